package dixit.archive;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a statement's content in the order in which the index numbers them: first what was said, across breaks in
 * the content and around insertions, so that a phrase is found as it was spoken; then, far behind, what an author or
 * outlet inserted.
 *
 * @param said the speaker's words, offsets in the document's text
 * @param inserted the others
 */
record StatementWords(List<Word> said, List<Word> inserted) {
    /** How far behind the insertions stand, so that no phrase reaches from the one to the other. */
    static final int GAP = 100;

    /** Gets the stretches of a statement's words in their order. */
    interface Stretches {
        /**
         * A stretch all of the one or the other kind.
         *
         * @param piece the words of a span of the content
         * @param from where in it the stretch begins
         * @param to where it ends
         * @param base what to add to offsets in the piece for offsets in the document's text
         */
        void take(String piece, int from, int to, int base, boolean inserted);
    }

    static StatementWords of(WordCutter cutter, StatementEntry entry) {
        List<Word> said = new ArrayList<>();
        List<Word> inserted = new ArrayList<>();
        cut(entry, (piece, from, to, base, apart) -> {
            List<Word> into = apart ? inserted : said;
            for (Word w : cutter.cut(piece, from, to)) {
                into.add(new Word(w.start() + base, w.end() + base, w.plain(), w.stem(), w.acronym()));
            }
        });
        return new StatementWords(said, inserted);
    }

    static void cut(StatementEntry entry, Stretches stretches) {
        List<Span> content = entry.statement().content();
        List<Span> insertions = new ArrayList<>(entry.statement().insertions());
        Collections.sort(insertions);
        for (int i = 0; i < content.size(); i++) {
            Span piece = content.get(i);
            String text = entry.words().get(i);
            int base = piece.start();
            int at = piece.start();
            for (Span insertion : insertions) {
                if (piece.contains(insertion) && insertion.start() >= at) {
                    stretches.take(text, at - base, insertion.start() - base, base, false);
                    stretches.take(text, insertion.start() - base, insertion.end() - base, base, true);
                    at = insertion.end();
                }
            }
            stretches.take(text, at - base, piece.end() - base, base, false);
        }
    }
}
