package dixit.archive.check;

import org.jspecify.annotations.Nullable;

/**
 * Whose words a stretch of a document is: a span of the content of a statement.
 *
 * @param start index of its first UTF-16 unit in the document's text
 * @param end index after its last
 * @param kind code of the statement's kind
 * @param nested true if another statement reports it
 * @param speaker who said it; null if unknown
 * @param key the statement's key
 * @param date EDTF
 */
public record Voice(
        int start,
        int end,
        String kind,
        boolean nested,
        @Nullable String speaker,
        String key,
        @Nullable String date) {
    /** True if the words stand in quotation marks, or some of them. */
    public boolean isQuotation() {
        return kind.equals("direct") || kind.equals("mixed");
    }
}
