package dixit.archive;

import dixit.archive.words.WordCutter;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of {@link StatementWords} stand, without what they are.
 *
 * @param said places of the speaker's words in the document's text
 * @param inserted of the others
 */
record StatementPlaces(List<Span> said, List<Span> inserted) {
    static StatementPlaces of(StatementEntry entry) {
        List<Span> said = new ArrayList<>();
        List<Span> inserted = new ArrayList<>();
        StatementWords.cut(entry, (piece, from, to, base, apart) -> {
            List<Span> into = apart ? inserted : said;
            WordCutter.places(piece, from, to, (start, end) -> into.add(new Span(start + base, end + base)));
        });
        return new StatementPlaces(said, inserted);
    }

    /** The words at the positions {@code first} to {@code last}, both inclusive; fewer if there are fewer. */
    List<Span> between(int first, int last) {
        int behind = said.size() + StatementWords.GAP;
        List<Span> list = first < said.size() ? said : inserted;
        int base = first < said.size() ? 0 : behind;
        int from = Math.clamp((long) first - base, 0, list.size());
        int to = Math.clamp((long) last - base + 1, from, list.size());
        return list.subList(from, to);
    }
}
