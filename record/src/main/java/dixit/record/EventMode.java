package dixit.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an event of its type was done. {@link EventType#SANCTION} holds all that makes relations less, which its name hides.
 * Those with a {@link #plover()} code are the SANCTION modes of the PLOVER manual ({@code PLOVER_MANUAL.tex} of the Open Event
 * Data Alliance, table "SANCTION modes"), the others are ours: the manual has none for sanctions proper.
 */
public enum EventMode {
    /** Sanctions, an embargo, a boycott, frozen assets, a black list. */
    SANCTIONS(false),
    /** Duties, tariffs. */
    DUTIES(false),
    /** A body, a work, an activity is outlawed. */
    BAN(false),
    /** Found guilty or liable by a court. */
    CONVICT(true),
    /** A meeting, a visit, a contract is called off. */
    CANCEL(true),
    /** Somebody is sent out of a country or body. */
    EXPEL(true),
    /** Somebody leaves a treaty or body, or takes his own people away from it. */
    WITHDRAW(true),
    /** Ties, talks, deliveries are cut or suspended. */
    SEVER(true);

    private final String code = name().toLowerCase(Locale.ROOT);
    private final boolean plovers;

    EventMode(boolean plovers) {
        this.plovers = plovers;
    }

    /** The name used in every file and answer. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The manual's name; null where it has none. */
    public @Nullable String plover() {
        return plovers ? code : null;
    }
}
