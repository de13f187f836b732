package dixit.extract.position;

import java.util.Set;

/**
 * The words before a verb, adjective or noun that belong to its predicate: "has not yet been".
 *
 * @param start index of the first of them; that of the word itself where there are none
 * @param negated whether it is denied
 * @param modal "would", "could", "may" or "might" stands there
 * @param must "must", "should", "ought to" or "has to" stands there
 * @param be a form of "be" stands there
 * @param have a form of "have" stands there
 * @param infinitive "to" stands before it
 * @param future "will" or "going to" stands there
 * @param any whether any auxiliary stands there
 */
record VerbGroup(
        int start,
        boolean negated,
        boolean modal,
        boolean must,
        boolean be,
        boolean have,
        boolean infinitive,
        boolean future,
        boolean any) {
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly", "no", "neither", "nor", "cannot");
    private static final Set<String> BE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "'s",
            "'re",
            "'m",
            "remains",
            "remain",
            "remained",
            "stays",
            "became",
            "become");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    private static final Set<String> MODAL = Set.of("would", "could", "may", "might", "'d", "should", "must", "ought");
    private static final Set<String> OTHER = Set.of("do", "does", "did", "will", "shall", "can", "'ll", "ca", "wo");
    private static final Set<String> LOOSE = Set.of("quite", "fully", "also", "still", "both", "all", "yet", "long");
    private static final int LONGEST = 9;

    /** The group that ends before word {@code i}. */
    static VerbGroup before(Line l, int i) {
        int k = i - 1;
        boolean negated = false;
        boolean modal = false;
        boolean must = false;
        boolean be = false;
        boolean have = false;
        boolean future = false;
        boolean any = false;
        while (k >= 0 && i - k <= LONGEST) {
            String w = l.low(k);
            if (w.equals("longer") && l.is(k - 1, "no")) {
                negated = true;
                k -= 2;
                continue;
            }
            boolean is = BE.contains(w) && !(w.equals("'s") && possessive(l, k));
            boolean had = HAVE.contains(w);
            boolean mood = MODAL.contains(w);
            boolean other = OTHER.contains(w);
            if (w.equals("to") && (l.is(k - 1, "going") || HAVE.contains(l.low(k - 1)))) {
                future |= l.is(k - 1, "going");
                modal |= !l.is(k - 1, "going");
                must |= !l.is(k - 1, "going");
                k -= 2;
                any = true;
                continue;
            }
            if (!is && !had && !mood && !other && !l.adverb(k) && !LOOSE.contains(w)) {
                break;
            }
            negated |= NEGATIONS.contains(w) && !w.equals("no");
            be |= is;
            have |= had;
            modal |= mood;
            must |= w.equals("must") || w.equals("should") || w.equals("ought");
            future |= w.equals("will") || w.equals("shall") || w.equals("'ll") || w.equals("wo");
            any |= is || had || mood || other;
            k--;
        }
        boolean can = false;
        for (int j = k + 1; j < i; j++) {
            can |= l.is(j, "can");
        }
        modal |= can && !negated;
        boolean to = l.is(k, "to");
        return new VerbGroup(k + 1, negated, modal, must, be, have, to, future, any);
    }

    private static boolean possessive(Line l, int k) {
        return l.tagged(k, "PART") || (!l.tagged(k, "AUX", "VERB") && !l.tagged(k - 1, "PRON"));
    }
}
