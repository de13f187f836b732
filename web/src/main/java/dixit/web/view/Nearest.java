package dixit.web.view;

import dixit.archive.StatementEntry;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the words of a report beside those of the record that are nearest to them: up to {@value #SENTENCES} sentences in a
 * row that have most of its words, in any form of them. A help for readers, no verdict. Not thread-safe.
 */
final class Nearest {
    private static final int SENTENCES = 3;
    private static final int FEWEST = 3;
    private static final double LEAST = 0.5;
    private static final int MOST_STATEMENTS = 300;
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "and", "or", "that", "is", "are", "was", "were", "be", "it", "we",
            "i", "he", "she", "they", "his", "her", "our", "their", "this", "with", "for", "as", "at", "by", "not",
            "have", "has", "had", "will", "would", "from");

    private final WordCutter cutter = new WordCutter();
    private final List<Sentence> sentences = new ArrayList<>();

    private record Sentence(StatementEntry statement, int start, int end, Set<String> words) {}

    /**
     * A passage of the record.
     *
     * @param statement that it belongs to
     * @param words exactly
     * @param common how many words of the report it has
     * @param of how many the report has, small ones not counted
     */
    record Passage(StatementEntry statement, String words, int common, int of) {}

    /** @param record statements of the record */
    Nearest(List<StatementEntry> record) {
        record.stream().limit(MOST_STATEMENTS).forEach(s -> s.words().forEach(piece -> cut(s, piece)));
    }

    private void cut(StatementEntry statement, String piece) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(piece);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(new Sentence(statement, start, end, words(piece.substring(start, end))));
        }
    }

    private Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Word w : cutter.cut(text)) {
            if (!SMALL.contains(w.plain())) {
                words.add(w.stem());
            }
        }
        return words;
    }

    /** The nearest passage; empty if none has at least half of the words. */
    Optional<Passage> to(StatementEntry report) {
        Set<String> wanted = words(String.join(" ", report.words()));
        int bestStart = -1;
        int bestEnd = -1;
        double best = 0;
        int common = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> have = new HashSet<>();
            for (int j = i; j < Math.min(i + SENTENCES, sentences.size()) && together(i, j); j++) {
                have.addAll(sentences.get(j).words());
                int n = (int) wanted.stream().filter(have::contains).count();
                double score = n - 0.5 * (j - i);
                if (score > best) {
                    best = score;
                    bestStart = i;
                    bestEnd = j;
                    common = n;
                }
            }
        }
        return common < FEWEST || common < LEAST * wanted.size()
                ? Optional.empty()
                : Optional.of(passage(bestStart, bestEnd, common, wanted.size()));
    }

    /** Sentences of one piece of one statement stand one behind the other. */
    private boolean together(int i, int j) {
        return i == j
                || (sentences
                                .get(j)
                                .statement()
                                .key()
                                .equals(sentences.get(i).statement().key())
                        && sentences.get(j).start() == sentences.get(j - 1).end());
    }

    private Passage passage(int first, int last, int common, int of) {
        Sentence a = sentences.get(first);
        int end = sentences.get(last).end();
        String words = a.statement().words().stream()
                .filter(p -> p.length() >= end
                        && words(p.substring(a.start(), a.end())).equals(a.words()))
                .findFirst()
                .map(p -> p.substring(a.start(), end).strip())
                .orElse("");
        return new Passage(a.statement(), words, common, of);
    }
}
