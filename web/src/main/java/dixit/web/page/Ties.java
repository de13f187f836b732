package dixit.web.page;

import dixit.archive.Archive;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.SearchRequest;
import dixit.archive.Sort;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.web.view.ClaimQuery;
import dixit.web.view.RelationView;
import dixit.web.view.SubjectView;
import dixit.web.view.TiesView;
import dixit.web.view.TiesView.Tie;
import dixit.web.view.Urls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where an actor's page leads in the system. Stateless. */
final class Ties {
    private static final int COUNTED = 5_000;

    private static final Comparator<Map.Entry<Party, Long>> MOST_FIRST = Map.Entry.<Party, Long>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(e -> e.getKey().id());

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
                .sorted(MOST_FIRST)
                .limit(TiesView.MOST)
                .map(e -> new Tie(
                        e.getKey().name(),
                        e.getValue(),
                        RelationView.address(id, e.getKey().id())))
                .toList();
    }

    /** Of states and institutions those that most of his statements are about; not what a text only describes, and once. */
    private static List<Tie> subjects(Archive archive, String id) {
        List<Tie> all = new ArrayList<>();
        for (Party state : states(archive, id)) {
            long n = statements(archive, id, state.id());
            if (n > 0) {
                all.add(new Tie(state.name(), n, SubjectView.address(id, state.name())));
            }
        }
        SearchRequest said = new SearchRequest(Urls.field("speaker", id), Map.of(), Sort.RELEVANCE, 0, 0);
        archive.search(said).facets().getOrDefault(Facet.INSTITUTION, List.of()).stream()
                .filter(c -> c.count() > 1 || (c.count() == 1 && isName(c.value())))
                .map((FacetCount c) -> new Tie(c.value(), c.count(), SubjectView.address(id, c.value())))
                .forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparingLong((Tie t) -> -t.n()))
                .limit(TiesView.MOST)
                .toList();
    }

    /** The states that his claims name most, but not the one for which he speaks. */
    private static List<Party> states(Archive archive, String id) {
        ClaimFilter his = ClaimFilter.builder().assertedBy(Set.of(id)).build();
        Map<Party, Long> counts = new HashMap<>();
        Set<String> own = new HashSet<>(Set.of(id));
        try (Stream<EventEntry> events = archive.claims().allEvents(his, ClaimOrder.NEWEST);
                Stream<PositionEntry> positions = archive.claims().allPositions(his, ClaimOrder.NEWEST)) {
            Stream<Named> all = Stream.concat(
                    events.limit(COUNTED).map(e -> new Named(e.actor(), e.recipient(), e.ground())),
                    positions.limit(COUNTED).map(p -> new Named(p.actor(), p.institution(), p.ground())));
            all.forEach(n -> {
                if (n.ground().speaksFor() != null) {
                    own.add(n.ground().speaksFor().id());
                }
                Stream.of(Optional.ofNullable(n.one()), Optional.ofNullable(n.other()))
                        .flatMap(Optional::stream)
                        .filter(p -> p.id().startsWith("state/"))
                        .forEach(p -> counts.merge(p, 1L, Long::sum));
            });
        }
        return counts.entrySet().stream()
                .filter(e -> !own.contains(e.getKey().id()))
                .sorted(MOST_FIRST)
                .limit(TiesView.MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whom a claim names, and whose claim it is. */
    private record Named(@Nullable Party one, @Nullable Party other, Ground ground) {}

    private static long statements(Archive archive, String speaker, String about) {
        String query = Urls.field("speaker", speaker) + " " + Urls.field("about", about);
        return archive.search(new SearchRequest(query, Map.of(), Sort.RELEVANCE, 0, 0))
                .total();
    }

    /** What a text only describes begins with a small letter: "political settlement". */
    private static boolean isName(String name) {
        return !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
    }
}
