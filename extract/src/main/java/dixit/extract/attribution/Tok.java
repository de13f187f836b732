package dixit.extract.attribution;

import dixit.record.Span;

/**
 * A word, a sign, or a whole quotation standing as one word of the sentence around it.
 *
 * @param span where it stands, quotation marks included
 * @param low its letters in lower case, apostrophes straight; {@code "\""} for a quotation
 * @param tag part of speech (universal tags), or {@code QUOTE}
 * @param quote index of the quotation in the document, -1 for a word
 * @param capital whether it begins with a capital letter
 */
record Tok(Span span, String low, String tag, int quote, boolean capital) {
    static final String QUOTE = "QUOTE";

    boolean isQuote() {
        return quote >= 0;
    }

    boolean is(String word) {
        return low.equals(word);
    }

    boolean hasTag(String... tags) {
        for (String t : tags) {
            if (tag.equals(t)) {
                return true;
            }
        }
        return false;
    }

    boolean isComma() {
        return low.equals(",");
    }

    /** A sign after which a capital means nothing: a colon, a full stop, a bracket. */
    boolean hasEnd() {
        return low.equals(":")
                || endsSentence()
                || low.equals("(")
                || low.equals("\"")
                || low.equals("“")
                || low.equals("*");
    }

    /** A dash that parts clauses. */
    boolean isDash() {
        return low.equals("—") || low.equals("–") || low.equals("―") || low.equals("--") || low.equals("-");
    }

    boolean endsSentence() {
        return low.equals(".") || low.equals("!") || low.equals("?") || low.equals("…") || low.startsWith("..");
    }
}
