package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.Apart;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.Party;
import dixit.archive.claim.Period;
import dixit.archive.claim.Relation;
import dixit.archive.claim.Series;
import dixit.archive.claim.Voice;
import dixit.archive.claim.Weights;
import dixit.record.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sums up what is claimed of two actors. Stateless. */
final class Relations {
    private Relations() {}

    static Relation of(Handle db, Set<String> ones, Set<String> others) {
        Relation bare = new Relation(
                named(db, ones),
                named(db, others),
                ones,
                others,
                List.of(),
                ClaimQueries.behind(db, Layer.EVENT, between(ones, others)),
                ClaimQueries.behind(db, Layer.POSITION, between(ones, others)));
        return new Relation(
                bare.one(), bare.other(), ones, others, series(db, bare), bare.behindEvents(), bare.behindPositions());
    }

    private static ClaimFilter between(Set<String> ones, Set<String> others) {
        return ClaimFilter.builder().between(ones, others).byOffice(true).build();
    }

    private static Party named(Handle db, Set<String> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a relation is between two");
        }
        String first = new TreeSet<>(ids).first();
        return ClaimQueries.party(db, first).orElseGet(() -> new Party(first, first, null));
    }

    private static List<Series> series(Handle db, Relation between) {
        List<Series> all = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            Sums forth = new Sums();
            Sums back = new Sums();
            ClaimWhere where = ClaimWhere.of(Layer.EVENT, between.filter(voice).build());
            where.bind(db.createQuery("SELECT c.type, c.first, c.last, c.negated, c.actor, c.actor_for, c.object,"
                            + " c.object_for, c.conditional, c.future FROM claim c WHERE " + where))
                    .map((r, c) -> (isForth(r, between) ? forth : back).add(r))
                    .list();
            forth.series(voice, true).ifPresent(all::add);
            back.series(voice, false).ifPresent(all::add);
        }
        return all;
    }

    private static boolean isForth(ResultSet r, Relation between) throws SQLException {
        return in(between.ones(), r.getString(5), r.getString(6))
                && in(between.others(), r.getString(7), r.getString(8));
    }

    private static boolean in(Set<String> ids, @Nullable String id, @Nullable String by) {
        return (id != null && ids.contains(id)) || (by != null && ids.contains(by));
    }

    /** The sums of one direction. */
    private static final class Sums {
        private final Map<String, Period> years = new TreeMap<>();
        private final Map<String, Period> months = new TreeMap<>();
        private final Map<EventType, Long> types = new EnumMap<>(EventType.class);
        private Apart apart = Apart.NONE;

        boolean add(ResultSet r) throws SQLException {
            EventType type = EventType.valueOf(r.getString(1));
            int first = r.getInt(2);
            int last = r.getInt(3);
            Apart one = apart(r.getInt(4) > 0, r.getInt(9) > 0, r.getInt(10) > 0);
            boolean so = one.equals(Apart.NONE);
            double weight = so ? Weights.of(type) : 0;
            String year = "%04d".formatted(first / 10000);
            String month = year + "-%02d".formatted(first / 100 % 100);
            add(years, first > 0 && first / 10000 == last / 10000 ? year : Period.UNDATED, weight);
            add(months, first > 0 && first / 100 == last / 100 ? month : Period.UNDATED, weight);
            apart = apart.plus(one);
            if (so) {
                types.merge(type, 1L, Long::sum);
            }
            return true;
        }

        private static Apart apart(boolean denied, boolean conditional, boolean future) {
            return denied
                    ? new Apart(1, 0, 0)
                    : conditional ? new Apart(0, 1, 0) : future ? new Apart(0, 0, 1) : Apart.NONE;
        }

        private static void add(Map<String, Period> periods, String period, double weight) {
            Period one = new Period(period, 1, weight == 0 ? 0 : 1, Math.max(0, weight), Math.min(0, weight));
            periods.merge(
                    period,
                    one,
                    (a, b) -> new Period(
                            period,
                            a.events() + b.events(),
                            a.weighed() + b.weighed(),
                            a.cooperation() + b.cooperation(),
                            a.conflict() + b.conflict()));
        }

        java.util.Optional<Series> series(Voice voice, boolean forth) {
            return years.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new Series(
                            voice, forth, List.copyOf(years.values()), List.copyOf(months.values()), types, apart));
        }
    }
}
