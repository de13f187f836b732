package dixit.extract.structure;

import java.util.Locale;
import java.util.Set;

/** Knows photo credits by their form: "© Ada Holm/KPS", "ADA HOLM/KPS/Getty Images", "… Ada Holm/KPS" behind a caption. */
final class Credits {
    private static final Set<String> TAIL_WORDS =
            Set.of("images", "photo", "photos", "pool", "press", "via", "news", "agency");

    private Credits() {}

    /** True if the whole paragraph is a credit. */
    static boolean isCredit(String line) {
        if (line.length() > 120) {
            return false;
        }
        if (line.startsWith("©") || line.startsWith("(c) ") || line.startsWith("(C) ")) {
            return true;
        }
        int slash = creditSlash(line);
        if (slash < 0) {
            return false;
        }
        String[] words = Fold.split(line, 14);
        return words.length <= 5 && allNames(words);
    }

    private static boolean allNames(String[] words) {
        for (String w : words) {
            String low = w.toLowerCase(Locale.ROOT);
            char first = w.isEmpty() ? 'a' : w.charAt(0);
            if (!Character.isUpperCase(first) && !low.equals("via") && !low.equals("for") && "([/".indexOf(first) < 0) {
                return false;
            }
        }
        return true;
    }

    /** True if a caption ends with a credit: its last words are "Name/AGENCY". */
    static boolean endsWithCredit(String line) {
        int slash = creditSlash(line);
        if (slash < 0 || line.length() > 600) {
            return false;
        }
        int rest = 0;
        for (String w : Fold.split(line.substring(slash), 6)) {
            rest += TAIL_WORDS.contains(w.toLowerCase(Locale.ROOT).replaceAll("\\W", "")) ? 0 : 1;
        }
        return rest <= 2 && line.length() - slash <= 50;
    }

    /** Where the last word with a slash begins that joins capitalised names, one of them all capitals; -1 if none. */
    private static int creditSlash(String line) {
        int end = line.length();
        while (end > 0) {
            int slash = line.lastIndexOf('/', end - 1);
            if (slash <= 0) {
                return -1;
            }
            int s = slash;
            while (s > 0 && !Fold.isBlank(line.charAt(s - 1))) {
                s--;
            }
            int e = slash;
            while (e < line.length() && !Fold.isBlank(line.charAt(e))) {
                e++;
            }
            if (line.charAt(s) != '[' && line.charAt(e - 1) != ']' && namesJoined(line.substring(s, e))) {
                return s;
            }
            end = s;
        }
        return -1;
    }

    private static boolean namesJoined(String token) {
        boolean agency = false;
        int named = 0;
        for (String piece : token.split("/", 8)) {
            String bare = piece.replaceAll("[^\\p{L}\\p{N}.-]", "");
            if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))) {
                return false;
            }
            named++;
            agency |= (bare.length() >= 2 && bare.equals(bare.toUpperCase(Locale.ROOT)))
                    || bare.equals("Getty")
                    || bare.equals("Reuters");
        }
        return named >= 2 && agency && token.indexOf(':') < 0;
    }
}
