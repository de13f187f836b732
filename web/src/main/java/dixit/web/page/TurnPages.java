package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.ArchiveBusyException;
import dixit.archive.ArchiveException;
import dixit.archive.claim.TurnDecision;
import dixit.archive.claim.TurnVerdict;
import dixit.web.http.Names;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Route;
import dixit.web.view.SubjectView;
import dixit.web.view.TurnDecisionView;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where people say of a proposed shift whether it is one. Thread-safe. */
public final class TurnPages {
    private static final String VERDICTS =
            Arrays.stream(TurnVerdict.values()).map(TurnVerdict::code).collect(Collectors.joining(", "));

    private final Archive archive;

    public TurnPages(Archive archive) {
        this.archive = archive;
    }

    public List<Route> routes() {
        return Route.form(
                "/subject/turn",
                "/subject/turn.json",
                "Say whether a proposed shift is one",
                List.of(
                        Param.form("before", "key of the earlier position"),
                        Param.form("after", "key of the later position"),
                        Param.form("verdict", VERDICTS),
                        Param.form("note", "reason"),
                        Param.form("who", "name of the person"),
                        Param.form("speaker", "the page to go back to: whose line"),
                        Param.form("about", "the page to go back to: about what")),
                this::decide,
                TurnPages::back,
                TurnDecisionView::of);
    }

    private TurnDecision decide(Context ctx) {
        String who = CorrectionForm.who(ctx);
        String note = CorrectionForm.limited(ctx, "note");
        String before = CorrectionForm.limited(ctx, "before");
        String after = CorrectionForm.limited(ctx, "after");
        if (before.equals(after)) {
            throw Problem.badRequest("“before” and “after” are the same position.");
        }
        TurnVerdict verdict = verdict(CorrectionForm.limited(ctx, "verdict"));
        try {
            TurnDecision made = archive.decide(before, after, verdict, who, note.isEmpty() ? null : note);
            Names.remember(ctx, who);
            return made;
        } catch (ArchiveBusyException e) {
            throw e;
        } catch (ArchiveException e) {
            throw Problem.notFound(String.valueOf(e.getMessage()));
        }
    }

    private static TurnVerdict verdict(String code) {
        return Arrays.stream(TurnVerdict.values())
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("“verdict” must be one of " + VERDICTS + "."));
    }

    private static void back(Context ctx, TurnDecision made) {
        String address =
                SubjectView.address(CorrectionForm.limited(ctx, "speaker"), CorrectionForm.limited(ctx, "about"));
        ctx.redirect(address + "#turns", HttpStatus.SEE_OTHER);
    }
}
