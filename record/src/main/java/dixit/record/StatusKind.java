package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody says has become of an institution. */
public enum StatusKind {
    /** It is talked about, offered or drafted. */
    PROPOSED,
    /** It is being negotiated. */
    NEGOTIATED,
    SIGNED,
    RATIFIED,
    /** It is in force, works or goes on. */
    IN_FORCE,
    /** Its term is or will be made longer. */
    EXTENDED,
    SUSPENDED,
    /** Broken or ignored by somebody. */
    VIOLATED,
    /** Somebody left it. */
    WITHDRAWN,
    EXPIRED,
    /** Refused, or came to nothing. */
    FAILED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
