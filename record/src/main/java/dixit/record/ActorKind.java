package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    STATE,
    ORGANISATION,
    BLOC,
    GROUP;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
