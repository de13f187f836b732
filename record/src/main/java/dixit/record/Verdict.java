package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a quote relates to the passage that it renders. */
public enum Verdict {
    VERBATIM,
    ALTERED_WORDING,
    SPLICED,
    PARAPHRASE,
    OUT_OF_CONTEXT,
    NOT_FOUND_IN_RECORD;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
