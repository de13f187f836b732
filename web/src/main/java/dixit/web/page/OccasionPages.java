package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.OccasionEntry;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.OccasionJson;
import dixit.web.view.OccasionView;
import io.javalin.http.Context;
import java.util.List;

/** An occasion at its permanent address. Thread-safe. */
public final class OccasionPages {
    private final Archive archive;
    private final Respond respond;

    public OccasionPages(Archive archive, Respond respond) {
        this.archive = archive;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> params = List.of(Param.path("occasion", "address of the occasion, or that of one of its reports"));
        return Route.twin(
                "/occasion/{occasion}",
                "An occasion with all documents that report it, the record first",
                params,
                respond,
                this::occasion);
    }

    private Answer occasion(Context ctx) {
        String id = ctx.pathParam("occasion");
        OccasionEntry occasion = archive.occasion(id)
                .orElseThrow(() -> Problem.notFound("There is no occasion “" + id + "” in this archive."));
        OccasionView view = OccasionView.of(occasion);
        return Answer.ok(view.title(), "occasion.jte", view, OccasionJson.of(occasion));
    }
}
