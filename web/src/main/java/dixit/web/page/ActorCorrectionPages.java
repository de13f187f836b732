package dixit.web.page;

import dixit.archive.ActorChange;
import dixit.archive.ActorCorrection;
import dixit.archive.ActorEntry;
import dixit.archive.Archive;
import dixit.web.http.Names;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Route;
import dixit.web.view.ActorCorrectionView;
import dixit.web.view.Urls;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What people decide about who is who: merge, split, rename, and undoing it. Thread-safe. */
public final class ActorCorrectionPages {
    private final Archive archive;

    public ActorCorrectionPages(Archive archive) {
        this.archive = archive;
    }

    public List<Route> routes() {
        Param who = Param.form("who", "name of the person");
        Param note = Param.form("note", "reason");
        List<Route> routes = new ArrayList<>();
        routes.addAll(form(
                "merge",
                "Say that two actors are one",
                List.of(Param.form("into", "id or name of the one that both are"), note, who),
                this::merge));
        routes.addAll(form(
                "split",
                "Say that in some documents another one is meant",
                List.of(
                        new Param("document", Param.In.FORM, "string", true, false, "hash of a document; several"),
                        Param.form("new_name", "name of the other one"),
                        note,
                        who),
                this::split));
        routes.addAll(form(
                "rename",
                "Change an actor's name",
                List.of(Param.form("new_name", "the right name"), note, who),
                this::rename));
        routes.addAll(form(
                "corrections/{id}/undo",
                "Undo a decision about who is who",
                List.of(Param.path("id", "number of the correction"), who),
                this::undo));
        return routes;
    }

    private static List<Route> form(
            String what, String summary, List<Param> takes, Function<Context, ActorCorrection> act) {
        List<Param> params = new ArrayList<>(ActorPages.path());
        params.addAll(takes);
        String path = "/speaker/{kind}/{name}/" + what;
        return Route.form(
                path, path + ".json", summary, params, act, ActorCorrectionPages::back, ActorCorrectionView::of);
    }

    private static void back(Context ctx, ActorCorrection c) {
        ctx.redirect(ActorCorrectionView.of(c).href() + "#corrections", HttpStatus.SEE_OTHER);
    }

    private ActorCorrection merge(Context ctx) {
        String who = CorrectionForm.who(ctx);
        ActorEntry actor = ActorPages.actor(archive, ctx);
        String asked = CorrectionForm.limited(ctx, "into");
        if (asked.isEmpty()) {
            throw Problem.badRequest("Say who it is: a name, or an id such as person/ada-holm.");
        }
        List<String> ids = archive.actorsCalled(asked).stream()
                .filter(id -> !id.equals(actor.id()))
                .toList();
        if (ids.isEmpty()) {
            throw new Problem(
                    422,
                    "nobody_called_so",
                    "Nobody else in this archive is called “" + asked + "”. To change the name, rename.");
        }
        if (ids.size() > 1) {
            throw new Problem(
                    422,
                    "several_called_so",
                    "Several are called “" + asked + "”; give the id of one of them: " + String.join(", ", ids) + ".");
        }
        ActorEntry into = archive.actor(ids.getFirst())
                .orElseThrow(() -> Problem.notFound("There is nobody with the id “" + ids.getFirst() + "”."));
        return made(ctx, who, new ActorChange.Merge(actor.id(), into.id(), asFound(into)));
    }

    /** The name that the records have for an actor, which stays if somebody undoes a change of its name. */
    private static String asFound(ActorEntry actor) {
        return actor.found().stream()
                .filter(f -> f.id().equals(actor.id()))
                .map(ActorEntry.Found::name)
                .findFirst()
                .orElse(actor.name());
    }

    private ActorCorrection split(Context ctx) {
        String who = CorrectionForm.who(ctx);
        ActorEntry actor = ActorPages.actor(archive, ctx);
        List<String> documents = ctx.formParams("document").stream()
                .filter(d -> !d.isBlank())
                .distinct()
                .toList();
        if (documents.isEmpty()) {
            throw Problem.badRequest("Choose the documents in which another one is meant.");
        }
        String given = CorrectionForm.limited(ctx, "new_name");
        String name = given.isEmpty() ? actor.name() : given;
        int n = 2;
        while (archive.actor(actor.id() + "-" + n).isPresent()) {
            n++;
        }
        return made(ctx, who, new ActorChange.Split(actor.id(), documents, actor.id() + "-" + n, name));
    }

    private ActorCorrection rename(Context ctx) {
        String who = CorrectionForm.who(ctx);
        ActorEntry actor = ActorPages.actor(archive, ctx);
        String name = CorrectionForm.limited(ctx, "new_name");
        if (name.isEmpty()) {
            throw Problem.badRequest("Type the right name.");
        }
        if (name.equals(actor.name())) {
            throw new Problem(409, "no_change", "The name is “" + name + "” already. Nothing was changed.");
        }
        return made(ctx, who, new ActorChange.Rename(actor.id(), name));
    }

    private ActorCorrection made(Context ctx, String who, ActorChange change) {
        String note = CorrectionForm.limited(ctx, "note");
        ActorCorrection made = archive.correctActor(change, who, note.isEmpty() ? null : note);
        Names.remember(ctx, who);
        return made;
    }

    private ActorCorrection undo(Context ctx) {
        String who = CorrectionForm.who(ctx);
        ActorCorrection correction = find(ctx);
        CorrectionForm.undo(archive, correction.id(), who, ctx);
        return find(ctx);
    }

    private ActorCorrection find(Context ctx) {
        String id = ctx.pathParam("id");
        String address = Urls.speaker(ctx.pathParam("kind") + "/" + ctx.pathParam("name"));
        return archive.actorCorrections().stream()
                .filter(c -> String.valueOf(c.id()).equals(id))
                .filter(c -> ActorCorrectionView.of(c).href().equals(address))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no correction “" + id + "” of this speaker."));
    }
}
