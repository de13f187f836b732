package dixit.web.view;

import dixit.archive.Hit;
import dixit.archive.claim.Behind;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Scope;
import dixit.archive.claim.SubjectLine;
import dixit.archive.claim.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker has said about a subject over the years.
 *
 * @param speaker as asked for; empty where nothing is asked yet
 * @param about as asked for
 * @param speakers to choose from
 * @param subjects to choose from
 * @param hints what was not understood
 * @param near lines about what the words name, where the words as a whole name nothing
 * @param shown null where there is nothing to show yet
 */
public record SubjectView(
        String speaker,
        String about,
        List<String> speakers,
        List<String> subjects,
        List<String> hints,
        List<TiesView.Tie> near,
        @Nullable Shown shown) {
    /** Statements that are shown at most. */
    public static final int MOST = 400;

    /** UTF-16 units of a statement that are shown, about: he is to be read, not skimmed. */
    private static final int LONG = 2_600;

    /** Positions of others that are shown at most. */
    public static final int TOLD = 100;

    /**
     * The line.
     *
     * @param name of the speaker
     * @param href page of the speaker; empty if none
     * @param title what it is about, with its page; empty href if none
     * @param years the earliest first, without a certain year last
     * @param turns that the program proposes
     * @param beside positions on other things in the same statements
     * @param told positions that he says others hold
     * @param ascribed positions that others say he holds
     * @param scope how a subject that names the relations of two was read; null if it does not
     * @param chart of the statements by year
     * @param statements how many there are
     * @param left how many are not shown
     * @param behind how many documents, outlets and years stand behind
     */
    public record Shown(
            String name,
            String href,
            PartyView title,
            List<Year> years,
            List<TurnView> turns,
            List<PositionView> beside,
            List<PositionView> told,
            List<PositionView> ascribed,
            @Nullable ScopeView scope,
            Chart chart,
            long statements,
            long left,
            int positions,
            String behind) {}

    /**
     * How a subject was read that names the relations of two.
     *
     * @param says in words
     * @param events what is said to have happened between the two
     * @param others lines about each of the two
     */
    public record ScopeView(String says, String events, List<TiesView.Tie> others) {
        static ScopeView of(Scope scope, String speaker) {
            List<Party> two = scope.parties();
            List<String> needed = scope.needed().stream().map(Party::name).toList();
            String what = scope.served() == null
                    ? "what " + speaker + " says where both " + String.join(" and ", needed) + " are named"
                    : "what " + speaker + ", who speaks for " + scope.served().name() + " by office, says of "
                            + String.join(" and ", needed);
            return new ScopeView(
                    what + ", or in answer to a question about " + (needed.size() == 1 ? "it" : "them"),
                    "/relation?a=" + Urls.encode(two.getFirst().id()) + "&b="
                            + Urls.encode(two.getLast().id()),
                    two.stream()
                            .map(p -> new TiesView.Tie(p.name(), 0, address(speaker, p.id())))
                            .toList());
        }
    }

    /** A year with positions and statements; its name is empty if it is not certain. */
    public record Year(String year, List<PositionView> positions, List<HitView> statements) {}

    /**
     * A shift that the program proposes: two passages one after the other.
     *
     * @param keys of the two positions
     * @param verdict what counts: {@code shift}, {@code no_shift}, {@code open}
     * @param decisions what people decided, the last first
     */
    public record TurnView(
            PositionView before,
            PositionView after,
            List<String> keys,
            String verdict,
            List<TurnDecisionView> decisions) {
        static TurnView of(Turn t, PartyView.Pages pages) {
            return new TurnView(
                    PositionView.of(t.before(), pages),
                    PositionView.of(t.after(), pages),
                    List.of(t.before().ground().key(), t.after().ground().key()),
                    t.decided().map(d -> d.verdict().code()).orElse("open"),
                    t.decisions().stream().map(TurnDecisionView::of).toList());
        }

        /** What people say of it, in a few words. */
        public String state() {
            return decisions.isEmpty() || verdict.equals("open")
                    ? "Open: nobody has decided"
                    : decisions.getFirst().what() + ", says "
                            + decisions.getFirst().who();
        }
    }

    /** The page of a line. */
    public static Shown of(
            SubjectLine line,
            List<Hit> hits,
            List<PositionEntry> told,
            String name,
            String href,
            PartyView title,
            PartyView.Pages pages) {
        List<TurnView> turns =
                line.turns().stream().map((Turn t) -> TurnView.of(t, pages)).toList();
        return new Shown(
                name,
                href,
                title,
                years(line, hits, pages),
                turns,
                line.beside().stream().map(p -> PositionView.of(p, pages)).toList(),
                told.stream().map(p -> PositionView.of(p, pages)).toList(),
                line.ascribed().stream().map(p -> PositionView.of(p, pages)).toList(),
                line.scope() == null ? null : ScopeView.of(line.scope(), name),
                chart(line.behind()),
                line.behind().count(),
                line.behind().count() - line.statements().size(),
                line.positions().size(),
                BehindView.of(line.behind(), "statement"));
    }

    /** The address of a line. */
    public static String address(String speaker, String about) {
        return "/subject?speaker=" + Urls.encode(speaker) + "&about=" + Urls.encode(about);
    }

    private static List<Year> years(SubjectLine line, List<Hit> hits, PartyView.Pages pages) {
        Map<String, Year> years = new LinkedHashMap<>();
        TreeMap<String, Year> sorted = new TreeMap<>();
        for (PositionEntry p : line.positions()) {
            PositionView v = PositionView.of(p, pages);
            at(sorted, v.ground().year()).positions().add(v);
        }
        for (Hit hit : hits) {
            at(sorted, year(hit.statement().date())).statements().add(HitView.paragraphs(hit, LONG));
        }
        sorted.forEach((y, one) -> {
            if (!y.isEmpty()) {
                years.put(y, one);
            }
        });
        if (sorted.containsKey("")) {
            years.put("", at(sorted, ""));
        }
        return List.copyOf(years.values());
    }

    private static Year at(Map<String, Year> years, String year) {
        return years.computeIfAbsent(year, y -> new Year(y, new ArrayList<>(), new ArrayList<>()));
    }

    /** The year of a date in EDTF; empty if it is not certain. */
    static String year(@Nullable String edtf) {
        return edtf != null && edtf.matches("[0-9]{4}(-.*)?") ? edtf.substring(0, 4) : "";
    }

    private static Chart chart(Behind behind) {
        TreeMap<String, Long> years = new TreeMap<>();
        behind.years().forEach(c -> years.put(c.name(), c.count()));
        long dated = years.values().stream().mapToLong(Long::longValue).sum();
        Chart.fill(years);
        long unsure = behind.count() - dated;
        return Chart.inOrder(
                "time",
                "By year",
                "Year",
                years,
                y -> years.getOrDefault(y, 0L) == 0 ? "" : "#y-" + y,
                unsure == 0 ? "" : Say.count(unsure, "statement") + " without a certain year.");
    }
}
