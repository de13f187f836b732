package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why a report does not claim that something was said. A statement with a modality has words that name somebody, but no
 * speaker: nobody said it.
 */
public enum Modality {
    /** "would say", "might have claimed", "if she says". */
    HYPOTHETICAL,
    /** "has not said", "declined to say", "nobody said". */
    NEGATED,
    /** "will tell", "is expected to announce". */
    FUTURE,
    /** "Did he say that …?", "whether she had said". */
    QUESTIONED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
