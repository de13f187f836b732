package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.ClaimFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/**
 * The condition on rows {@code c} of the claims that a filter means: SQL written here, values bound. Where one of several
 * columns may hold an id, the rows are looked up in the index of each: SQLite would rather read the whole layer than take an
 * {@code OR} apart.
 */
final class ClaimWhere {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final ClaimFilter filter;
    private final String layer;
    private boolean lookedUp;

    private ClaimWhere(ClaimFilter filter, String layer) {
        this.filter = filter;
        this.layer = layer;
    }

    /** @throws IllegalArgumentException if a date of the filter is none */
    static ClaimWhere of(Layer layer, ClaimFilter filter) {
        ClaimWhere where = new ClaimWhere(filter, layer.code);
        where.who();
        where.what(layer);
        where.when();
        return where;
    }

    private void who() {
        in("actor", filter.actors(), "actors");
        in("object", filter.recipients(), "recipients");
        in("asserter", filter.assertedBy(), "asserters");
        if (!filter.notAssertedBy().isEmpty()) {
            String not = set(filter.notAssertedBy(), "not_asserters");
            parts.add("c.asserter NOT IN " + not);
            if (filter.byOffice()) {
                parts.add("(c.asserter_for IS NULL OR c.asserter_for NOT IN " + not + ")");
            }
        }
        if (filter.own() != null) {
            parts.add("c.own = " + (filter.own() ? 1 : 0));
        }
        between();
    }

    private void between() {
        if (filter.one().isEmpty()) {
            return;
        }
        String one = set(filter.one(), "one");
        List<String> either = new ArrayList<>();
        if (filter.other().isEmpty()) {
            Stream.of("actor", "object").flatMap(this::columns).forEach(c -> either.add(c + " IN " + one));
        } else {
            String other = set(filter.other(), "other");
            columns("actor").forEach(a -> columns("object").forEach(o -> {
                either.add(a + " IN " + one + " AND " + o + " IN " + other);
                either.add(a + " IN " + other + " AND " + o + " IN " + one);
            }));
        }
        lookUp(either);
    }

    /** The columns that hold an id of this role, and of whom that one serves where that counts. */
    private Stream<String> columns(String role) {
        return filter.byOffice() ? Stream.of(role, role + "_for") : Stream.of(role);
    }

    /** One of these must hold. */
    private void lookUp(List<String> either) {
        lookedUp = true;
        parts.add(either.stream()
                .map(one -> "SELECT rowid FROM claim WHERE layer = '" + layer + "' AND " + one)
                .collect(Collectors.joining(" UNION ALL ", "c.rowid IN (", ")")));
    }

    private void what(Layer kind) {
        if (!filter.institutions().isEmpty()) {
            String set = set(filter.institutions(), "institutions");
            if (kind == Layer.EVENT) {
                lookUp(List.of(
                        "object IN " + set,
                        "key IN (SELECT claim FROM claim_institution WHERE institution IN " + set + ")"));
            } else {
                parts.add("c.object IN " + set);
            }
        }
        Collection<String> types =
                switch (kind) {
                    case EVENT -> filter.types().stream().map(Enum::name).toList();
                    case POSITION ->
                        filter.stances().stream().map(s -> s.code()).toList();
                    case STATUS -> filter.statuses().stream().map(s -> s.code()).toList();
                };
        if (!types.isEmpty()) {
            parts.add("c.type IN " + set(types, layer + "_types"));
        }
        if (kind == Layer.EVENT && !filter.modes().isEmpty()) {
            parts.add("c.mode IN "
                    + set(filter.modes().stream().map(m -> m.code()).toList(), layer + "_modes"));
        }
        if (filter.negated() != null) {
            parts.add("c.negated = " + (filter.negated() ? 1 : 0));
        }
    }

    private void when() {
        if (filter.from() != null) {
            parts.add("c.last >= :from");
            values.put("from", day(filter.from()).first());
        }
        if (filter.to() != null) {
            parts.add("c.first <= :to");
            values.put("to", day(filter.to()).last());
        }
        if (filter.document() != null) {
            parts.add("c.document = (SELECT number FROM document WHERE hash = :hash)");
            values.put("hash", filter.document());
        }
    }

    private static DateRange day(String text) {
        return DateRange.ofIso(text.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException("“" + text + "” is no date; write 2020, 2020-03 or 2020-03-05"));
    }

    /** @param column of this class's, never a user's */
    private void in(String column, Collection<String> ids, String name) {
        if (!ids.isEmpty()) {
            String set = set(ids, name);
            if (filter.byOffice()) {
                lookUp(columns(column).map(c -> c + " IN " + set).toList());
            } else {
                parts.add("c." + column + " IN " + set);
            }
        }
    }

    private String set(Collection<String> ids, String name) {
        values.put(name, EntryJson.list(ids));
        return "(SELECT value FROM json_each(:" + name + "))";
    }

    /** Adds a condition written by the caller, never a user. */
    ClaimWhere and(String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
        return this;
    }

    /** What one of two finds, both of the same filter. */
    static ClaimWhere either(ClaimWhere a, ClaimWhere b) {
        ClaimWhere both = new ClaimWhere(a.filter, "");
        both.values.putAll(a.values);
        both.values.putAll(b.values);
        both.parts.add("((" + a + ") OR (" + b + "))");
        return both;
    }

    @Override
    public String toString() {
        // A plus keeps the index of the layer out of it, for the rows are looked up already.
        String all = String.join(" AND ", parts);
        String of = layer.isEmpty() ? "" : (lookedUp ? "+" : "") + "c.layer = '" + layer + "'";
        return of + (of.isEmpty() || all.isEmpty() ? "" : " AND ") + all;
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
