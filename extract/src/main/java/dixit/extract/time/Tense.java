package dixit.extract.time;

import java.util.Set;

/** Whether the words around a date speak of what has been or of what is to come. Pure functions. */
final class Tense {
    private static final int FAR = 14;
    private static final Set<String> FUTURE = Set.of(
            "expect",
            "expects",
            "preparing",
            "prepares",
            "prepare",
            "will",
            "can",
            "shall",
            "ll",
            "would",
            "scheduled",
            "planned",
            "due",
            "expected",
            "slated",
            "upcoming",
            "ahead",
            "plans",
            "plan",
            "intends",
            "going",
            "awaits",
            "await");
    /** "By Friday", "until May": to come, unless the verb says otherwise. */
    private static final Set<String> BOUNDS = Set.of("until", "till", "by");

    private static final Set<String> PAST = Set.of(
            "was", "were", "had", "has", "have", "did", "said", "told", "met", "began", "came", "went", "took", "made",
            "held", "wrote", "spoke", "gave", "fell", "rose", "won", "lost", "left", "broke", "became", "saw", "since",
            "sank", "grew", "ran", "sent", "struck", "shot", "hit", "set");

    private Tense() {}

    /** Looks back through the clause first, then a little ahead; without a sign it is the past. */
    static Meaning.Which of(Tokens t, int from, int to) {
        if (t.is(from - 1, "since")) {
            return Meaning.Which.PAST;
        }
        boolean bounded = t.in(from - 1, BOUNDS);
        for (int k = from - 1; k >= Math.max(0, from - FAR) && !t.endsClause(k); k--) {
            if (t.in(k, FUTURE)) {
                return Meaning.Which.FUTURE;
            }
            if (isPast(t, k)) {
                return Meaning.Which.PAST;
            }
        }
        for (int k = to; k < to + FAR / 2 && !t.endsClause(k); k++) {
            if (t.in(k, FUTURE)) {
                return Meaning.Which.FUTURE;
            }
            if (isPast(t, k)) {
                return Meaning.Which.PAST;
            }
        }
        return bounded ? Meaning.Which.FUTURE : Meaning.Which.PAST;
    }

    private static boolean isPast(Tokens t, int k) {
        String w = t.low(k);
        return PAST.contains(w) || (w.length() > 4 && w.endsWith("ed") && !t.capital(k));
    }
}
