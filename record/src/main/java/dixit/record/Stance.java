package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an actor holds of an institution, a policy or another actor. */
public enum Stance {
    SUPPORTS,
    OPPOSES,
    CONDITIONAL,
    NEUTRAL,
    ASKS;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
