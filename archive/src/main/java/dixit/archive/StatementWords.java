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

    static StatementWords of(WordCutter cutter, StatementEntry entry) {
        List<Word> said = new ArrayList<>();
        List<Word> inserted = new ArrayList<>();
        List<Span> content = entry.statement().content();
        List<Span> insertions = new ArrayList<>(entry.statement().insertions());
        Collections.sort(insertions);
        for (int i = 0; i < content.size(); i++) {
            Span piece = content.get(i);
            String text = entry.words().get(i);
            int at = piece.start();
            for (Span insertion : insertions) {
                if (piece.contains(insertion) && insertion.start() >= at) {
                    cut(cutter, text, piece, at, insertion.start(), said);
                    cut(cutter, text, piece, insertion.start(), insertion.end(), inserted);
                    at = insertion.end();
                }
            }
            cut(cutter, text, piece, at, piece.end(), said);
        }
        return new StatementWords(said, inserted);
    }

    private static void cut(WordCutter cutter, String text, Span piece, int from, int to, List<Word> into) {
        int base = piece.start();
        for (Word w : cutter.cut(text, from - base, to - base)) {
            into.add(new Word(w.start() + base, w.end() + base, w.plain(), w.stem(), w.acronym()));
        }
    }

    /** The words at the positions {@code first} to {@code last}, both inclusive; fewer if there are fewer. */
    List<Word> between(int first, int last) {
        int behind = said.size() + GAP;
        List<Word> list = first < said.size() ? said : inserted;
        int base = first < said.size() ? 0 : behind;
        int from = Math.clamp((long) first - base, 0, list.size());
        int to = Math.clamp((long) last - base + 1, from, list.size());
        return list.subList(from, to);
    }
}
