package dixit.archive.check;

import dixit.text.align.Comparison;
import dixit.text.align.Form;
import dixit.text.align.Op;
import dixit.text.align.Step;
import dixit.text.align.Token;

/**
 * How alike quote and record must be to be called the same utterance. The numbers were chosen on development data; see
 * {@code docs/checking.md}. Stateless.
 */
final class Likeness {
    private static final double ALTERED = 0.75;
    private static final double ALTERED_KEPT = 0.66;
    /** The same where the words of one sentence of the quote stand across the border of two in the record. */
    private static final double ACROSS = 0.85;

    private static final int ALTERED_RUN = 3;
    private static final double KINDRED = 0.5;
    private static final double SPLICED = 0.8;

    private Likeness() {}

    /**
     * True if it may be the same utterance in other words, say another translation: enough where something else speaks for
     * it, too.
     */
    static boolean isKindred(Comparison c) {
        boolean one = c.form() == Form.ALTERED || c.form() == Form.VERBATIM;
        return one && of(c) >= KINDRED && c.kept() >= KINDRED && c.longestRun() >= ALTERED_RUN;
    }

    /** Likeness of the words, 0 to 1: what was kept, against all words of the quote and of the passages that it renders. */
    static double of(Comparison c) {
        double kept = 0;
        double all = 0;
        for (Step s : c.alignment().steps()) {
            if (s.quote() >= 0) {
                all += weight(c.quote().get(s.quote()));
            }
            boolean gap = s.op() == Op.LEFT_OUT && isGap(c, s.record());
            if (s.record() >= 0 && !gap) {
                all += weight(c.record().get(s.record()));
            }
            if (s.op() == Op.KEPT) {
                kept += weight(c.quote().get(s.quote())) + weight(c.record().get(s.record()));
            }
        }
        return all == 0 ? 0 : kept / all;
    }

    private static boolean isGap(Comparison c, int record) {
        return c.differences().stream().anyMatch(d -> d.gap() && d.record().contains(record));
    }

    private static double weight(Token token) {
        return token.isSilent() ? 0 : token.weight();
    }

    private static boolean isAcross(Comparison c) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (Step s : c.alignment().steps()) {
            if (s.op() == Op.KEPT) {
                int said = c.record().get(s.record()).sentence();
                int written = c.quote().get(s.quote()).sentence();
                first = Math.min(first, said);
                last = Math.max(last, said);
                from = Math.min(from, written);
                to = Math.max(to, written);
            }
        }
        return last - first > to - from;
    }

    static boolean isFound(Comparison c) {
        return switch (c.form()) {
            case VERBATIM -> true;
            case ALTERED ->
                of(c) >= (isAcross(c) ? ACROSS : ALTERED) && c.kept() >= ALTERED_KEPT && c.longestRun() >= ALTERED_RUN;
            case SPLICED -> c.kept() >= SPLICED && of(c) >= ALTERED;
            case UNLIKE -> false;
        };
    }
}
