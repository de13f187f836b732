package dixit.web.view;

import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Found;
import dixit.archive.claim.PositionEntry;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A list of events or positions.
 *
 * @param query what was asked
 * @param entries a page of them
 * @param total how many there are
 * @param counted how many of them the patterns and facets count, in the order of the list
 * @param behind how many documents, outlets and years stand behind all of them
 * @param patterns the same said more than once
 * @param facets what the list can be narrowed by
 * @param names of actors and institutions, to choose from
 * @param hints what was not understood, with something near
 * @param otherModes how many more there are in other modes than those asked for, or in none that is told
 */
public record ClaimsView<T>(
        ClaimQuery query,
        List<T> entries,
        Pager pager,
        long total,
        int counted,
        String behind,
        List<ClaimPattern> patterns,
        List<ClaimFacet> facets,
        List<String> names,
        List<String> hints,
        long otherModes) {
    /** How many claims are counted. */
    public static final int COUNTED = 5_000;

    /** Entries on a page. */
    public static final int SIZE = 25;

    /** A code with what it is called. */
    public record Choice(String code, String label) {}

    /** What was asked and found; see {@link ClaimsView}. */
    public record Asked<E extends ClaimEntry>(
            ClaimQuery query,
            Found<E> page,
            List<E> counted,
            List<String> names,
            List<String> hints,
            long otherModes) {}

    /** A list of events. */
    public static ClaimsView<EventView> events(Asked<EventEntry> asked, PartyView.Pages pages) {
        ClaimQuery query = asked.query();
        ClaimPattern.Counter patterns = new ClaimPattern.Counter(query, "type", "recipient");
        ClaimFacet.Counter types = new ClaimFacet.Counter("type", "What");
        ClaimFacet.Counter modes = new ClaimFacet.Counter("mode", "Sanctions, ties cut and the like");
        ClaimFacet.Counter actors = new ClaimFacet.Counter("actor", "Who did it");
        ClaimFacet.Counter recipients = new ClaimFacet.Counter("recipient", "To whom");
        ClaimFacet.Counter by = new ClaimFacet.Counter("by", "Who says so");
        ClaimFacet.Counter own = new ClaimFacet.Counter("own", "Quoted or reported");
        for (EventEntry e : asked.counted()) {
            EventView v = EventView.of(e, pages);
            String code = e.type().name().toLowerCase(Locale.ROOT);
            patterns.add(
                    v.actor(),
                    code,
                    v.mode(),
                    v.verb(),
                    v.recipient(),
                    v.ground().by());
            types.add(code, v.type());
            if (e.mode() != null) {
                modes.add(v.mode(), ClaimWords.mode(e.mode()));
            }
            actors.add(v.actor());
            recipients.add(v.recipient());
            by.add(v.ground().by());
            own(own, v.ground());
        }
        List<EventView> entries =
                asked.page().entries().stream().map(e -> EventView.of(e, pages)).toList();
        return view(asked, entries, "event", patterns, List.of(types, modes, actors, recipients, by, own));
    }

    /** A list of positions. */
    public static ClaimsView<PositionView> positions(Asked<PositionEntry> asked, PartyView.Pages pages) {
        ClaimQuery query = asked.query();
        ClaimPattern.Counter patterns = new ClaimPattern.Counter(query, "stance", "about");
        ClaimFacet.Counter stances = new ClaimFacet.Counter("stance", "Stance");
        ClaimFacet.Counter actors = new ClaimFacet.Counter("actor", "Whose");
        ClaimFacet.Counter on = new ClaimFacet.Counter("about", "On what");
        ClaimFacet.Counter by = new ClaimFacet.Counter("by", "Who says so");
        ClaimFacet.Counter own = new ClaimFacet.Counter("own", "Quoted or reported");
        for (PositionEntry p : asked.counted()) {
            PositionView v = PositionView.of(p, pages);
            patterns.add(v.actor(), v.stance(), v.verb(), v.on(), v.ground().by());
            stances.add(v.stance(), ClaimWords.stanceName(p.stance()));
            actors.add(v.actor());
            on.add(v.on());
            by.add(v.ground().by());
            own(own, v.ground());
        }
        List<PositionView> entries = asked.page().entries().stream()
                .map(p -> PositionView.of(p, pages))
                .toList();
        return view(asked, entries, "position", patterns, List.of(stances, actors, on, by, own));
    }

    private static void own(ClaimFacet.Counter own, GroundView ground) {
        own.add(ground.own() ? "yes" : "no", ground.own() ? "In the author’s own words" : "Somebody is quoted");
    }

    private static <E extends ClaimEntry, T> ClaimsView<T> view(
            Asked<E> asked,
            List<T> entries,
            String what,
            ClaimPattern.Counter patterns,
            List<ClaimFacet.Counter> facets) {
        ClaimQuery query = asked.query();
        long total = asked.page().total();
        boolean more = (long) query.page() * SIZE < total;
        return new ClaimsView<>(
                query,
                entries,
                Pager.of(
                        query.page(),
                        SIZE,
                        entries.size(),
                        total,
                        more,
                        p -> query.at(p).href() + "#list"),
                total,
                asked.counted().size(),
                BehindView.of(asked.page().behind(), what),
                patterns.patterns(),
                facets.stream()
                        .map(f -> f.facet(query))
                        .filter(f -> !f.values().isEmpty())
                        .toList(),
                asked.names(),
                asked.hints(),
                asked.otherModes());
    }

    /** The types of events to choose from. */
    public static List<Choice> types() {
        return Arrays.stream(EventType.values())
                .map(t -> new Choice(t.name().toLowerCase(Locale.ROOT), ClaimWords.type(t)))
                .toList();
    }

    /** The modes of events to choose from. */
    public static List<Choice> modes() {
        return Arrays.stream(EventMode.values())
                .map(m -> new Choice(m.code(), ClaimWords.mode(m)))
                .toList();
    }

    /** The stances to choose from. */
    public static List<Choice> stances() {
        return Arrays.stream(Stance.values())
                .map(s -> new Choice(s.code(), ClaimWords.stanceName(s)))
                .toList();
    }

    /** A word in which statements speak of the type of event that is asked for; empty if none is. */
    public String word() {
        String type = query.first("type");
        return type.isEmpty() ? "" : ClaimWords.word(EventType.valueOf(type.toUpperCase(Locale.ROOT)));
    }

    /** What is asked, as conditions that can be taken away. */
    public List<ClaimFacet.Value> chosen() {
        List<ClaimFacet.Value> all = new ArrayList<>();
        query.given().forEach((name, values) -> {
            if (!name.equals("order") && !name.equals("office")) {
                values.forEach(v -> all.add(new ClaimFacet.Value(
                        label(name, v), 0, true, query.toggle(name, v).href())));
            }
        });
        return all;
    }

    private String label(String name, String value) {
        String known = facets.stream()
                .filter(f -> f.name().equals(name))
                .flatMap(f -> f.values().stream())
                .filter(v -> v.on() && v.href().equals(query.toggle(name, value).href()))
                .map(ClaimFacet.Value::label)
                .findFirst()
                .orElse(value);
        return switch (name) {
            case "type" -> ClaimWords.type(EventType.valueOf(value.toUpperCase(Locale.ROOT)));
            case "mode" -> ClaimWords.mode(EventMode.valueOf(value.toUpperCase(Locale.ROOT)));
            case "stance" -> ClaimWords.stanceName(Stance.valueOf(value.toUpperCase(Locale.ROOT)));
            case "actor" -> "who: " + known;
            case "recipient" -> "to whom: " + known;
            case "by" -> "says " + known;
            case "about" -> "about " + known;
            case "one", "other" -> "between: " + known;
            case "voice" -> "voice: " + value;
            case "own" -> value.equals("yes") ? "in the author’s own words" : "somebody is quoted";
            case "said" -> value.equals("not") ? "said not to be so" : "said to be so";
            default -> name + " " + known;
        };
    }
}
