package dixit.archive.claim;

import java.util.Locale;

/** Which date a claim is sorted and counted by. */
public enum Basis {
    /** The claim's own: when the event was, since when a status holds. */
    CLAIM,
    /** When it was said. */
    SAID,
    /** When the document, or the part of it, was published; for want of another. */
    PUBLISHED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in files and answers. */
    public String code() {
        return code;
    }
}
