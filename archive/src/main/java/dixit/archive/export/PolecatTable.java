package dixit.archive.export;

import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.Weights;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.State;
import dixit.record.EventMode;
import dixit.record.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events as tab-separated values with the columns of POLECAT, the event data in PLOVER of Halterman, Bagozzi, Beger, Schrodt
 * and Scarborough (<a href="https://doi.org/10.7910/DVN/AJGVIT">Harvard Dataverse, AJGVIT</a>), in their order, and columns of
 * our own behind them: who asserts it, in which words. {@code Mode} also has the modes that PLOVER lacks. What is not known is empty. A tab or line end in a value is a blank.
 * Stateless and thread-safe.
 */
public final class PolecatTable {
    private static final List<String> POLECAT = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");
    private static final List<String> OWN = List.of(
            "Asserted By",
            "Asserted By Country",
            "Own Report",
            "Negated",
            "Hedged",
            "Future",
            "Conditional",
            "Mode",
            "Event Date Basis",
            "Evidence",
            "Statement ID",
            "Story ID",
            "Rule",
            "Score");

    /** The line that names the columns. */
    public static final String HEADER = String.join("\t", POLECAT) + "\t" + String.join("\t", OWN);

    private PolecatTable() {}

    /** An event's line, without the line end. */
    public static String line(EventEntry e) {
        Ground g = e.ground();
        String[] cells = new String[POLECAT.size() + OWN.size()];
        Arrays.fill(cells, "");
        put(cells, "Event ID", g.key());
        put(cells, "Event Type", e.type().name());
        EventMode mode = e.mode();
        put(cells, "Event Mode", mode == null ? null : mode.plover());
        put(cells, "Mode", mode == null ? null : mode.code());
        put(cells, "Intensity", ClaimTables.number(Weights.of(e.type())));
        put(cells, "Quad Code", quad(e.type()));
        put(cells, "Actor Name", name(e.actor()));
        put(cells, "Actor Country", country(e.actor(), g));
        put(cells, "Recipient Name", name(e.recipient()));
        put(cells, "Recipient Country", country(e.recipient(), g));
        put(cells, "Placename", e.place());
        put(cells, "Raw Placename", e.place());
        put(cells, "Source", g.outlet());
        put(cells, "Publication Date", g.document().published());
        put(cells, "Language", g.document().language());
        put(cells, "Version", version(g));
        put(cells, "Asserted By", g.assertedBy().name());
        put(cells, "Asserted By Country", country(g.assertedBy(), g));
        put(cells, "Own Report", String.valueOf(g.own()));
        put(cells, "Negated", String.valueOf(e.negated()));
        put(cells, "Hedged", String.valueOf(e.hedged()));
        put(cells, "Future", String.valueOf(e.future()));
        put(cells, "Conditional", String.valueOf(e.conditional()));
        ClaimDate date = g.date();
        put(cells, "Event Date", date == null ? null : date.edtf());
        put(cells, "Event Date Basis", date == null ? null : date.basis().code());
        put(cells, "Evidence", g.quote());
        put(cells, "Statement ID", g.statement());
        put(cells, "Story ID", g.document().hash());
        put(cells, "Rule", g.because().rule());
        put(cells, "Score", String.format(Locale.ROOT, "%.3f", g.because().score()));
        return Arrays.stream(cells).collect(Collectors.joining("\t"));
    }

    private static void put(String[] cells, String column, @Nullable String value) {
        if (value != null) {
            int at = POLECAT.contains(column) ? POLECAT.indexOf(column) : POLECAT.size() + OWN.indexOf(column);
            cells[at] = blank(value);
        }
    }

    private static String blank(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.chars().forEach(c -> out.append(c == '\t' || c == '\n' || c == '\r' ? ' ' : (char) c));
        return out.toString();
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    /** ISO 3166-1 alpha-3 of a state, or of that for which somebody speaks who asserts it. */
    private static @Nullable String country(@Nullable Party party, Ground g) {
        Party state = party != null && party.equals(g.assertedBy()) && g.speaksFor() != null ? g.speaksFor() : party;
        return state == null
                ? null
                : KnowledgeBase.shipped()
                        .entry(state.id())
                        .map(e -> e instanceof State s ? s.iso3() : null)
                        .orElse(null);
    }

    private static String version(Ground g) {
        String model = g.document().model();
        String knowledge = g.document().knowledge();
        return "dixit " + g.document().producerVersion()
                + (model == null ? "" : "; model " + model)
                + (knowledge == null ? "" : "; knowledge " + knowledge);
    }

    /** As the PLOVER manual has them, for each type. */
    private static String quad(EventType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
            case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
        };
    }
}
