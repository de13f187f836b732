package dixit.extract.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings brought together: accents, case, apostrophes, and the ways to write a Slavic name in Latin letters. */
final class Fold {
    private Fold() {}

    /** Lower case, without accents, with straight apostrophes. */
    static String plain(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; i < lower.length() && ascii; i++) {
            ascii = lower.charAt(i) < 128;
        }
        if (ascii) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ' -> out.append('\'');
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'æ' -> out.append("ae");
                case 'ß' -> out.append("ss");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /**
     * A key that is equal for the usual romanisations of one name: Sergey, Sergei, Sergiy; Yury, Yuri; Alexander, Aleksandr. Dots are dropped.
     */
    static String sound(String name) {
        String s = plain(name)
                .replace(".", "")
                .replace("'", "")
                .replace("ph", "f")
                .replace("ks", "x")
                .replace("cz", "ch")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v');
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean same = !out.isEmpty() && out.charAt(out.length() - 1) == c;
            if (!same) {
                out.append(c);
            }
        }
        String key = out.toString();
        if (key.length() > 3 && key.endsWith("ei")) {
            key = key.substring(0, key.length() - 2) + "i";
        }
        if (key.length() > 5 && key.endsWith("der")) {
            key = key.substring(0, key.length() - 2) + "r";
        }
        return key;
    }

    /** The form of a name inside an id: small letters, digits and hyphens. */
    static String slug(String name) {
        StringBuilder out = new StringBuilder();
        String s = plain(name);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c != '\'' && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int n = out.length();
        return n > 0 && out.charAt(n - 1) == '-' ? out.substring(0, n - 1) : out.toString();
    }
}
