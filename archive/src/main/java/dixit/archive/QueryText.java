package dixit.archive;

/** Writes queries of the language that {@link Archive#search} reads. Pure. */
public final class QueryText {
    private QueryText() {}

    /**
     * A field with its value as a phrase, such as {@code speaker:"Ada Holm"}. Phrases are of words, so quotation marks
     * in the value, which would end the phrase, become blanks.
     */
    public static String field(String name, String value) {
        StringBuilder phrase = new StringBuilder(name.length() + value.length() + 3);
        phrase.append(name).append(":\"");
        value.chars().forEach(c -> phrase.append(QueryLexer.isQuote((char) c) ? ' ' : (char) c));
        return phrase.append('"').toString();
    }
}
