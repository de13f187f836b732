package dixit.extract.links;

import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Comparison;
import dixit.text.align.Difference;
import dixit.text.align.Form;
import dixit.text.align.Op;
import dixit.text.align.Piece;
import dixit.text.align.Step;
import dixit.text.align.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A quote laid beside utterances of one speaker: the passage that it renders, how alike the two are, and the words that
 * differ. Words on both sides of a border between two utterances do not stand side by side.
 *
 * @param comparison the words of both
 * @param spans the passage, in the order of the quote
 * @param statements ids of the statements that the passage stands in
 * @param likeness twice the weight kept over all weight in quote and passage, 0 to 1
 */
record Laid(Comparison comparison, List<Span> spans, Set<String> statements, double likeness) {
    /** @param words the words of the utterances, one after the other */
    static Laid of(List<Token> quote, List<Token> words, List<Utterance> utterances) {
        Comparison c = Comparison.of(quote, words);
        List<Span> spans = new ArrayList<>();
        Set<String> statements = new java.util.LinkedHashSet<>();
        for (Span s : widened(c)) {
            for (Utterance u : utterances) {
                int from = Math.max(s.start(), u.place().start());
                int to = Math.min(s.end(), u.place().end());
                if (from < to) {
                    spans.add(new Span(from, to));
                    statements.add(u.statement().id());
                }
            }
        }
        return new Laid(c, spans, statements, likeness(c));
    }

    /** The spans of the comparison; where the quote begins a sentence with another word, from that word of the record on. */
    private static List<Span> widened(Comparison c) {
        int other = otherBegin(c);
        if (other == 0) {
            return c.spans();
        }
        List<Span> out = new ArrayList<>(c.spans());
        int from = c.alignment().pieces().getFirst().recordFrom() - other;
        out.set(0, new Span(c.record().get(from).start(), out.getFirst().end()));
        return out;
    }

    /** Number of words, at most two, that quote and record begin their sentence with before they agree. */
    private static int otherBegin(Comparison c) {
        if (c.alignment().pieces().isEmpty()) {
            return 0;
        }
        Piece first = c.alignment().pieces().getFirst();
        int k = first.quoteFrom();
        int begin = first.recordFrom() - k;
        boolean some = k >= 1 && k <= 2 && begin >= 0;
        return some && c.record().get(begin).first() && !hasFirst(c, begin + 1, first.recordFrom()) ? k : 0;
    }

    private static boolean hasFirst(Comparison c, int from, int to) {
        return c.record().subList(from, Math.max(from, to + 1)).stream().anyMatch(Token::first);
    }

    private static double likeness(Comparison c) {
        double kept = 0;
        double all = 0;
        for (Step s : c.alignment().steps()) {
            boolean gap = s.op() == Op.LEFT_OUT && isGap(c, s.record());
            all += s.quote() >= 0 ? weight(c.quote().get(s.quote())) : 0;
            all += s.record() >= 0 && !gap ? weight(c.record().get(s.record())) : 0;
            kept += s.op() == Op.KEPT
                    ? weight(c.quote().get(s.quote())) + weight(c.record().get(s.record()))
                    : 0;
        }
        return all == 0 ? 0 : kept / all;
    }

    private static boolean isGap(Comparison c, int record) {
        return c.differences().stream().anyMatch(d -> d.gap() && d.record().contains(record));
    }

    private static double weight(Token t) {
        return t.isSilent() ? 0 : t.weight();
    }

    /** The verdict on the words alone. */
    Verdict verdict() {
        if (statements.size() > 1) {
            return Verdict.SPLICED;
        }
        return switch (comparison.form()) {
            case VERBATIM -> Verdict.VERBATIM;
            case ALTERED -> Verdict.ALTERED_WORDING;
            case SPLICED -> Verdict.SPLICED;
            case UNLIKE -> Verdict.NOT_FOUND_IN_RECORD;
        };
    }

    boolean isVerbatim() {
        return verdict() == Verdict.VERBATIM;
    }

    /** Words kept that say something and name nobody. */
    int wordsKept(Set<Integer> named) {
        int n = 0;
        for (Step s : comparison.alignment().steps()) {
            Token t = s.op() == Op.KEPT ? comparison.record().get(s.record()) : null;
            n += t != null && t.weight() >= 10 && !named.contains(t.start()) ? 1 : 0;
        }
        return n;
    }

    /** True if each piece is a stretch of words that was found, not a chance word. */
    boolean hasOnlyLongPieces() {
        for (Piece p : comparison.alignment().pieces()) {
            if (p.quoteTo() - p.quoteFrom() < 3) {
                return false;
            }
        }
        return true;
    }

    boolean is(Form form) {
        return comparison.form() == form;
    }

    /** Pairs of wordings, quote first; a side that would be empty is given with the word before. */
    List<List<String>> differences(String text) {
        List<List<String>> out = new ArrayList<>();
        int begin = otherBegin(comparison);
        for (Difference d : comparison.differences()) {
            if (begin > 0 && d.quote().contains(0) && d.record().isEmpty()) {
                int from = comparison.alignment().pieces().getFirst().recordFrom() - begin;
                List<Integer> said = begin == 1 ? List.of(from) : List.of(from, from + 1);
                out.add(List.of(
                        words(text, comparison.quote(), d.quote(), -1), words(text, comparison.record(), said, -1)));
            } else if (!d.gap()) {
                Step before = d.quote().isEmpty() || d.record().isEmpty() ? before(d) : null;
                String q = words(text, comparison.quote(), d.quote(), before == null ? -1 : before.quote());
                String r = words(text, comparison.record(), d.record(), before == null ? -1 : before.record());
                out.add(List.of(q, r));
            }
        }
        return out;
    }

    private Step before(Difference d) {
        Step last = new Step(Op.KEPT, -1, -1, -1);
        for (Step s : comparison.alignment().steps()) {
            if (d.quote().contains(s.quote()) || d.record().contains(s.record())) {
                return last;
            }
            last = s.op() == Op.KEPT ? s : last;
        }
        return last;
    }

    private static String words(String text, List<Token> words, List<Integer> places, int before) {
        List<Integer> all = new ArrayList<>(places);
        if (before >= 0) {
            all.addFirst(before);
        }
        if (all.isEmpty()) {
            return "";
        }
        int start = words.get(all.getFirst()).start();
        return String.join(
                " ",
                text.substring(start, Math.max(start, words.get(all.getLast()).end()))
                        .split("\\s+"));
    }
}
