package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.Because;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the name of a state, its people, its capital or a house of its government stands for the state as an actor.
 * A capital is the city where something happens in it, where somebody travels to it, where it lends its name, and in a list
 * of cities. Pure functions.
 */
final class Metonyms {
    private static final Lexicon LEXICON = Lexicon.STANDARD;
    private static final Set<String> PLACE =
            Set.of("in", "near", "outside", "at", "around", "downtown", "central", "inside", "across", "via");
    private static final Set<String> WAY = Set.of("to", "from", "for", "through");
    private static final Because NAMED = new Because("known-body", 0.95);
    private static final Because PEOPLE = new Because("people-of-state", 0.85);
    private static final Because HOUSE = new Because("house-of-government", 0.85);
    private static final Because CAPITAL = new Because("capital-for-state", 0.75);

    private Metonyms() {}

    /** Why the words stand for their bearer; null if they don't. */
    static @Nullable Because stands(Words words, int i, Gazetteer.Match m) {
        int end = i + m.words();
        return switch (m.sense()) {
            case NAME -> NAMED;
            case PEOPLE -> i > 0 && words.folded(i - 1).equals("the") && !describes(words, end) ? PEOPLE : null;
            case ADJECTIVE -> null;
            case HOUSE -> place(words, i) || lendsName(words, end) ? null : HOUSE;
            case SEAT ->
                place(words, i) || lendsName(words, end) || way(words, i) || elsewhere(words, i, end) ? null : CAPITAL;
        };
    }

    /** "The French army", but not "the French have said": whether a noun follows a name that may be an adjective, too. */
    private static boolean describes(Words words, int end) {
        if (end >= words.size() || words.folded(end - 1).endsWith("s")) {
            return false;
        }
        String w = words.folded(end);
        return words.hyphen(end - 1)
                || (words.adjacent(end - 1) && !LEXICON.is(Kind.STOP, w) && !LEXICON.is(Kind.SPEECH, w));
    }

    private static boolean place(Words words, int i) {
        int k = article(words, i);
        return k > 0 && words.adjacent(k - 1) && PLACE.contains(words.folded(k - 1));
    }

    private static int article(Words words, int i) {
        return i > 0 && words.folded(i - 1).equals("the") ? i - 1 : i;
    }

    /** "the Lunn agreements", "Moscow residents", "George Washington": the name of something else, or of somebody. */
    private static boolean lendsName(Words words, int next) {
        if (next >= words.size() || words.possessive(next - 1)) {
            return false;
        }
        if (words.hyphen(next - 1)) {
            return words.folded(next).equals("based") || words.folded(next).equals("born");
        }
        if (!words.adjacent(next - 1)) {
            return false;
        }
        String w = words.folded(next);
        String one = w.endsWith("s") ? w.substring(0, w.length() - 1) : w;
        return LEXICON.is(Kind.NOTPERSON, w) || LEXICON.is(Kind.NOTPERSON, one) || LEXICON.is(Kind.CITYNOUN, w);
    }

    /** "Flew to Paris", "arrived from Berlin", "visited London". */
    private static boolean way(Words words, int i) {
        for (int k = i - 1; k >= 0 && k > i - 5; k--) {
            if (!words.adjacent(k)) {
                return false;
            }
            String w = words.folded(k);
            boolean direct = k == i - 1 || (k < i - 1 && WAY.contains(words.folded(i - 1)));
            if (direct && LEXICON.is(Kind.TRAVEL, w)) {
                return true;
            }
        }
        return false;
    }

    /** "Paris, Texas", "Washington, D.C.", "Berlin, Paris and Madrid"; "said in Vienna, Moscow and …" is not decided. */
    private static boolean elsewhere(Words words, int i, int end) {
        if (end < words.size()) {
            String after = words.folded(end);
            boolean comma = words.gap(end - 1).strip().equals(",");
            if (after.equals("d.c.") || after.equals("dc")) {
                return true;
            }
            boolean ends = end + 1 >= words.size()
                    || !words.adjacent(end)
                    || words.folded(end + 1).equals("and");
            if (comma && words.capital(end) && !words.possessive(end - 1) && ends) {
                return true;
            }
        }
        boolean before = i > 1 && words.gap(i - 1).strip().equals(",") && words.capital(i - 1) && !words.first(i - 1);
        boolean given =
                i > 0 && words.joined(i - 1) && words.capital(i - 1) && LEXICON.isGivenName(words.folded(i - 1));
        return given || (before && !LEXICON.is(Kind.STOP, words.folded(i - 1)));
    }
}
