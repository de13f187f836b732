package dixit.extract.identity;

import org.jspecify.annotations.Nullable;

/**
 * An office or profession as a text names it.
 *
 * @param kind which office, in one spelling: "foreign minister", "prime minister", "spokesperson"
 * @param state whose it is: the id of a state, or the first letters of a name that nobody knows; null if unsaid
 * @param text the words as they stand, without article
 */
record Office(String kind, @Nullable String state, String text) {
    /** Whether somebody holds it. */
    enum Tenure {
        HOLDS,
        /** "Former", "ex-", "then". */
        PAST,
        /** "Acting", "interim": not the one who was appointed. */
        ACTING,
        /** "-designate", "-elect", "incoming". */
        TO_COME
    }

    /** What the words say of the time. */
    Tenure tenure() {
        for (String w : Fold.plain(text).split("[^a-z]+", 40)) {
            switch (w) {
                case "former", "ex", "then", "late", "retired", "previous", "onetime", "erstwhile" -> {
                    return Tenure.PAST;
                }
                case "acting", "interim", "caretaker" -> {
                    return Tenure.ACTING;
                }
                case "elect", "designate", "incoming", "next", "future", "nominee" -> {
                    return Tenure.TO_COME;
                }
                default -> {}
            }
        }
        return Tenure.HOLDS;
    }

    /** The title as tables write it: "foreign minister", "top diplomat". */
    String title() {
        boolean top = kind.equals("diplomat")
                && (Fold.plain(text).contains("top diplomat")
                        || Fold.plain(text).contains("chief diplomat"));
        return top ? "top diplomat" : kind.replace('-', ' ');
    }

    /**
     * How well this description fits an office that somebody holds: 0 not at all, 1 the same office of the same state.
     */
    double fit(Office held) {
        if (state != null && held.state != null && !state.equals(held.state)) {
            return 0;
        }
        double same = sameTenure(held) * sameKind(held.kind);
        return state != null && held.state == null ? 0.8 * same : same;
    }

    /** "The former minister" is no minister in office; "the minister" may be a former one, if there is no other. */
    private double sameTenure(Office held) {
        Tenure own = tenure();
        return own == held.tenure() ? 1 : own == Tenure.HOLDS ? 0.9 : 0;
    }

    private double sameKind(String held) {
        if (kind.equals(held)) {
            return 1;
        }
        String last = held.substring(held.lastIndexOf(' ') + 1);
        return switch (kind) {
            case "minister" -> last.equals("minister") && !held.contains("prime") && !held.contains("deputy") ? 0.9 : 0;
            case "secretary" -> held.endsWith("secretary") || held.startsWith("secretary of") ? 0.9 : 0;
            case "diplomat" -> diplomat(held) ? 0.8 : 0;
            case "leader" -> leads(held) ? 0.8 : 0;
            case "head of state" -> held.equals("president") || held.equals("king") || held.equals("queen") ? 0.9 : 0;
            case "head of government" -> held.equals("prime minister") || held.equals("chancellor") ? 0.9 : 0;
            case "official", "politician" -> 0;
            default -> rank(held, last);
        };
    }

    private double rank(String held, String last) {
        boolean oneWord = kind.indexOf(' ') < 0;
        return oneWord && last.equals(kind) && !held.contains("vice") && !held.contains("deputy") ? 0.8 : 0;
    }

    private static boolean diplomat(String held) {
        return held.equals("foreign minister")
                || held.equals("secretary of state")
                || held.endsWith("ambassador")
                || held.endsWith("envoy");
    }

    private static boolean leads(String held) {
        return switch (held) {
            case "president", "prime minister", "chancellor", "king", "queen", "emir", "sultan", "ruler" -> true;
            default -> held.endsWith("leader");
        };
    }
}
