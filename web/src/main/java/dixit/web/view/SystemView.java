package dixit.web.view;

import dixit.archive.claim.Apart;
import dixit.archive.claim.Graph;
import dixit.archive.claim.Weights;
import dixit.record.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The map of actors and institutions.
 *
 * @param asked what narrows it
 * @param size how many are shown at most
 * @param nodes most claims first
 * @param edges most claims first
 * @param left how many are left out
 * @param behind how many documents, outlets and years stand behind
 * @param names to choose from
 * @param speakers to choose from
 * @param subjects to choose from
 */
public record SystemView(
        ClaimQuery asked,
        int size,
        List<Node> nodes,
        List<Edge> edges,
        long left,
        String behind,
        List<String> names,
        List<String> speakers,
        List<String> subjects) {
    /** How many are shown if nobody says otherwise. */
    public static final int USUAL = 24;

    /** The least that can be asked for. */
    public static final int LEAST = 6;

    /** The most that can be asked for. */
    public static final int MOST = 90;

    private static final double NONE = 0.05;

    /** Somebody or something; {@code group} is one of state, person, body, institution, words. */
    public record Node(PartyView party, String group, long claims) {}

    /**
     * What ties two in one direction.
     *
     * @param what events or positions
     * @param sign cooperation, conflict, mixed; neither where nothing weighs, as where all is denied, or only requests do
     * @param balance sum of the weights; of positions those for less those against
     * @param types what is said to have happened, or how it is stood for, most first; then what is denied, on a condition, to come
     * @param apart how many are denied, on a condition, to come
     * @param quote one of the passages
     * @param by who says that
     * @param href the claims
     */
    public record Edge(
            PartyView from,
            PartyView to,
            String what,
            String sign,
            String balance,
            long claims,
            String types,
            Apart apart,
            String quote,
            String by,
            String href) {}

    /** The nodes of a graph that have a name of their own, and what ties them. */
    public static SystemView of(ClaimQuery asked, Graph graph, int size, Lists lists, PartyView.Pages pages) {
        Map<String, Graph.Node> known = new LinkedHashMap<>();
        graph.nodes().stream()
                .filter(n -> n.party().known())
                .forEach(n -> known.put(n.party().id(), n));
        Set<String> shown = tied(graph, known, size);
        Map<String, PartyView> byId = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (String id : shown) {
            Graph.Node n = Objects.requireNonNull(known.get(id));
            PartyView party = PartyView.of(n.party(), pages);
            byId.put(id, party);
            nodes.add(new Node(party, group(id), n.claims()));
        }
        List<Edge> edges = new ArrayList<>();
        for (Graph.Edge e : graph.edges()) {
            PartyView from = byId.get(e.from());
            PartyView to = byId.get(e.to());
            if (from != null && to != null) {
                edges.add(edge(e, from, to, asked));
            }
        }
        return new SystemView(
                asked,
                size,
                nodes,
                edges,
                graph.left() + graph.nodes().size() - nodes.size(),
                BehindView.of(graph.behind(), "event or position")
                        .replace("event or positions", "events and positions"),
                lists.names(),
                lists.speakers(),
                lists.subjects());
    }

    /** Those with most claims that are tied to another of those with most claims. */
    private static Set<String> tied(Graph graph, Map<String, Graph.Node> known, int size) {
        Set<String> shown =
                new LinkedHashSet<>(known.keySet().stream().limit(size).toList());
        for (String next : known.keySet()) {
            Set<String> ends = new LinkedHashSet<>();
            for (Graph.Edge e : graph.edges()) {
                if (shown.contains(e.from()) && shown.contains(e.to())) {
                    ends.add(e.from());
                    ends.add(e.to());
                }
            }
            shown.retainAll(ends);
            if (shown.size() >= size) {
                break;
            }
            shown.add(next);
        }
        return shown;
    }

    /** What forms offer. */
    public record Lists(List<String> names, List<String> speakers, List<String> subjects) {}

    private static String group(String id) {
        String kind = id.substring(0, Math.max(0, id.indexOf('/')));
        return switch (kind) {
            case "state" -> "state";
            case "person" -> "person";
            case "organisation", "bloc", "group" -> "body";
            case "institution" -> "institution";
            default -> "words";
        };
    }

    private static Edge edge(Graph.Edge e, PartyView from, PartyView to, ClaimQuery asked) {
        double balance = e.events() ? e.cooperation() + e.conflict() : stances(e.types());
        double volume = e.claims();
        Map<String, List<String>> more = new LinkedHashMap<>(asked.given());
        if (asked.first("by").isEmpty()) {
            // Ties are between the two themselves: the list is to have as many claims as the tie.
            more.remove("office");
        }
        more.put("actor", List.of(from.id()));
        more.put(e.events() ? "recipient" : "about", List.of(to.id()));
        ClaimQuery list = new ClaimQuery(e.events() ? "/events" : "/positions", more, 1);
        return new Edge(
                from,
                to,
                e.events() ? "events" : "positions",
                e.events() ? signOfEvents(e) : sign(balance, sides(e.types()) ? volume : 0),
                String.format(Locale.ENGLISH, "%.1f", balance == 0 ? 0.0 : balance),
                e.claims(),
                types(e),
                e.apart(),
                e.sample().isEmpty() ? "" : Say.shorten(e.sample().getFirst().quote(), 160),
                e.sample().isEmpty() ? "" : e.sample().getFirst().assertedBy().name(),
                list.href());
    }

    /** Requests don't decide it, whatever they weigh: a request may be a demand or a plea. */
    private static String signOfEvents(Graph.Edge e) {
        double requests = 0;
        for (Map.Entry<String, Long> type : e.types().entrySet()) {
            boolean request = EventType.valueOf(type.getKey().toUpperCase(Locale.ROOT)) == EventType.REQUEST;
            requests += request ? Weights.of(EventType.REQUEST) * type.getValue() : 0;
        }
        double conflict = e.conflict() - requests;
        return sign(e.cooperation() + conflict, e.cooperation() - conflict);
    }

    private static String sign(double balance, double volume) {
        if (volume <= NONE) {
            return "neither";
        }
        return Math.abs(balance) < volume / 3 ? "mixed" : balance > 0 ? "cooperation" : "conflict";
    }

    /** True if somebody is for it or against it. */
    private static boolean sides(Map<String, Long> stances) {
        return stances.keySet().stream()
                .map(s -> s.toUpperCase(Locale.ROOT))
                .anyMatch(s -> s.equals("SUPPORTS") || s.equals("OPPOSES"));
    }

    private static double stances(Map<String, Long> types) {
        Set<String> forIt = Set.of("supports", "SUPPORTS");
        Set<String> against = Set.of("opposes", "OPPOSES");
        double sum = 0;
        for (Map.Entry<String, Long> e : types.entrySet()) {
            sum += forIt.contains(e.getKey()) ? e.getValue() : against.contains(e.getKey()) ? -e.getValue() : 0;
        }
        return sum;
    }

    private static String types(Graph.Edge e) {
        Map<String, Long> named = new LinkedHashMap<>();
        e.types().forEach((code, n) -> named.put(name(e.events(), code), n));
        return ClaimWords.counts(named, e.apart());
    }

    private static String name(boolean event, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return event
                ? ClaimWords.type(EventType.valueOf(upper))
                : ClaimWords.stanceName(dixit.record.Stance.valueOf(upper));
    }
}
