package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Change;
import dixit.archive.Claims;
import dixit.archive.Correction;
import dixit.archive.DocumentEntry;
import dixit.archive.Page;
import dixit.archive.StatementEntry;
import dixit.record.Offsets;
import dixit.record.Span;
import dixit.web.http.Answer;
import dixit.web.http.Names;
import dixit.web.http.Param;
import dixit.web.http.Problem;
import dixit.web.http.Respond;
import dixit.web.http.Route;
import dixit.web.json.CorrectionJson;
import dixit.web.view.ActorCorrectionView;
import dixit.web.view.CorrectionView;
import dixit.web.view.CorrectionsView;
import dixit.web.view.ListView;
import dixit.web.view.Pager;
import dixit.web.view.TurnDecisionView;
import dixit.web.view.Urls;
import dixit.web.view.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people correct, and the list of it. Thread-safe. */
public final class CorrectionPages {
    private static final int MOST_ACTORS = 200;

    private final Archive archive;
    private final Respond respond;

    public CorrectionPages(Archive archive, Respond respond) {
        this.archive = archive;
        this.respond = respond;
    }

    public List<Route> routes() {
        Param who = Param.form("who", "name of the person");
        List<Param> correct = List.of(
                Param.path("key", "permanent key of the statement"),
                Param.form("change", "wrong_speaker, not_a_statement or wrong_words"),
                Param.form("speaker", "for wrong_speaker: who said it; empty if nobody knows"),
                Param.form(
                        "words",
                        "for wrong_words: the right words, exactly as in the document; a line with … parts pieces"),
                Param.form("start", "for wrong_words instead of words: first code point"),
                Param.form("end", "for wrong_words instead of words: after the last code point"),
                Param.form("note", "reason"),
                who);
        List<Param> undo = List.of(correct.getFirst(), Param.path("id", "number of the correction"), who);
        List<Route> routes = new ArrayList<>();
        routes.addAll(Route.form(
                "/statement/{key}/corrections",
                "/statement/{key}/corrections.json",
                "Correct a statement",
                correct,
                this::correct,
                CorrectionPages::back,
                c -> CorrectionJson.of(c, null)));
        routes.addAll(Route.form(
                "/statement/{key}/corrections/{id}/undo",
                "/statement/{key}/corrections/{id}/undo.json",
                "Undo a correction",
                undo,
                this::undo,
                CorrectionPages::back,
                c -> CorrectionJson.of(c, null)));
        routes.addAll(Route.twin(
                "/corrections",
                "Corrections, newest first",
                List.of(Param.number("page", "from 1")),
                respond,
                this::list));
        return routes;
    }

    private static void back(Context ctx, Correction c) {
        ctx.redirect(Urls.statement(c.statementKey()) + "#corrections", HttpStatus.SEE_OTHER);
    }

    private Correction correct(Context ctx) {
        String who = CorrectionForm.who(ctx);
        String key = ctx.pathParam("key");
        StatementEntry statement = archive.statement(key)
                .orElseThrow(() -> Problem.notFound("There is no statement “" + key + "” in this archive."));
        Change change = change(ctx, statement);
        refuseSame(change, statement);
        String note = CorrectionForm.limited(ctx, "note");
        Correction made = archive.correct(statement.key(), change, who, note.isEmpty() ? null : note);
        Names.remember(ctx, who);
        return made;
    }

    /** @throws Problem 409 if the correction would change nothing */
    private static void refuseSame(Change change, StatementEntry statement) {
        String speaker = statement.speakerName() == null ? "" : statement.speakerName();
        String same =
                switch (change) {
                    case Change.WrongSpeaker w
                    when w.speaker().equals(speaker) ->
                        speaker.isEmpty()
                                ? "The statement has no speaker already."
                                : "The speaker is “" + speaker + "” already.";
                    case Change.WrongWords w
                    when w.content().equals(statement.statement().content()) ->
                        "The statement has these words already.";
                    case Change.NotAStatement n when statement.retracted() -> "The statement was withdrawn already.";
                    default -> "";
                };
        if (!same.isEmpty()) {
            throw new Problem(409, "no_change", same + " Nothing was changed.");
        }
    }

    private Change change(Context ctx, StatementEntry statement) {
        String change = Ask.form(ctx, "change");
        return switch (change) {
            case "wrong_speaker" -> new Change.WrongSpeaker(CorrectionForm.limited(ctx, "speaker"));
            case "not_a_statement" -> new Change.NotAStatement();
            case "wrong_words" -> new Change.WrongWords(words(ctx, statement));
            default ->
                throw Problem.badRequest(
                        "“change” is “" + change + "”; it must be one of wrong_speaker, not_a_statement, wrong_words.");
        };
    }

    private List<Span> words(Context ctx, StatementEntry statement) {
        DocumentEntry doc = archive.document(statement.document().hash()).orElseThrow();
        String text = doc.record().text();
        String typed = Ask.form(ctx, "words");
        if (typed.isEmpty()) {
            return List.of(place(ctx, text));
        }
        if (Words.isBlank(typed)) {
            throw Problem.badRequest("Type the words that were said.");
        }
        return Words.find(
                        text, typed, statement.statement().content().getFirst().start())
                .orElseThrow(() -> new Problem(
                        422,
                        "words_not_in_document",
                        "These words do not stand in the document exactly as typed. Copy them from the text, and put a line with "
                                + Words.GAP + " between pieces that do not hang together."));
    }

    private static Span place(Context ctx, String text) {
        String start = Ask.form(ctx, "start");
        String end = Ask.form(ctx, "end");
        try {
            Offsets offsets = Offsets.of(text);
            Span span = new Span(offsets.toUnit(Integer.parseInt(start)), offsets.toUnit(Integer.parseInt(end)));
            if (!span.trim(text).isEmpty()) {
                return span;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw noPlace(start, end);
        }
        throw noPlace(start, end);
    }

    private static Problem noPlace(String start, String end) {
        return Problem.badRequest(
                "Give the right words, or the place from “start” to “end” in code points of the text; got “" + start
                        + "” to “" + end + "”.");
    }

    private Correction undo(Context ctx) {
        String who = CorrectionForm.who(ctx);
        Correction correction = find(ctx);
        CorrectionForm.undo(archive, correction.id(), who, ctx);
        return find(ctx);
    }

    private Correction find(Context ctx) {
        String id = ctx.pathParam("id");
        return archive.corrections(ctx.pathParam("key")).stream()
                .filter(c -> String.valueOf(c.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no correction “" + id + "” of this statement."));
    }

    /** The words that a correction of words chose, while it is in force. */
    private List<String> newWords(Correction c) {
        boolean shown = c.change() instanceof Change.WrongWords && c.state() == Correction.State.IN_FORCE;
        return shown
                ? archive.statement(c.statementKey()).map(StatementEntry::words).orElse(List.of())
                : List.of();
    }

    private String before(Correction c) {
        return c.change() instanceof Change.WrongSpeaker
                ? archive.statement(c.statementKey())
                        .map(e -> CorrectionView.speakerBefore(c, e, archive.corrections(c.statementKey())))
                        .orElse("")
                : "";
    }

    private List<TurnDecisionView> turns() {
        Claims claims = archive.claims();
        return claims.turnDecisions(new Page(0, MOST_ACTORS)).stream()
                .map(d -> TurnDecisionView.of(
                        d,
                        claims.position(d.before()).orElse(null),
                        claims.position(d.after()).orElse(null)))
                .toList();
    }

    private Answer list(Context ctx) {
        int page = Ask.page(ctx);
        List<Correction> found = archive.corrections(new Page((page - 1) * Ask.SIZE, Ask.SIZE + 1));
        boolean more = found.size() > Ask.SIZE;
        List<Correction> shown = more ? found.subList(0, Ask.SIZE) : found;
        Pager pager = Pager.of(page, Ask.SIZE, shown.size(), -1, more, p -> "/corrections?page=" + p);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", page);
        json.put("more", more);
        json.put(
                "corrections",
                shown.stream().map(c -> CorrectionJson.of(c, null)).toList());
        List<CorrectionView> views = shown.stream()
                .map(c -> CorrectionView.of(c, before(c), newWords(c)))
                .toList();
        List<ActorCorrectionView> actors = page > 1
                ? List.of()
                : archive.actorCorrections().stream()
                        .limit(MOST_ACTORS)
                        .map(ActorCorrectionView::of)
                        .toList();
        json.put("actors", actors);
        List<TurnDecisionView> turns = page > 1 ? List.of() : turns();
        json.put("turns", turns);
        CorrectionsView view = new CorrectionsView(new ListView<>(views, pager, ""), actors, turns);
        return Answer.ok("Corrections", "corrections.jte", view, json);
    }
}
