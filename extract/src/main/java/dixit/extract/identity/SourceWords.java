package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import java.util.Set;

/** Small words that sources are made of, and what a noun in one stands for. Pure functions. */
final class SourceWords {
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "to",
            "by",
            "from",
            "with",
            "in",
            "at",
            "on",
            "about",
            "against",
            "under",
            "behind",
            "near",
            "including");

    static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those");

    static final Set<String> QUANTIFIERS = Set.of(
            "many", "some", "several", "few", "two", "three", "four", "other", "another", "one", "most", "certain",
            "unnamed", "various");

    static final Set<String> LINKS = Set.of("and", "or", "as", "well", "both", "along", "with", "together");

    private SourceWords() {}

    /** "a shopkeeper", "islanders": a word that ends as words for people do. */
    static boolean humanEnding(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        boolean other = LEXICON.is(Kind.WRITING, one) || LEXICON.is(Kind.BODY, one) || LEXICON.is(Kind.NOTPERSON, one);
        return !other
                && one.length() > 4
                && (one.endsWith("er")
                        || one.endsWith("or")
                        || one.endsWith("ist")
                        || one.endsWith("ian")
                        || one.endsWith("man")
                        || one.endsWith("men")
                        || one.endsWith("woman")
                        || one.endsWith("women")
                        || one.endsWith("ee"));
    }

    /** A number in figures or in words. */
    static boolean number(String w) {
        return Character.isDigit(w.charAt(0))
                || w.equals("million")
                || w.equals("hundreds")
                || w.equals("thousands")
                || w.equals("dozens");
    }

    /** A body, in the singular or the plural. */
    static boolean body(String w) {
        return LEXICON.is(Kind.BODY, w)
                || (w.endsWith("s") && LEXICON.is(Kind.BODY, w.substring(0, w.length() - 1)))
                || (w.endsWith("ies") && LEXICON.is(Kind.BODY, w.substring(0, w.length() - 3) + "y"));
    }

    /** A word that has no capital of its own. */
    static boolean common(String w) {
        return LEXICON.is(Kind.PERSON, w)
                || LEXICON.is(Kind.BODY, w)
                || LEXICON.is(Kind.MODIFIER, w)
                || LEXICON.is(Kind.OFFICE, w)
                || LEXICON.is(Kind.STOP, w)
                || humanEnding(w);
    }

    /** Without the marks behind it. */
    static String strip(String name) {
        String s = name.strip();
        while (!s.isEmpty() && ",;:.".indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1).strip();
        }
        return s;
    }
}
