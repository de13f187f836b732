package dixit.knowledge.names;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of names brought together, so that a table need not list each: the keys of every look-up. */
public final class Fold {
    private static final String PLAIN_FROM = "øłđıħŧ";
    private static final String PLAIN_TO = "oldiht";
    /** The usual letters with accents, and what is left of them: for these no table of Unicode need be loaded. */
    private static final String ACCENTED =
            "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžơưșț";

    private static final String BARE =
            "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzzoust";

    private Fold() {}

    /**
     * Small letters, no accents, dots, apostrophes or commas; hyphens and the like as one space; no "the" in front. "The U.S." and
     * "us", "N'Djamena" and "ndjamena", "Guinea–Bissau" and "guinea bissau" are one.
     */
    public static String key(String name) {
        String plain = plain(name);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '&') {
                out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "and" : " and ");
            } else if ((Character.isLetterOrDigit(c) && !vanishes(c)) || c == '+' || Character.isSurrogate(c)) {
                out.append(c);
            } else if (!vanishes(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int n = out.length();
        String key = n > 0 && out.charAt(n - 1) == ' ' ? out.substring(0, n - 1) : out.toString();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static boolean vanishes(char c) {
        return switch (c) {
            case '.', '\'', 'ʹ', 'ʺ', '’', '‘', 'ʼ', 'ʻ', '`', '´', ',' -> true;
            default -> false;
        };
    }

    /** Small letters without accents; ASCII comes back fast. */
    public static String plain(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        if (ascii(lower)) {
            return lower;
        }
        String bare = bare(lower);
        String apart = ascii(bare) ? bare : Normalizer.normalize(bare, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int at = PLAIN_FROM.indexOf(c);
            if (at >= 0) {
                out.append(PLAIN_TO.charAt(at));
            } else if (c == 'ß') {
                out.append("ss");
            } else if (c == 'æ') {
                out.append("ae");
            } else if (c == 'œ') {
                out.append("oe");
            } else if (c == 'þ') {
                out.append("th");
            } else if (c == 'ð') {
                out.append('d');
            } else if (c == 'ə') {
                out.append('a');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String bare(String s) {
        char[] out = s.toCharArray();
        for (int i = 0; i < out.length; i++) {
            int at = out[i] < 128 ? -1 : ACCENTED.indexOf(out[i]);
            out[i] = at < 0 ? out[i] : BARE.charAt(at);
        }
        return new String(out);
    }

    private static boolean ascii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The form of a name inside an id: small letters, digits and hyphens. */
    public static String slug(String name) {
        StringBuilder out = new StringBuilder();
        String s = plain(name);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c != '\'' && c != '’' && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int n = out.length();
        return n > 0 && out.charAt(n - 1) == '-' ? out.substring(0, n - 1) : out.toString();
    }
}
