package dixit.archive;

/** Writes queries of the language that {@link Archive#search} reads. Pure. */
public final class QueryText {
    /** With its dot: {@code .xhtml}, {@code .jsonl}. */
    private static final int LONGEST_ENDING = 6;

    private QueryText() {}

    /** A document's name without the ending of its file, such as {@code .html}; one without an ending as it is. */
    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0
                && name.length() - dot <= LONGEST_ENDING
                && name.substring(dot + 1).chars().anyMatch(Character::isLetter)
                && name.substring(dot + 1).chars().allMatch(Character::isLetterOrDigit);
        return ending ? name.substring(0, dot) : name;
    }

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
