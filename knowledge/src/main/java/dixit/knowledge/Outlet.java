package dixit.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news agency, newspaper, broadcaster, magazine or site.
 *
 * @param id such as {@code organisation/tass}: an outlet is an organisation in a record
 * @param name canonical name
 * @param kind what it is
 * @param state id of the state it works from, null if none
 * @param languages ISO 639-1 codes, the main one first
 * @param otherNames other names, abbreviations, the name in translation
 * @param source where the entry was taken from
 */
public record Outlet(
        String id,
        String name,
        Kind kind,
        @Nullable String state,
        List<String> languages,
        List<String> otherNames,
        String source)
        implements Entry {
    /** What an outlet is. */
    public enum Kind {
        AGENCY,
        NEWSPAPER,
        BROADCASTER,
        MAGAZINE,
        SITE,
        JOURNAL,
        PLATFORM
    }

    public Outlet {
        languages = List.copyOf(languages);
        otherNames = List.copyOf(otherNames);
    }
}
