package dixit.extract.structure;

import java.util.Set;

/** Tells names by their capitals. */
final class Capitals {
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "at", "de", "du", "la", "des", "von", "der", "to", "a", "an");

    private Capitals() {}

    /** True if every word but the small ones begins with a capital or a digit, and at least one does. */
    static boolean mostly(String line) {
        int named = 0;
        for (String w : Fold.split(line, 0)) {
            String core = Fold.core(w);
            if (core.isEmpty() || SMALL.contains(core)) {
                continue;
            }
            if (Character.isLowerCase(core.charAt(0))) {
                return false;
            }
            named++;
        }
        return named > 0;
    }
}
