package dixit.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same said more than once: who, what, to whom or on what, according to whom, how often.
 *
 * @param by who says so, most often first
 * @param n how often in all
 * @param href these claims
 */
public record ClaimPattern(PartyView who, String what, PartyView whom, List<By> by, long n, String href) {
    private static final int MOST = 40;
    private static final int MOST_BY = 4;

    /** Who says so, how often. */
    public record By(PartyView party, long n) {}

    public ClaimPattern {
        by = List.copyOf(by);
    }

    /** The first of those who say so. */
    public List<By> firstBy() {
        return by.subList(0, Math.min(MOST_BY, by.size()));
    }

    /** How many more say so. */
    public int moreBy() {
        return by.size() - firstBy().size();
    }

    /** Puts claims together. Not thread-safe. */
    static final class Counter {
        private final ClaimQuery query;
        private final String kind;
        private final String object;
        private final Map<List<String>, Row> rows = new LinkedHashMap<>();

        /**
         * @param kind parameter that the code of what was done stands in
         * @param object parameter of to whom, or on what
         */
        Counter(ClaimQuery query, String kind, String object) {
            this.query = query;
            this.kind = kind;
            this.object = object;
        }

        private record Row(
                PartyView who, String code, String mode, String what, PartyView whom, Map<PartyView, Long> by) {
            long n() {
                return by.values().stream().mapToLong(Long::longValue).sum();
            }
        }

        void add(PartyView who, String code, String what, PartyView whom, PartyView by) {
            add(who, code, "", what, whom, by);
        }

        /** @param mode of an event; empty where nothing tells */
        void add(PartyView who, String code, String mode, String what, PartyView whom, PartyView by) {
            if (who.named() || whom.named()) {
                rows.computeIfAbsent(
                                List.of(who.id(), what, whom.id()),
                                k -> new Row(who, code, mode, what, whom, new LinkedHashMap<>()))
                        .by()
                        .merge(by, 1L, Long::sum);
            }
        }

        List<ClaimPattern> patterns() {
            return rows.values().stream()
                    .sorted(Comparator.comparingLong(Row::n).reversed())
                    .limit(MOST)
                    .map(this::pattern)
                    .toList();
        }

        private ClaimPattern pattern(Row r) {
            List<By> by = new ArrayList<>();
            r.by().forEach((party, n) -> by.add(new By(party, n)));
            by.sort(Comparator.comparingLong(By::n).reversed());
            ClaimQuery same = query.with(kind, r.code());
            same = r.mode().isEmpty() ? same : same.with("mode", r.mode());
            same = r.who().named() ? same.with("actor", r.who().id()) : same;
            same = r.whom().named() ? same.with(object, r.whom().id()) : same;
            return new ClaimPattern(r.who(), r.what(), r.whom(), by, r.n(), same.href() + "#list");
        }
    }
}
