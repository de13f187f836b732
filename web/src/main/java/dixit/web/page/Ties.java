package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.SearchRequest;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Party;
import dixit.web.view.ClaimQuery;
import dixit.web.view.RelationView;
import dixit.web.view.SubjectView;
import dixit.web.view.TiesView;
import dixit.web.view.TiesView.Tie;
import dixit.web.view.Urls;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where an actor's page leads in the system. Stateless. */
final class Ties {
    private static final int COUNTED = 5_000;

    private Ties() {}

    static TiesView of(Archive archive, String id) {
        ClaimFilter his = ClaimFilter.builder().actors(Set.of(id)).build();
        long events = archive.claims().behindEvents(his).count();
        long positions = archive.claims().behindPositions(his).count();
        return new TiesView(
                partners(archive, id),
                subjects(archive, id),
                new Tie("", events, ClaimQuery.of("/events", "actor", id).href()),
                new Tie("", positions, ClaimQuery.of("/positions", "actor", id).href()));
    }

    private static List<Tie> partners(Archive archive, String id) {
        ClaimFilter filter = ClaimFilter.builder().between(Set.of(id), Set.of()).build();
        Map<Party, Long> counts = new HashMap<>();
        try (Stream<EventEntry> all = archive.claims().allEvents(filter, ClaimOrder.NEWEST)) {
            all.limit(COUNTED)
                    .flatMap(e -> Stream.of(e.actor(), e.recipient()))
                    .filter(p -> p != null && p.known() && !p.id().equals(id))
                    .forEach(p -> counts.merge(p, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Party, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().id()))
                .limit(TiesView.MOST)
                .map(e -> new Tie(
                        e.getKey().name(),
                        e.getValue(),
                        RelationView.address(id, e.getKey().id())))
                .toList();
    }

    private static List<Tie> subjects(Archive archive, String id) {
        SearchRequest said = SearchRequest.of(Urls.field("speaker", id));
        return archive.search(said).facets().getOrDefault(Facet.INSTITUTION, List.of()).stream()
                .filter(c -> c.count() > 0)
                .limit(TiesView.MOST)
                .map((FacetCount c) -> new Tie(c.value(), c.count(), SubjectView.address(id, c.value())))
                .toList();
    }
}
