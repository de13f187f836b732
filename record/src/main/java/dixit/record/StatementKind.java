package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a statement is reported: a whole answer after its label, the words between marks, the reporter's words, or both. */
public enum StatementKind {
    TURN,
    DIRECT,
    INDIRECT,
    MIXED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
