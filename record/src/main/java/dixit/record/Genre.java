package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of text a document or a part of it is. */
public enum Genre {
    NEWS_REPORT,
    WIRE_REPORT,
    INTERVIEW_TRANSCRIPT,
    COMMENTARY,
    SPEECH,
    ESSAY,
    PRESS_RELEASE,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }
}
