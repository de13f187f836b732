package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.ClaimFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The condition on rows {@code c} of the claims that a filter means: SQL written here, values bound. */
final class ClaimWhere {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final ClaimFilter filter;

    private ClaimWhere(ClaimFilter filter) {
        this.filter = filter;
    }

    /** @throws IllegalArgumentException if a date of the filter is none */
    static ClaimWhere of(Layer layer, ClaimFilter filter) {
        ClaimWhere where = new ClaimWhere(filter);
        where.parts.add("c.layer = '" + layer.code + "'");
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
        if (filter.other().isEmpty()) {
            parts.add("(" + is("actor", one) + " OR " + is("object", one) + ")");
            return;
        }
        String other = set(filter.other(), "other");
        parts.add("((" + is("actor", one) + " AND " + is("object", other) + ") OR (" + is("actor", other) + " AND "
                + is("object", one) + "))");
    }

    private void what(Layer layer) {
        if (!filter.institutions().isEmpty()) {
            String set = set(filter.institutions(), "institutions");
            parts.add(
                    layer == Layer.EVENT
                            ? "(c.object IN " + set
                                    + " OR c.key IN (SELECT claim FROM claim_institution WHERE institution IN " + set
                                    + "))"
                            : "c.object IN " + set);
        }
        Collection<String> types =
                switch (layer) {
                    case EVENT -> filter.types().stream().map(Enum::name).toList();
                    case POSITION ->
                        filter.stances().stream().map(s -> s.code()).toList();
                    case STATUS -> filter.statuses().stream().map(s -> s.code()).toList();
                };
        if (!types.isEmpty()) {
            parts.add("c.type IN " + set(types, layer.code + "_types"));
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
            parts.add(is(column, set(ids, name)));
        }
    }

    private String is(String column, String set) {
        return filter.byOffice()
                ? "(c." + column + " IN " + set + " OR c." + column + "_for IN " + set + ")"
                : "c." + column + " IN " + set;
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
        ClaimWhere both = new ClaimWhere(a.filter);
        both.values.putAll(a.values);
        both.values.putAll(b.values);
        both.parts.add("((" + a + ") OR (" + b + "))");
        return both;
    }

    @Override
    public String toString() {
        return String.join(" AND ", parts);
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}
