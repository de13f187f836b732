package dixit.archive;

import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.Scope;
import dixit.archive.claim.SubjectLine;
import dixit.archive.claim.Turn;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody has said about a subject. */
final class Subjects {
    /** So many of a speaker's claims tell for whom he speaks. */
    private static final int SERVED_BY = 200;

    /** Positions on other things that are given at most. */
    private static final int BESIDE = 100;

    private final ArchiveReader reader;
    private final Claims claims;
    /** What two parties a subject names, by its words; none for most. */
    private final Map<String, List<Party>> relations = new HashMap<>();

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
        Scope scope = about.isEmpty() ? scope(speakers, subject) : null;
        Counting counting = new Counting(page.limit());
        SearchRequest request =
                new SearchRequest(query(speakers, subject, about, scope), Map.of(), Sort.OLDEST, 0, page.limit());
        try (Stream<StatementEntry> all = reader.exportStatements(request)) {
            all.forEach(counting::add);
        }
        Set<String> on = scope == null
                ? about
                : scope.needed().stream().map(Party::id).collect(Collectors.toCollection(TreeSet::new));
        Predicate<PositionEntry> onSubject = on.isEmpty()
                ? p -> counting.has(p) && says(p, subject)
                : p -> on.contains(p.institution().id()) || isOn(scope, on, p.institution());
        ClaimFilter.Builder others =
                ClaimFilter.builder().actors(speakers).notAssertedBy(speakers).own(null);
        List<PositionEntry> own = own(speakers);
        List<PositionEntry> positions = own.stream().filter(onSubject).toList();
        return new SubjectLine(
                counting.first,
                counting.behind(),
                positions,
                positions(others.build()).filter(onSubject).toList(),
                own.stream()
                        .filter(onSubject.negate().and(counting::has))
                        .limit(BESIDE)
                        .toList(),
                claims.decided(turns(positions)),
                scope);
    }

    /** What the subject names, if these are two parties; and for which of them the speaker speaks. */
    private @Nullable Scope scope(Set<String> speakers, String subject) {
        List<Party> two = PairWords.of(subject, claims::partyNamed).orElse(null);
        if (two == null) {
            return null;
        }
        ClaimFilter his = ClaimFilter.builder().assertedBy(speakers).build();
        Page some = new Page(0, SERVED_BY);
        Set<String> served = Stream.<ClaimEntry>concat(
                        claims.events(his, ClaimOrder.NEWEST, some).entries().stream(),
                        claims.positions(his, ClaimOrder.NEWEST, some).entries().stream())
                .map(c -> c.ground().speaksFor())
                .filter(Objects::nonNull)
                .map(Party::id)
                .collect(Collectors.toSet());
        List<Party> one = two.stream().filter(p -> served.contains(p.id())).toList();
        return new Scope(two, one.size() == 1 ? one.getFirst() : null);
    }

    /** True where a position is on the relations of the two, or of the one that is asked for with somebody. */
    private boolean isOn(@Nullable Scope scope, Set<String> asked, Party subject) {
        if (subject.known()) {
            return false;
        }
        List<Party> two = relations.computeIfAbsent(
                subject.name(), name -> PairWords.of(name, claims::partyNamed).orElse(List.of()));
        return scope == null
                ? two.stream().anyMatch(p -> asked.contains(p.id()))
                : Set.copyOf(two).equals(Set.copyOf(scope.parties()));
    }

    /** True where the words that a position rests on, or what it is on, have all words of the subject. */
    private static boolean says(PositionEntry p, String subject) {
        WordCutter cutter = new WordCutter();
        Set<String> said = cutter
                .cut(p.ground().passage() + "\n" + p.institution().name())
                .stream()
                .map(Word::stem)
                .collect(Collectors.toSet());
        return cutter.cut(subject).stream().map(Word::stem).allMatch(said::contains);
    }

    /** All his positions, and those of the state or body for which he speaks, as he states them. */
    private List<PositionEntry> own(Set<String> speakers) {
        return positions(ClaimFilter.builder().assertedBy(speakers).build())
                .filter(p -> isOwn(p, speakers))
                .toList();
    }

    private Stream<PositionEntry> positions(ClaimFilter filter) {
        try (Stream<PositionEntry> all = claims.allPositions(filter, ClaimOrder.OLDEST)) {
            return all.toList().stream();
        }
    }

    /** His, or that of the state or body for which he speaks. */
    private static boolean isOwn(PositionEntry p, Set<String> speakers) {
        Party served = p.ground().speaksFor();
        return speakers.contains(p.actor().id())
                || (served != null && served.id().equals(p.actor().id()));
    }

    private static String query(Set<String> speakers, String subject, Set<String> known, @Nullable Scope scope) {
        String who = new TreeSet<>(speakers)
                .stream().map(id -> QueryText.field("speaker", id)).collect(Collectors.joining(" OR ", "(", ")"));
        if (!known.isEmpty()) {
            return who + " " + QueryText.field("about", subject);
        }
        if (scope != null) {
            return scope.needed().stream()
                    .map(p -> QueryText.field("about", p.id()))
                    .collect(Collectors.joining(" ", who + " ", ""));
        }
        String words = new WordCutter()
                .cut(subject).stream()
                        .map(Word::plain)
                        .map(w -> w.chars().allMatch(Character::isLetterOrDigit) ? w : '"' + w + '"')
                        .collect(Collectors.joining(" "));
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

        boolean has(PositionEntry p) {
            return keys.contains(String.valueOf(p.ground().statement()));
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
