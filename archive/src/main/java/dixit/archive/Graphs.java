package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.Apart;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Graph;
import dixit.archive.claim.Graph.Edge;
import dixit.archive.claim.Graph.Node;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.Weights;
import dixit.record.EventType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Draws the strongest actors and institutions with what ties them. Stateless. */
final class Graphs {
    private static final Page SAMPLE = new Page(0, 3);

    private Graphs() {}

    static Graph of(Handle db, ClaimFilter filter, Page nodes, Page edges) {
        Map<String, Long> counts = new HashMap<>();
        count(db, Layer.EVENT, filter, counts);
        count(db, Layer.POSITION, filter, counts);
        List<String> strongest = counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(nodes.limit())
                .map(Map.Entry::getKey)
                .toList();
        List<Node> named = strongest.stream()
                .map(id -> new Node(
                        ClaimQueries.party(db, id).orElseGet(() -> new Party(id, id, null)),
                        counts.getOrDefault(id, 0L)))
                .toList();
        return new Graph(
                named,
                edges(db, filter, strongest, edges),
                ClaimQueries.behind(
                        db,
                        ClaimWhere.either(ClaimWhere.of(Layer.EVENT, filter), ClaimWhere.of(Layer.POSITION, filter))),
                counts.size() - strongest.size());
    }

    private static void count(Handle db, Layer layer, ClaimFilter filter, Map<String, Long> counts) {
        ClaimWhere where = ClaimWhere.of(layer, filter);
        where.bind(db.createQuery("SELECT id, count(*) FROM (SELECT c.actor id FROM claim c WHERE " + where
                        + " AND c.actor IS NOT NULL UNION ALL SELECT c.object FROM claim c WHERE " + where
                        + " AND c.object IS NOT NULL AND c.object IS NOT c.actor) GROUP BY id"))
                .map((r, c) -> counts.merge(r.getString(1), r.getLong(2), Long::sum))
                .list();
    }

    private record Ends(String from, String to, boolean events) {}

    private static List<Edge> edges(Handle db, ClaimFilter filter, List<String> nodes, Page most) {
        Map<Ends, Edge> all = new LinkedHashMap<>();
        tie(db, Layer.EVENT, filter, nodes, all);
        tie(db, Layer.POSITION, filter, nodes, all);
        return all.values().stream()
                .sorted(Comparator.comparingLong((Edge e) -> -e.claims())
                        .thenComparing(Edge::from)
                        .thenComparing(Edge::to)
                        .thenComparing(Edge::events))
                .limit(most.limit())
                .map(e -> sampled(db, filter, e))
                .toList();
    }

    private static void tie(Handle db, Layer layer, ClaimFilter filter, List<String> nodes, Map<Ends, Edge> all) {
        ClaimWhere where = ClaimWhere.of(layer, filter)
                .and(
                        "c.actor IN (SELECT value FROM json_each(:nodes)) AND c.object IN (SELECT value FROM"
                                + " json_each(:nodes)) AND c.actor <> c.object",
                        "nodes",
                        EntryJson.list(nodes));
        where.bind(db.createQuery(
                        "SELECT c.actor, c.object, c.type, count(*), sum(NOT (c.negated OR c.future OR c.conditional)),"
                                + " sum(c.negated), sum(c.conditional AND NOT c.negated),"
                                + " sum(c.future AND NOT (c.negated OR c.conditional))"
                                + " FROM claim c WHERE " + where
                                + " GROUP BY c.actor, c.object, c.type ORDER BY c.actor, c.object, c.type"))
                .map((r, c) -> {
                    boolean events = layer == Layer.EVENT;
                    long so = events ? r.getLong(5) : r.getLong(4);
                    double weight = events ? Weights.of(EventType.valueOf(r.getString(3))) * so : 0;
                    Edge edge = new Edge(
                            r.getString(1),
                            r.getString(2),
                            events,
                            r.getLong(4),
                            Math.max(0, weight),
                            Math.min(0, weight),
                            so > 0 ? Map.of(r.getString(3), so) : Map.of(),
                            events ? new Apart(r.getLong(6), r.getLong(7), r.getLong(8)) : Apart.NONE,
                            List.of());
                    return all.merge(new Ends(edge.from(), edge.to(), events), edge, Graphs::sum);
                })
                .list();
    }

    private static Edge sum(Edge a, Edge b) {
        Map<String, Long> types = new TreeMap<>(a.types());
        b.types().forEach((type, n) -> types.merge(type, n, Long::sum));
        return new Edge(
                a.from(),
                a.to(),
                a.events(),
                a.claims() + b.claims(),
                a.cooperation() + b.cooperation(),
                a.conflict() + b.conflict(),
                types,
                a.apart().plus(b.apart()),
                List.of());
    }

    private static Edge sampled(Handle db, ClaimFilter filter, Edge e) {
        Layer layer = e.events() ? Layer.EVENT : Layer.POSITION;
        ClaimWhere pair = ClaimWhere.of(layer, filter)
                .and("c.actor = :from_node", "from_node", e.from())
                .and("c.object = :to_node", "to_node", e.to());
        List<? extends ClaimEntry> sample = e.events()
                ? ClaimQueries.page(db, pair, ClaimOrder.BEST, SAMPLE, ClaimBody::event)
                : ClaimQueries.page(db, pair, ClaimOrder.BEST, SAMPLE, ClaimBody::position);
        List<Ground> grounds = sample.stream().map(ClaimEntry::ground).toList();
        return new Edge(
                e.from(), e.to(), e.events(), e.claims(), e.cooperation(), e.conflict(), e.types(), e.apart(), grounds);
    }
}
