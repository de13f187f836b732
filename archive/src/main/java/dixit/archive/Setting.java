package dixit.archive;

import dixit.record.Span;

/**
 * What a statement is said in answer to, or what leads up to it: words of the document outside the statement that tell what it
 * is about. Immutable.
 *
 * @param kind whether it is a question or a lead
 * @param span where it stands, UTF-16 units of the document's text
 * @param words its exact words; of a very long question the end, of a long lead too
 */
public record Setting(Kind kind, Span span, String words) {
    /** How the words are tied to the statement. */
    public enum Kind {
        /** Somebody else's turn directly before it asks something. */
        QUESTION,
        /** The author's sentence in a paragraph before it says whose words follow. */
        LEAD;

        /** As files have it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
