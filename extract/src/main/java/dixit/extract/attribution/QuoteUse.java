package dixit.extract.attribution;

import java.util.Set;

/**
 * Tells quotations that may be speech from titles of works, names and scare quotes. Sees the words before the marks and
 * the words between them. Pure functions.
 */
final class QuoteUse {
    private static final Set<String> TITLE_WORDS = Set.of(
            "titled",
            "entitled",
            "headlined",
            "named",
            "nicknamed",
            "dubbed",
            "book",
            "film",
            "movie",
            "novel",
            "essay",
            "song",
            "album",
            "documentary",
            "article",
            "memoir",
            "magazine",
            "newspaper",
            "programme",
            "show",
            "series",
            "slogan",
            "motto",
            "saying",
            "proverb",
            "holding",
            "ship",
            "operation",
            "project",
            "codenamed",
            "word",
            "term",
            "phrase",
            "so-called",
            "marked",
            "stamped",
            "labelled",
            "labeled",
            "inscribed",
            "painted",
            "known",
            "as-yet",
            "code-named",
            "christened",
            "sign",
            "reading",
            "header",
            "headline");

    private QuoteUse() {}

    /** False where the quotation names a thing or sets a word apart. */
    static boolean maySpeak(Sentence s, int i, Quoted q, String text) {
        String before = s.at(i - 1).isComma() ? s.at(i - 2).low() : s.at(i - 1).low();
        return !TITLE_WORDS.contains(before) && !isName(q.inner().in(text));
    }

    /** Whether a cue with this last word gives a thing its name: "titled", "the slogan". */
    static boolean namesThing(String low) {
        return TITLE_WORDS.contains(low);
    }

    /** All words but small ones begin with a capital, as in a title; one capital word is a name. */
    static boolean isName(String words) {
        int capitals = 0;
        int long_ = 0;
        for (String w : words.split("\\s+", 14)) {
            if (w.length() > 3 || Character.isUpperCase(w.isEmpty() ? 'a' : w.charAt(0))) {
                long_++;
                capitals += !w.isEmpty() && Character.isUpperCase(w.charAt(0)) ? 1 : 0;
            }
        }
        return long_ > 0 && long_ <= 12 && capitals == long_;
    }
}
