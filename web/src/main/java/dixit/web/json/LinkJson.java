package dixit.web.json;

import dixit.archive.LinkEntry;
import dixit.record.Span;
import dixit.text.align.Change;
import dixit.web.view.Urls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote tied to the words that it renders.
 *
 * @param primary true if those are the speaker's own words on record, false for another report of them
 */
public record LinkJson(
        Place quote,
        Place record,
        boolean primary,
        String verdict,
        List<String> changes,
        boolean translation,
        double score,
        List<List<String>> differences) {
    /** One of the two places; spans are code points, end exclusive. */
    public record Place(
            String hash,
            @Nullable String statement,
            String title,
            @Nullable String outlet,
            @Nullable String date,
            @Nullable String speaker,
            List<List<Integer>> spans,
            String text,
            String address) {
        static Place of(LinkEntry.Side s) {
            return new Place(
                    s.documentHash(),
                    s.statementKey(),
                    s.name(),
                    s.outlet(),
                    s.date(),
                    s.speaker(),
                    s.codePoints().stream().map(Place::pair).toList(),
                    s.text(),
                    s.statementKey() == null ? Urls.document(s.documentHash()) : Urls.statement(s.statementKey()));
        }

        private static List<Integer> pair(Span s) {
            return List.of(s.start(), s.end());
        }
    }

    public static LinkJson of(LinkEntry l) {
        return new LinkJson(
                Place.of(l.quote()),
                Place.of(l.record()),
                l.isRecord(),
                l.verdict().code(),
                l.changes().stream().map(Change::code).toList(),
                l.translation(),
                l.score(),
                l.differences().stream()
                        .map(w -> List.of(w.quote(), w.record()))
                        .toList());
    }
}
