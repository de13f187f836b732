package dixit.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables, in the order in which they are read: a later one may name rows of an earlier one. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
enum Kind {
    STATES(
            List.of("name", "source"),
            "id",
            "name",
            "official",
            "other_names",
            "adjectives",
            "people",
            "capitals",
            "seats",
            "iso2",
            "iso3",
            "un",
            "from",
            "to",
            "source"),
    ORGANISATIONS(
            List.of("name", "kind", "source"),
            "id",
            "name",
            "kind",
            "abbreviations",
            "other_names",
            "seat",
            "state",
            "from",
            "to",
            "source"),
    OUTLETS(List.of("name", "kind", "source"), "id", "name", "kind", "state", "languages", "other_names", "source"),
    ROLES(List.of("id", "name", "kind", "source"), "id", "name", "titles", "kind", "of", "single", "source"),
    OFFICES(List.of("body", "role", "source"), "body", "role", "name", "titles", "source"),
    PERSONS(List.of("name", "source"), "id", "name", "other_names", "sex", "state", "source"),
    TERMS(List.of("body", "role", "person", "source"), "body", "role", "person", "from", "to", "source", "note"),
    INSTITUTIONS(
            List.of("name", "kind", "source"),
            "id",
            "name",
            "kind",
            "abbreviations",
            "other_names",
            "parties",
            "signed",
            "from",
            "to",
            "after",
            "source",
            "note");

    private final List<String> needed;
    private final List<String> columns;
    private final String code;

    Kind(List<String> needed, String... columns) {
        this.needed = needed;
        this.columns = List.of(columns);
        this.code = name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }

    /** The columns that every row must fill. */
    List<String> needed() {
        return needed;
    }

    String code() {
        return code;
    }

    /** Where a column stands; -1 if the table has none of this name. */
    int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The table that a file is, by the beginning of its name; null if none. */
    static @Nullable Kind of(String file) {
        for (Kind kind : values()) {
            if (file.startsWith(kind.code()) && file.endsWith(".tsv")) {
                return kind;
            }
        }
        return null;
    }
}
