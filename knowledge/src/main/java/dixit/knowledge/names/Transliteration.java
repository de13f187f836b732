package dixit.knowledge.names;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names in other scripts written in Latin letters, by the systems of the United States Board on Geographic Names where
 * ICU has them (Russian, Ukrainian, Belarusian, Bulgarian and others), else by ICU's general one. Thread-safe.
 */
public final class Transliteration {
    private static final String GENERAL = "Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC";
    private static final Map<String, Scheme> BY_LANGUAGE = Map.ofEntries(
            scheme("ru", "Russian-Latin/BGN"),
            scheme("uk", "Ukrainian-Latin/BGN"),
            scheme("be", "Belarusian-Latin/BGN"),
            scheme("bg", "Bulgarian-Latin/BGN"),
            scheme("mk", "Macedonian-Latin/BGN"),
            scheme("sr", "Serbian-Latin/BGN"),
            scheme("kk", "Kazakh-Latin/BGN"),
            scheme("ky", "Kirghiz-Latin/BGN"),
            scheme("mn", "Mongolian-Latin/BGN"),
            scheme("hy", "Armenian-Latin/BGN"),
            scheme("ka", "Georgian-Latin/BGN"),
            scheme("el", "Greek-Latin/BGN"),
            scheme("ar", "Arabic-Latin/BGN"),
            scheme("fa", "Persian-Latin/BGN"),
            scheme("he", "Hebrew-Latin/BGN"),
            scheme("ko", "Korean-Latin/BGN"));
    private static final Scheme ANY = new Scheme(GENERAL);

    private static Map.Entry<String, Scheme> scheme(String language, String id) {
        return Map.entry(language, new Scheme(id));
    }

    /** One of ICU's systems; made on first use, since that costs milliseconds, and then shared. */
    private static final class Scheme {
        private final String id;
        private volatile @Nullable Transliterator made;

        Scheme(String id) {
            this.id = id;
        }

        String apply(String text) {
            Transliterator t = made;
            if (t == null) {
                t = make(id);
                made = t;
            }
            return t.transliterate(text);
        }
    }

    private Transliteration() {}

    /** In Latin letters, by what the letters themselves tell of the language. */
    public static String latin(String name) {
        return foreign(name) ? latin(name, guess(name)) : name;
    }

    /** In Latin letters, as names of this language (ISO 639-1) are written; Latin letters stay. */
    public static String latin(String name, String language) {
        if (!foreign(name)) {
            return name;
        }
        String out =
                BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), ANY).apply(name);
        return foreign(out) ? ANY.apply(out) : out;
    }

    private static Transliterator make(String id) {
        try {
            return Transliterator.getInstance(id);
        } catch (IllegalArgumentException e) {
            // This ICU has no such system.
            return Transliterator.getInstance(GENERAL);
        }
    }

    /** True if a letter is not Latin. */
    static boolean foreign(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x24F && foreign(name.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean foreign(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isLetter(c)
                && script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON;
    }

    private static String guess(String name) {
        Optional<Character.UnicodeScript> script = name.codePoints()
                .filter(c -> c > 0x24F && Character.isLetter(c))
                .mapToObj(Character.UnicodeScript::of)
                .findFirst();
        return switch (script.orElse(Character.UnicodeScript.COMMON)) {
            case CYRILLIC -> cyrillic(name.toLowerCase(Locale.ROOT));
            case GREEK -> "el";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> "";
        };
    }

    private static String cyrillic(String name) {
        if (has(name, "іїєґ")) {
            return has(name, "ўыэ") ? "be" : "uk";
        }
        if (has(name, "ѓќѕ")) {
            return "mk";
        }
        return has(name, "ђћџљњј") ? "sr" : "ru";
    }

    private static boolean has(String name, String letters) {
        return name.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
