package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the content is affirmed or denied by its speaker. */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
