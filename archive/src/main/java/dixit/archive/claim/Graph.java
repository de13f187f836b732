package dixit.archive.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Actors and institutions with what ties them, the strongest alone.
 *
 * @param nodes most claims first
 * @param edges among the nodes, most claims first
 * @param behind what stands behind the claims of which it was drawn, those that were left out among them
 * @param left how many nodes were left out
 */
public record Graph(List<Node> nodes, List<Edge> edges, Behind behind, long left) {
    /** Somebody or something, with the number of claims that name it as actor, recipient or institution. */
    public record Node(Party party, long claims) {}

    /**
     * What ties two nodes in one direction: events alone, or positions alone.
     *
     * @param from id of who acted, or whose stance it is
     * @param to id of the recipient, or of what the stance is on
     * @param events true: events; false: positions
     * @param claims how many
     * @param cooperation sum of the weights above 0 of what is claimed to have happened, see {@link Weights}; 0 for positions
     * @param conflict sum of those below
     * @param types how many of each type of event are claimed to have happened, or how many there are of each stance
     * @param apart how many events are denied, conditional or to come; none for positions
     * @param sample some of the claims, the surest first
     */
    public record Edge(
            String from,
            String to,
            boolean events,
            long claims,
            double cooperation,
            double conflict,
            Map<String, Long> types,
            Apart apart,
            List<Ground> sample) {
        public Edge {
            types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
            sample = List.copyOf(sample);
        }
    }

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
