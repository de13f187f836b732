package dixit.archive;

import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.SubjectLine;
import dixit.archive.claim.Turn;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what somebody has said about a subject. */
final class Subjects {
    private final ArchiveReader reader;
    private final Claims claims;

    Subjects(ArchiveReader reader, Claims claims) {
        this.reader = reader;
        this.claims = claims;
    }

    SubjectLine line(Set<String> speakers, String subject, int limit) {
        Page page = new Page(0, limit);
        if (speakers.isEmpty() || subject.isBlank()) {
            throw new IllegalArgumentException("a subject line is of somebody, about something");
        }
        Set<String> about = claims.called(subject);
        Counting counting = new Counting(page.limit());
        SearchRequest request =
                new SearchRequest(query(speakers, subject, about), Map.of(), Sort.OLDEST, 0, page.limit());
        try (Stream<StatementEntry> all = reader.exportStatements(request)) {
            all.forEach(counting::add);
        }
        Predicate<PositionEntry> onSubject = about.isEmpty()
                ? p -> counting.keys.contains(String.valueOf(p.ground().statement()))
                : p -> about.contains(p.institution().id());
        ClaimFilter.Builder own = ClaimFilter.builder().assertedBy(speakers);
        ClaimFilter.Builder others =
                ClaimFilter.builder().actors(speakers).notAssertedBy(speakers).own(null);
        List<PositionEntry> positions = positions(own, about, onSubject.and(p -> isOwn(p, speakers)));
        return new SubjectLine(
                counting.first,
                counting.behind(),
                positions,
                positions(others, about, onSubject),
                claims.decided(turns(positions)));
    }

    private List<PositionEntry> positions(
            ClaimFilter.Builder filter, Set<String> about, Predicate<PositionEntry> which) {
        try (Stream<PositionEntry> all =
                claims.allPositions(filter.institutions(about).build(), ClaimOrder.OLDEST)) {
            return all.filter(which).toList();
        }
    }

    /** His, or that of the state or body for which he speaks. */
    private static boolean isOwn(PositionEntry p, Set<String> speakers) {
        Party served = p.ground().speaksFor();
        return speakers.contains(p.actor().id())
                || (served != null && served.id().equals(p.actor().id()));
    }

    private static String query(Set<String> speakers, String subject, Set<String> known) {
        String who = new TreeSet<>(speakers)
                .stream().map(id -> QueryText.field("speaker", id)).collect(Collectors.joining(" OR ", "(", ")"));
        if (!known.isEmpty()) {
            return who + " " + QueryText.field("about", subject);
        }
        String words = new WordCutter()
                .cut(subject).stream().map(Word::plain).map(w -> '"' + w + '"').collect(Collectors.joining(" "));
        return who + " (" + words + ")";
    }

    /** Where the stance of one position differs from that of the one before it, of the same actor on the same thing. */
    static List<Turn> turns(List<PositionEntry> oldestFirst) {
        record On(String actor, String institution) {}
        Map<On, PositionEntry> last = new HashMap<>();
        List<Turn> turns = new ArrayList<>();
        for (PositionEntry p : oldestFirst) {
            List<DateRange> days = days(p);
            if (days.isEmpty()) {
                continue;
            }
            PositionEntry before =
                    last.put(new On(p.actor().id(), p.institution().id()), p);
            if (before != null
                    && before.stance() != p.stance()
                    && days(before).stream()
                            .allMatch(d -> d.last() < days.getFirst().first())) {
                turns.add(new Turn(before, p, List.of()));
            }
        }
        return turns;
    }

    private static List<DateRange> days(PositionEntry p) {
        ClaimDate date = p.ground().date();
        return DateRange.ofEdtf(date == null ? null : date.edtf());
    }

    /** Keeps the first statements and counts all. */
    private static final class Counting {
        private final int limit;
        private final List<StatementEntry> first = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private final Map<String, Set<String>> outlets = new TreeMap<>();
        private final Map<String, Long> years = new TreeMap<>();
        private final Set<String> documents = new HashSet<>();

        Counting(int limit) {
            this.limit = limit;
        }

        void add(StatementEntry e) {
            if (first.size() < limit) {
                first.add(e);
            }
            keys.add(e.key());
            documents.add(e.document().hash());
            if (e.outlet() != null) {
                outlets.computeIfAbsent(e.outlet(), o -> new HashSet<>())
                        .add(e.document().hash());
            }
            List<Integer> in = DateRange.years(DateRange.ofEdtf(e.date()));
            if (in.size() == 1) {
                years.merge("%04d".formatted(in.getFirst()), 1L, Long::sum);
            }
        }

        Behind behind() {
            return new Behind(
                    keys.size(),
                    documents.size(),
                    outlets.entrySet().stream()
                            .map(e -> new Behind.Count(e.getKey(), e.getValue().size()))
                            .sorted(java.util.Comparator.comparingLong((Behind.Count c) -> -c.count())
                                    .thenComparing(Behind.Count::name))
                            .toList(),
                    documents.stream()
                            .filter(d -> outlets.values().stream().noneMatch(of -> of.contains(d)))
                            .count(),
                    years.entrySet().stream()
                            .map(e -> new Behind.Count(e.getKey(), e.getValue()))
                            .toList());
        }
    }
}
