package dixit.extract.time;

import java.util.Set;

/** What years, months and decades share: the words that may stand before them. Pure functions. */
final class Years {
    private static final Set<String> MODIFIERS = Set.of("early", "late", "mid", "earlier", "later");

    private Years() {}

    /** The index of "early", "late" or "mid-" before {@code i}; {@code i} if there is none. */
    static int beforeWithModifier(Tokens t, int i) {
        if (t.in(i - 1, MODIFIERS)) {
            return i - 1;
        }
        return t.is(i - 1, "-") && t.glued(i) && t.glued(i - 1) && t.in(i - 2, MODIFIERS) ? i - 2 : i;
    }
}
