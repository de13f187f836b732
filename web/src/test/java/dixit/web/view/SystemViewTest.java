package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.archive.claim.Apart;
import dixit.archive.claim.Behind;
import dixit.archive.claim.Graph;
import dixit.archive.claim.Party;
import dixit.archive.claim.Weights;
import dixit.record.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemViewTest {
    private static final Party KESTRIA = new Party("state/kestria", "Kestria", "state");
    private static final Party VELDANIA = new Party("state/veldania", "Veldania", "state");

    private static SystemView.Edge edge(Map<EventType, Long> types) {
        double up = 0;
        double down = 0;
        long n = 0;
        Map<String, Long> named = new HashMap<>();
        for (Map.Entry<EventType, Long> e : types.entrySet()) {
            double weight = Weights.of(e.getKey()) * e.getValue();
            up += Math.max(0, weight);
            down += Math.min(0, weight);
            n += e.getValue();
            named.put(e.getKey().name(), e.getValue());
        }
        Graph graph = new Graph(
                List.of(new Graph.Node(KESTRIA, n), new Graph.Node(VELDANIA, n)),
                List.of(new Graph.Edge(KESTRIA.id(), VELDANIA.id(), true, n, up, down, named, Apart.NONE, List.of())),
                new Behind(n, 1, List.of(), 0, List.of()),
                0);
        SystemView.Lists lists = new SystemView.Lists(List.of(), List.of(), List.of());
        return SystemView.of(new ClaimQuery("/system", Map.of(), 1), graph, 6, lists, id -> "")
                .edges()
                .getFirst();
    }

    @Test
    void requestsAloneAreNeitherButKeepTheirWeight() {
        SystemView.Edge asked = edge(Map.of(EventType.REQUEST, 2L));
        assertEquals("neither", asked.sign());
        assertEquals("-10.0", asked.balance());
    }

    @Test
    void ofMixedTiesTheOtherEventsDecide() {
        assertEquals(
                "cooperation",
                edge(Map.of(EventType.REQUEST, 3L, EventType.AID, 1L)).sign());
        assertEquals(
                "conflict",
                edge(Map.of(EventType.REQUEST, 1L, EventType.ASSAULT, 1L)).sign());
        assertEquals(
                "mixed",
                edge(Map.of(EventType.REQUEST, 1L, EventType.ASSAULT, 1L, EventType.AID, 1L))
                        .sign());
        assertEquals("conflict", edge(Map.of(EventType.THREATEN, 1L)).sign());
    }
}
