package dixit.knowledge.names;

import java.util.stream.Stream;

/**
 * A key that is equal for the usual ways to write one name in Latin letters: Zelensky, Zelenskyy, Zelenskiy; Lavrov,
 * Lawrow, Lavroff; Gorbachev, Gorbachyov; Yevgeny, Evgeni; al-Assad, Assad. Source of the rules: the tables of BGN, of the Library
 * of Congress, of ISO 9, and the custom of French and German newspapers; brought to one by hand. Thread-safe.
 */
public final class Romanisation {
    /** Applied one after the other, longest spellings first. */
    private static final String[][] SAME = {
        {"schtsch", "sh"},
        {"shch", "sh"},
        {"tsch", "ch"},
        {"tch", "ch"},
        {"sch", "sh"},
        {"cz", "ch"},
        {"sz", "sh"},
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "j"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"dh", "d"},
        {"th", "t"},
        {"ck", "k"},
        {"q", "k"},
        {"x", "ks"},
        {"tz", "z"},
        {"ts", "z"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"w", "v"},
        {"j", "i"},
        {"y", "i"}
    };

    /** The letters of each spelling, so that most need not be looked for. */
    private static final int[] NEEDED =
            Stream.of(SAME).mapToInt(pair -> letterSet(pair[0])).toArray();

    private static final String VOWELS = "aeiou";

    private Romanisation() {}

    /** The key of one word of a name. */
    public static String key(String word) {
        String s = spelled(letters(Fold.plain(Transliteration.latin(word))));
        return ending(once(vowels(s)));
    }

    /** Letters and digits alone. */
    private static String letters(String s) {
        boolean all = true;
        for (int i = 0; i < s.length() && all; i++) {
            all = s.charAt(i) >= 'a' && s.charAt(i) <= 'z';
        }
        if (all) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean counts = Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
            if (counts || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The spellings of {@link #SAME} brought to one. */
    private static String spelled(String s) {
        String out = s;
        int has = letterSet(out);
        for (int i = 0; i < SAME.length; i++) {
            if ((NEEDED[i] & ~has) == 0 && out.contains(SAME[i][0])) {
                out = out.replace(SAME[i][0], SAME[i][1]);
                has = letterSet(out);
            }
        }
        return out;
    }

    /** A bit for each small letter that occurs. */
    private static int letterSet(String s) {
        int set = 0;
        for (int i = 0; i < s.length(); i++) {
            int letter = s.charAt(i) - 'a';
            set |= letter >= 0 && letter < 26 ? 1 << letter : 0;
        }
        return set;
    }

    /** Ye for e, yo for e, io for e after a consonant. */
    private static String vowels(String s) {
        String out = s.startsWith("ie") ? s.substring(1) : s;
        StringBuilder b = new StringBuilder(out.length());
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            char next = i + 1 < out.length() ? out.charAt(i + 1) : ' ';
            if (c == 'i' && next == 'e' && i > 0) {
                continue;
            }
            boolean soft = c == 'i' && next == 'o' && i > 0 && VOWELS.indexOf(out.charAt(i - 1)) < 0;
            if (soft && i + 2 < out.length()) {
                b.append('e');
                i++;
                continue;
            }
            b.append(c);
        }
        return b.toString();
    }

    /** Every letter once where it is doubled. */
    private static String once(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
                out.append(s.charAt(i));
            }
        }
        return out.toString();
    }

    private static String ending(String s) {
        int n = s.length();
        if (n > 4 && s.endsWith("of")) {
            return s.substring(0, n - 1) + "v";
        }
        if (n > 4 && s.endsWith("ef")) {
            return s.substring(0, n - 1) + "v";
        }
        if (n > 4 && (s.endsWith("chov") || s.endsWith("shov"))) {
            return s.substring(0, n - 2) + "ev";
        }
        if (n > 3 && s.endsWith("ei")) {
            return s.substring(0, n - 2) + "i";
        }
        if (n > 5 && s.endsWith("der")) {
            return s.substring(0, n - 2) + "r";
        }
        return n > 4 && s.endsWith("e") ? s.substring(0, n - 1) : s;
    }

    /** The consonants of a key: what stays when vowels are written by ear (Muhammad, Mohamed). */
    static String consonants(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean vowel = VOWELS.indexOf(c) >= 0;
            if ((i == 0 || !vowel) && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
