package dixit.web.view;

import dixit.archive.Change;
import dixit.archive.Corrected;
import dixit.archive.Correction;
import dixit.archive.DateWords;
import dixit.archive.StatementEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A statement as somebody would cite it. Pure. */
public final class Cite {
    private static final String SPECIAL = "&%$#_{}";

    private Cite() {}

    /**
     * One line of text: speaker, exact words, document, outlet, date, addresses. Only the speaker's own words stand in
     * marks; one that was withdrawn says so first.
     */
    public static String text(StatementEntry e, String address) {
        List<String> parts = new ArrayList<>();
        add(parts, Said.attributed(e));
        add(parts, e.title() == null ? e.document().name() : "in “" + e.title() + "”");
        add(parts, e.outlet());
        add(parts, DateWords.of(e.date()));
        add(parts, Urls.isLink(e.url()) ? e.url() : null);
        return withdrawn(e) + String.join(", ", parts) + " [Dixit " + e.key() + ", " + address + "]";
    }

    /** A BibTeX entry of type {@code misc}. */
    public static String bibtex(StatementEntry e, String address, List<String> authors) {
        List<String> fields = new ArrayList<>();
        field(fields, "title", e.title() == null ? e.document().name() : e.title());
        field(fields, "author", String.join(" and ", authors));
        field(fields, "organization", e.outlet());
        field(fields, "date", e.date());
        field(
                fields,
                "year",
                e.date() != null && e.date().matches("\\d{4}(-.{0,40})?")
                        ? e.date().substring(0, 4)
                        : null);
        if (Urls.isLink(e.url())) {
            fields.add("  url = {" + String.valueOf(e.url()).strip().replaceAll("[{}\\\\]", "") + "}");
        }
        field(fields, "note", withdrawn(e) + Said.attributed(e));
        fields.add("  howpublished = {Dixit, \\url{" + address + "}}");
        return "@misc{dixit-" + e.key() + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    /** What must stand before a statement that somebody called none; empty for others. */
    private static String withdrawn(StatementEntry e) {
        Corrected corrected = e.corrected();
        if (corrected == null || !corrected.retracted()) {
            return "";
        }
        Correction by = corrected.corrections().stream()
                .filter(c -> c.change() instanceof Change.NotAStatement)
                .findFirst()
                .orElse(corrected.last());
        return "Withdrawn (by " + by.who() + " on " + Say.moment(by.when()) + "): ";
    }

    private static void add(List<String> parts, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(value.strip());
        }
    }

    private static void field(List<String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add("  " + name.toLowerCase(Locale.ROOT) + " = {" + latex(value.strip()) + "}");
        }
    }

    private static String latex(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                out.append("\\textbackslash{}");
            } else if (c == '~' || c == '^') {
                out.append('\\').append(c).append("{}");
            } else if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else {
                out.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
