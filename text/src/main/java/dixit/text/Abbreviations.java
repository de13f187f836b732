package dixit.text;

import java.util.Locale;
import java.util.Set;

/**
 * English abbreviations that end with a full stop which ends no sentence. Written from general knowledge. Pure
 * functions, thread-safe.
 */
public final class Abbreviations {
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "lt", "capt", "cmdr", "adm", "sgt", "sen", "rep",
            "gov", "pres", "sec", "st", "mt", "ft", "hon", "rev", "fr", "msgr", "messrs", "amb", "supt", "det", "brig",
            "cpl", "pvt", "atty", "vs", "no", "nos", "art", "fig", "pp", "vol", "ed", "eds", "al", "approx", "ca",
            "cf");
    private static final Set<String> ANYWHERE = Set.of(
            "inc", "corp", "co", "ltd", "llc", "bros", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "ariz", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
            "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa",
            "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "dept", "est", "etc", "a.m", "p.m", "e.g", "i.e", "ph.d",
            "m.d", "b.a", "m.a", "d.c", "u.s", "u.k", "u.n", "u.s.s.r", "e.u", "n.y", "n.j", "n.c", "s.c", "n.h", "n.m",
            "r.i", "w.va", "d-n.y", "d-calif", "r-ky", "r-wis", "r-ala", "r-ariz", "d-mass", "d-nev", "r-texas");

    private Abbreviations() {}

    /** True if the word, given without its last full stop, is written with one. */
    public static boolean contains(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return BEFORE_A_NAME.contains(w) || ANYWHERE.contains(w) || isInitials(word);
    }

    /** True if a sentence never ends with it, because a name or a number must follow: "Mr.", "S.". */
    public static boolean needsMore(String word) {
        return BEFORE_A_NAME.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I');
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
        return word.length() % 2 == 1 && Character.isUpperCase(word.charAt(0));
    }
}
