package dixit.text.align;

import java.util.Locale;

/** What a difference in wording changes in the meaning. */
public enum Change {
    NEGATION,
    QUANTITY,
    NAME,
    DATE,
    MODALITY,
    TENSE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    public String code() {
        return code;
    }
}
