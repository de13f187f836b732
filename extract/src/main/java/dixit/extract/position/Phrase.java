package dixit.extract.position;

import java.util.Set;

/**
 * A noun phrase: words from {@code from} to before {@code to}; its head stands before its first preposition.
 *
 * @param from first word
 * @param head after the last word of its head
 * @param to after its last word
 */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
record Phrase(int from, int head, int to) {
    private static final Set<String> LINKS = Set.of(
            "of", "in", "from", "for", "at", "to", "on", "with", "between", "among", "against", "over", "without");
    private static final Set<String> OWNERS = Set.of("our", "their", "its", "his", "her", "my", "your", "whose");
    private static final int LONGEST = 24;

    boolean isEmpty() {
        return from >= to;
    }

    /** A preposition that may stand inside a phrase. */
    static boolean links(Line l, int k) {
        return LINKS.contains(l.low(k));
    }

    /** The noun phrase whose last word stands before {@code end}. */
    static Phrase ending(Line l, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && leads(l, from - 1, from == end)) {
            from--;
        }
        while (from < end && (l.tagged(from, "CCONJ") || l.quote(from))) {
            from++;
        }
        boolean adverbial = from < end && l.tagged(from, "ADP", "SCONJ");
        int start = adverbial ? afterAdverbial(l, from, end) : from;
        return new Phrase(start, headEnd(l, start, end), end);
    }

    /** Whether word {@code k} may belong to a phrase that goes on with the word behind it. */
    private static boolean leads(Line l, int k, boolean last) {
        if (l.mention(k) != null || l.institution(k) != null) {
            return true;
        }
        if (last) {
            return l.tagged(k, "NOUN", "PROPN", "NUM", "X", "ADJ", "SYM")
                    || l.quote(k)
                    || (l.tagged(k, "PART") && l.is(k, "'s"));
        }
        if (l.tagged(k, "NOUN", "PROPN", "NUM", "X", "ADJ", "DET", "SYM") || OWNERS.contains(l.low(k))) {
            return true;
        }
        if ((l.tagged(k, "ADP") || l.is(k, "without")) && !l.tagged(k + 1, "ADP")) {
            return LINKS.contains(l.low(k)) || k == 0 || l.comma(k - 1);
        }
        if (l.tagged(k, "CCONJ")) {
            return l.nounish(k - 1) || l.tagged(k - 1, "ADJ");
        }
        boolean led = l.is(k, "led") || l.is(k, "dominated") || l.is(k, "backed");
        return l.is(k, "'s") || l.is(k, "'") || l.is(k, "-") || l.is(k, "/") || l.quote(k) || l.is(k, "&") || led;
    }

    /** "In 1972 Veldania", "At the talks the Kestrian side": what stands behind the phrase with the preposition. */
    private static int afterAdverbial(Line l, int from, int end) {
        for (int k = end - 1; k > from + 1; k--) {
            boolean starts = l.tagged(k, "DET") || OWNERS.contains(l.low(k)) || begins(l, k);
            boolean noun = l.tagged(k - 1, "NOUN", "NUM", "PROPN") || l.mention(k - 1) != null;
            boolean other = l.mention(k) == null || l.mention(k) != l.mention(k - 1);
            if (starts && noun && other) {
                return k;
            }
            if (l.tagged(k - 1, "ADP")) {
                return end;
            }
        }
        return end;
    }

    private static boolean begins(Line l, int k) {
        return l.mention(k) != null && l.mention(k) != l.mention(k - 1);
    }

    private static int headEnd(Line l, int from, int end) {
        for (int k = from + 1; k < end; k++) {
            if (l.tagged(k, "ADP") && l.mention(k) == null && l.institution(k) == null) {
                return k;
            }
        }
        return end;
    }
}
