package dixit.archive.export;

import dixit.archive.check.Checked;
import dixit.archive.check.Clue;
import dixit.archive.check.Match;
import dixit.archive.check.Run;
import dixit.archive.check.Searched;
import dixit.archive.check.Wording;
import dixit.record.Span;
import dixit.text.align.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a check in the exchange format: a line of {@code dixit check --jsonl} and the answer of {@code
 * /check.json}. Keys are these names in snake case; what is null or empty is left out. Spans are code points of the
 * document's text, end exclusive. Immutable.
 */
public record CheckJson(
        @Nullable String id,
        String quote,
        @Nullable String speaker,
        @Nullable String date,
        String verdict,
        boolean meaningChanged,
        List<String> changes,
        boolean speakerMismatch,
        @Nullable Boolean speakerUnknown,
        @Nullable String nearSpeaker,
        @Nullable Boolean dateMismatch,
        @Nullable Boolean tooShort,
        List<Place> matches,
        SearchedJson searched) {
    /** A match. */
    public record Place(
            String document,
            String hash,
            @Nullable String statement,
            @Nullable String title,
            @Nullable String outlet,
            String genre,
            List<List<Integer>> spans,
            String text,
            String before,
            String after,
            @Nullable String speaker,
            @Nullable String reportedBy,
            @Nullable String reports,
            @Nullable String date,
            boolean primary,
            String verdict,
            List<String> changes,
            @Nullable String context,
            double score,
            List<List<String>> differences,
            List<List<String>> alignment) {
        static Place of(Match m) {
            return new Place(
                    m.document(),
                    m.documentHash(),
                    m.statementKey(),
                    m.title(),
                    m.outlet(),
                    m.genre().code(),
                    m.codePoints().stream().map(Place::pair).toList(),
                    m.text(),
                    m.before(),
                    m.after(),
                    m.speaker(),
                    m.reporter(),
                    m.source(),
                    m.date(),
                    m.primary(),
                    m.verdict().code(),
                    m.changes().stream().map(Change::code).toList(),
                    code(m.clue()),
                    Math.round(m.score() * 1000) / 1000.0,
                    m.differences().stream().map(Place::pair).toList(),
                    m.recordRuns().stream().map(Place::pair).toList());
        }

        private static @Nullable String code(@Nullable Clue clue) {
            return clue == null ? null : clue.code();
        }

        private static List<Integer> pair(Span s) {
            return List.of(s.start(), s.end());
        }

        private static List<String> pair(Wording w) {
            return List.of(w.quote(), w.record());
        }

        private static List<String> pair(Run r) {
            return List.of(r.kind().code(), r.text());
        }
    }

    /** What was searched. */
    public record SearchedJson(
            int documents, int bySpeaker, @Nullable Integer onDate) {
        static SearchedJson of(Searched s, boolean dated) {
            return new SearchedJson(s.documents(), s.bySpeaker(), dated ? s.about() : null);
        }
    }

    /**
     * The answer in the exchange format.
     *
     * @param id what the asker calls the quote; may be null
     */
    public static CheckJson of(@Nullable String id, Checked c) {
        return new CheckJson(
                id,
                c.request().quote(),
                c.request().speaker(),
                c.request().date(),
                c.verdict().code(),
                c.meaningChanged(),
                c.changes().stream().map(Change::code).toList(),
                c.speakerMismatch(),
                c.given().speakerKnown() ? null : Boolean.TRUE,
                c.given().nearSpeaker(),
                c.given().dateMismatch() ? Boolean.TRUE : null,
                c.tooShort() ? Boolean.TRUE : null,
                c.matches().stream().map(Place::of).toList(),
                SearchedJson.of(c.searched(), c.request().date() != null));
    }
}
