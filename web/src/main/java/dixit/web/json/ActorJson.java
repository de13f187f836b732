package dixit.web.json;

import dixit.archive.ActorEntry;
import dixit.web.view.ActorCorrectionView;
import dixit.web.view.ActorView;
import dixit.web.view.Chart;
import dixit.web.view.TiesView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who appears in the archive.
 *
 * @param statements how many in all
 * @param counted how many of them the charts count, the newest
 * @param found whom the program had, where people decided otherwise
 * @param charts for each its rows
 * @param ties where the page leads in the system
 */
public record ActorJson(
        String id,
        String name,
        String kind,
        String address,
        long statements,
        int counted,
        List<Office> offices,
        Map<String, List<Count>> charts,
        TiesView ties,
        List<Name> names,
        List<ActorEntry.Found> found,
        List<ActorView.DocumentView> documents,
        List<ActorCorrectionView> corrections) {
    /** An office; {@code known} to the knowledge base, else named by documents. */
    public record Office(String name, boolean known, String from, String to, String source) {}

    /** A row of a chart. */
    public record Count(String label, long n, String href) {}

    /** A form of the name; {@code other} if it is none of the actor's. */
    public record Name(String words, boolean other, String times, List<ActorView.DocumentView> documents) {}

    public static ActorJson of(ActorView v) {
        Map<String, List<Count>> charts = new LinkedHashMap<>();
        for (Chart c : v.charts()) {
            charts.put(
                    c.code(),
                    c.rows().stream()
                            .map(r -> new Count(r.label(), r.n(), r.href()))
                            .toList());
        }
        return new ActorJson(
                v.id(),
                v.name(),
                v.kind(),
                v.base(),
                v.statements(),
                v.counted(),
                v.offices().stream()
                        .map(o -> new Office(o.name(), o.known(), o.from(), o.to(), o.source()))
                        .toList(),
                charts,
                v.ties(),
                v.names().stream()
                        .map(n -> new Name(n.words(), n.other(), n.times(), n.documents()))
                        .toList(),
                v.found(),
                v.documents(),
                v.corrections());
    }
}
