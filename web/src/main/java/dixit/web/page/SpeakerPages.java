package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.SpeakerSummary;
import dixit.web.http.Answer;
import dixit.web.http.Param;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.view.ListView;
import dixit.web.view.Pager;
import dixit.web.view.Urls;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of speakers. Thread-safe. */
public final class SpeakerPages {
    private static final int SIZE = 100;

    private final Archive archive;
    private final Respond respond;

    public SpeakerPages(Archive archive, Respond respond) {
        this.archive = archive;
        this.respond = respond;
    }

    public List<Route> routes() {
        List<Param> params =
                List.of(Param.query("prefix", "first letters of a word of the name"), Param.number("page", "from 1"));
        return Route.twin("/speakers", "Speakers, most statements first", params, respond, this::list);
    }

    private Answer list(Context ctx) {
        String prefix = Ask.text(ctx, "prefix");
        int page = Ask.page(ctx);
        List<SpeakerSummary> found = archive.speakers(prefix, (page - 1) * SIZE, SIZE + 1);
        boolean more = found.size() > SIZE;
        List<SpeakerSummary> shown = more ? found.subList(0, SIZE) : found;
        String base = prefix.isEmpty() ? "/speakers?page=" : "/speakers?prefix=" + Urls.encode(prefix) + "&page=";
        Pager pager = Pager.of(page, SIZE, shown.size(), -1, more, p -> base + p);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("prefix", prefix);
        json.put("page", page);
        json.put("more", more);
        json.put("speakers", shown);
        return Answer.ok("Speakers", "speakers.jte", new ListView<>(shown, pager, prefix), json);
    }
}
