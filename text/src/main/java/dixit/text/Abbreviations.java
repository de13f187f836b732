package dixit.text;

import java.util.Locale;
import java.util.Set;

/**
 * English abbreviations that end with a full stop which ends no sentence. Many are words as well, so each class asks for
 * its own sign: "no." is number only before a digit, "Miss." is a state only with a capital. Written from general
 * knowledge; the states' are those that newspapers of the United States use (Associated Press style). Pure functions,
 * thread-safe.
 */
public final class Abbreviations {
    /** With a capital, before a name. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "lt", "capt", "cmdr", "adm", "sgt", "sen", "rep",
            "gov", "pres", "sec", "st", "mt", "ft", "hon", "rev", "fr", "msgr", "messrs", "amb", "supt", "det", "brig",
            "cpl", "pvt", "atty");

    /** Before a digit. */
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("no", "nos", "art", "arts", "fig", "figs", "vol", "vols", "p", "pp", "ch", "est");

    /** With a capital, and by newspapers after a town or after the letter of a party: "Tiber Voss, D-Mass." */
    private static final Set<String> STATES = Set.of(
            "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass",
            "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "n.c", "n.d", "n.h", "n.j", "n.m", "n.y", "okla",
            "ore", "pa", "r.i", "s.c", "s.d", "tenn", "tex", "va", "vt", "wash", "wis", "w.va", "wyo");

    /** With a capital: firms, sons, months. */
    private static final Set<String> CAPITALISED = Set.of(
            "inc", "corp", "co", "ltd", "llc", "bros", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "dept", "est");

    /** However they are written. */
    private static final Set<String> ANYWHERE = Set.of(
            "vs", "etc", "approx", "a.m", "p.m", "e.g", "i.e", "ph.d", "m.d", "b.a", "m.a", "d.c", "u.s", "u.k", "u.n",
            "u.s.s.r", "e.u");

    /** In small letters: "Ed." and "Al." at the end of a sentence are men. */
    private static final Set<String> SMALL = Set.of("al", "ca", "cf", "ed", "eds", "dept");

    private Abbreviations() {}

    /**
     * True if the word from {@code start} to before {@code end}, which a full stop follows, is written with one here.
     * Offsets are UTF-16 units of {@code text}.
     */
    public static boolean at(String text, int start, int end) {
        String word = text.substring(start, end);
        String low = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (BEFORE_A_NUMBER.contains(low) && numberFollows(text, end + 1)) {
            return true;
        }
        return capital
                ? TITLES.contains(low)
                        || STATES.contains(low)
                        || CAPITALISED.contains(low)
                        || ANYWHERE.contains(low)
                        || isPartyAndState(word)
                        || isInitials(word)
                : SMALL.contains(low) || ANYWHERE.contains(low);
    }

    /** True if a sentence never ends with this abbreviation, because a name or a number must follow: "Mr.", "S.". */
    public static boolean needsMore(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(low)
                || BEFORE_A_NUMBER.contains(low)
                || SMALL.contains(low)
                || low.equals("vs")
                || low.equals("approx")
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I');
    }

    private static boolean numberFollows(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 2 && Character.isSpaceChar(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** "D-Mass", "R-N.Y": a party and the state that a member of Congress sits for. */
    private static boolean isPartyAndState(String word) {
        return word.length() > 3
                && "DRI".indexOf(word.charAt(0)) >= 0
                && word.charAt(1) == '-'
                && STATES.contains(word.substring(2).toLowerCase(Locale.ROOT));
    }

    /** "S", "S.V", "V.V": single letters with full stops between them. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean ok = i % 2 == 0 ? Character.isLetter(c) : c == '.';
            if (!ok) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
