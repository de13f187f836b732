package dixit.web.view;

import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Found;
import dixit.archive.claim.Party;
import dixit.archive.claim.Period;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two actors: what each says of the other, what others say, what outlets report.
 *
 * @param a as asked for; empty where nothing is asked yet
 * @param b the other, as asked for
 * @param names to choose from
 * @param hints what was not understood
 * @param shown null where two are not known yet
 */
public record RelationView(
        String a,
        String b,
        List<String> names,
        List<String> hints,
        @Nullable Shown shown) {
    /** Events on a page. */
    public static final int SIZE = 25;

    private static final int LINES = 4;

    /** Positions that are shown at most. */
    public static final int POSITIONS = 100;

    /**
     * What is shown of two.
     *
     * @param rows of the series: what each voice says that one did to the other in a year
     * @param voices to choose from
     * @param voice code of the one whose events are shown; empty for all
     * @param events a page of them
     * @param positions of each on the other
     * @param behindEvents what stands behind the series
     * @param behindPositions what stands behind the positions
     * @param lines to what those who are quoted here have said over the years
     * @param all the list of all their events, for files
     */
    public record Shown(
            PartyView one,
            PartyView other,
            List<Row> rows,
            List<Choice> voices,
            String voice,
            List<EventView> events,
            long eventCount,
            Pager pager,
            List<PositionView> positions,
            long positionCount,
            String behindEvents,
            String behindPositions,
            List<SpeakerLine> lines,
            ClaimQuery all) {
        /** True if there is something to draw. */
        public boolean drawn() {
            return rows.stream()
                            .filter(r -> !r.year().isEmpty() && r.weighed() > 0)
                            .count()
                    > 0;
        }

        /** How many events the table has and the chart has not, since their year is not certain. */
        public long undated() {
            return rows.stream()
                    .filter(r -> r.year().isEmpty())
                    .mapToLong(Row::events)
                    .sum();
        }

        /** All their positions on each other, for files. */
        public ClaimQuery allPositions() {
            return new ClaimQuery("/positions", all.given(), 1);
        }
    }

    /**
     * A year of a series.
     *
     * @param voice code
     * @param says who says so
     * @param forth the first did it to the other
     * @param deed who to whom
     * @param year empty where it is not certain
     * @param types what it was over all years, most first, and how much of it is not said to have happened
     */
    public record Row(
            String voice,
            String says,
            boolean forth,
            String deed,
            String year,
            long events,
            long weighed,
            double cooperation,
            double conflict,
            String types) {
        /** A sum of weights with one decimal. */
        public static String weight(double sum) {
            return String.format(Locale.ENGLISH, "%.1f", sum == 0 ? 0.0 : sum);
        }
    }

    /** Somebody who is quoted here, and the page with all that he has said about one of the two. */
    public record SpeakerLine(String speaker, String about, String href) {}

    /** A voice to choose. */
    public record Choice(String code, String label, long n, boolean on, String href) {}

    /** What was found. */
    public record Asked(
            Relation relation,
            String voice,
            Found<EventEntry> events,
            Found<PositionEntry> positions,
            int page,
            String a,
            String b) {}

    /** The page of two. */
    public static Shown of(Asked asked, PartyView.Pages pages) {
        Relation r = asked.relation();
        PartyView one = PartyView.of(r.one(), pages);
        PartyView other = PartyView.of(r.other(), pages);
        String base = address(asked.a(), asked.b());
        String mine = asked.voice().isEmpty() ? base : base + "&voice=" + asked.voice();
        long total = asked.events().total();
        List<EventView> events = asked.events().entries().stream()
                .map(e -> EventView.of(e, pages))
                .toList();
        ClaimQuery all = ClaimQuery.of("/events", "one", asked.a(), "other", asked.b());
        return new Shown(
                one,
                other,
                rows(r, one.name(), other.name()),
                voices(r, asked.voice(), base, one.name(), other.name()),
                asked.voice(),
                events,
                total,
                Pager.of(
                        asked.page(),
                        SIZE,
                        events.size(),
                        total,
                        (long) asked.page() * SIZE < total,
                        p -> mine + "&page=" + p + "#events"),
                asked.positions().entries().stream()
                        .map(p -> PositionView.of(p, pages))
                        .toList(),
                asked.positions().total(),
                BehindView.of(r.behindEvents(), "event"),
                BehindView.of(r.behindPositions(), "position"),
                lines(asked, one, other),
                asked.voice().isEmpty() ? all : all.with("voice", asked.voice()));
    }

    /** Those who are quoted most on this page, each about the one that he does not speak for. */
    private static List<SpeakerLine> lines(Asked asked, PartyView one, PartyView other) {
        Map<SpeakerLine, Integer> counts = new LinkedHashMap<>();
        Stream.concat(asked.events().entries().stream(), asked.positions().entries().stream())
                .map(ClaimEntry::ground)
                .filter(g -> !g.own() && g.assertedBy().id().startsWith("person/"))
                .forEach(g -> {
                    Party side = g.speaksFor();
                    PartyView about = side != null && side.id().equals(other.id()) ? one : other;
                    Party speaker = g.assertedBy();
                    String href = SubjectView.address(speaker.id(), about.id());
                    counts.merge(new SpeakerLine(speaker.name(), about.name(), href), 1, Integer::sum);
                });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<SpeakerLine, Integer>comparingByValue().reversed())
                .limit(LINES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The page of two, by name or id. */
    public static String address(String a, String b) {
        return "/relation?a=" + Urls.encode(a) + "&b=" + Urls.encode(b);
    }

    /** The series as rows, by voice, direction and year. */
    public static List<Row> rows(Relation r, String one, String other) {
        List<Row> rows = new ArrayList<>();
        for (Series s : r.series()) {
            String deed = s.forth() ? one + " to " + other : other + " to " + one;
            for (Period p : s.years()) {
                rows.add(new Row(
                        s.voice().code(),
                        ClaimWords.voice(s.voice(), one, other),
                        s.forth(),
                        deed,
                        p.period().equals(Period.UNDATED) ? "" : p.period(),
                        p.events(),
                        p.weighed(),
                        p.cooperation(),
                        p.conflict(),
                        types(s)));
            }
        }
        return rows;
    }

    private static String types(Series s) {
        Map<String, Long> named = new LinkedHashMap<>();
        s.types().forEach((type, n) -> named.put(ClaimWords.type(type), n));
        return ClaimWords.counts(named, s.apart());
    }

    private static List<Choice> voices(Relation r, String chosen, String base, String one, String other) {
        return Arrays.stream(Voice.values())
                .map(v -> {
                    long n = r.series().stream()
                            .filter(s -> s.voice() == v)
                            .flatMap(s -> s.years().stream())
                            .mapToLong(Period::events)
                            .sum();
                    boolean on = v.code().equals(chosen);
                    return new Choice(
                            v.code(),
                            Say.sentence(ClaimWords.voice(v, one, other)),
                            n,
                            on,
                            (on ? base : base + "&voice=" + v.code()) + "#events");
                })
                .filter(c -> c.n() > 0 || c.on())
                .toList();
    }
}
