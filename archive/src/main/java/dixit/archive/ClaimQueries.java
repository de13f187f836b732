package dixit.archive;

import dixit.archive.ClaimRows.Layer;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.ClaimFilter;
import dixit.archive.claim.ClaimOrder;
import dixit.archive.claim.Party;
import dixit.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The questions asked of the claims in the store. Stateless. */
final class ClaimQueries {
    private ClaimQueries() {}

    /** Makes an entry of a row. */
    interface Shape<T extends ClaimEntry> {
        T of(ClaimBody body, String key, DocumentSummary document);
    }

    /** As the index has it; what has no date is least to SQLite, and so the last where the latest comes first. */
    private static String order(ClaimOrder order) {
        return switch (order) {
                    case BEST -> "c.score DESC, ";
                    case OLDEST -> "c.first NULLS LAST, c.last, ";
                    case NEWEST -> "c.first DESC, c.last DESC, ";
                }
                + "c.document, c.ordinal";
    }

    static <T extends ClaimEntry> List<T> page(
            Handle db, ClaimWhere where, ClaimOrder order, Page page, Shape<T> shape) {
        Map<String, DocumentSummary> documents = new HashMap<>();
        return where.bind(db.createQuery("SELECT " + Store.SUMMARY + ", c.key, c.entry FROM claim c"
                                + " JOIN document d ON d.number = c.document WHERE " + where + " ORDER BY "
                                + order(order) + " LIMIT :limit OFFSET :offset")
                        .bind("limit", page.limit())
                        .bind("offset", page.offset()))
                .map((r, c) -> shape.of(
                        EntryJson.claim(r.getString("entry")),
                        r.getString("key"),
                        documents.computeIfAbsent(r.getString("hash"), h -> Store.summary(r))))
                .list();
    }

    /** The keys of all that match, in order. */
    static List<String> keys(Handle db, ClaimWhere where, ClaimOrder order) {
        return where.bind(db.createQuery("SELECT c.key FROM claim c WHERE " + where + " ORDER BY " + order(order)))
                .mapTo(String.class)
                .list();
    }

    /** The claims with these keys, in their order; those that are no more are left out. */
    static <T extends ClaimEntry> List<T> entries(Handle db, List<String> keys, Shape<T> shape) {
        Map<String, DocumentSummary> documents = new HashMap<>();
        Map<String, T> found = new HashMap<>();
        db.createQuery("SELECT " + Store.SUMMARY + ", c.key, c.entry FROM json_each(:keys) k"
                        + " JOIN claim c ON c.key = k.value JOIN document d ON d.number = c.document")
                .bind("keys", EntryJson.list(keys))
                .map((r, c) -> found.put(
                        r.getString("key"),
                        shape.of(
                                EntryJson.claim(r.getString("entry")),
                                r.getString("key"),
                                documents.computeIfAbsent(r.getString("hash"), h -> Store.summary(r)))))
                .list();
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    static Behind behind(Handle db, Layer layer, ClaimFilter filter) {
        return behind(db, ClaimWhere.of(layer, filter));
    }

    static Behind behind(Handle db, ClaimWhere where) {
        long[] sums = where.bind(
                        db.createQuery("SELECT count(*), count(DISTINCT c.document), count(DISTINCT CASE WHEN c.outlet"
                                + " IS NOT NULL THEN c.document END) FROM claim c WHERE " + where))
                .map((r, c) -> new long[] {r.getLong(1), r.getLong(2), r.getLong(3)})
                .one();
        return new Behind(
                sums[0],
                sums[1],
                counts(
                        db,
                        where,
                        "SELECT c.outlet, count(DISTINCT c.document) n FROM claim c WHERE " + where
                                + " AND c.outlet IS NOT NULL GROUP BY c.outlet ORDER BY n DESC, c.outlet"),
                sums[1] - sums[2],
                counts(
                        db,
                        where,
                        "SELECT printf('%04d', c.first / 10000) y, count(*) FROM claim c WHERE " + where
                                + " AND c.first / 10000 = c.last / 10000 GROUP BY y ORDER BY y"));
    }

    private static List<Behind.Count> counts(Handle db, ClaimWhere where, String sql) {
        return where.bind(db.createQuery(sql))
                .map((r, c) -> new Behind.Count(r.getString(1), r.getLong(2)))
                .list();
    }

    /** Whom an id means, as the first claim with it has it, else as lists of actors and institutions or the tables have it. */
    static Optional<Party> party(Handle db, String id) {
        return db
                .createQuery("SELECT entry FROM claim WHERE key IN ("
                        + "SELECT * FROM (SELECT key FROM claim WHERE layer IN ('event', 'position', 'status')"
                        + " AND actor = :id LIMIT 1)"
                        + " UNION ALL SELECT * FROM (SELECT key FROM claim WHERE"
                        + " layer IN ('event', 'position', 'status') AND object = :id LIMIT 1)"
                        + " UNION ALL SELECT * FROM (SELECT key FROM claim WHERE"
                        + " layer IN ('event', 'position', 'status') AND asserter = :id LIMIT 1))"
                        + " ORDER BY document, ordinal")
                .bind("id", id)
                .mapTo(String.class)
                .stream()
                .map(EntryJson::claim)
                .flatMap(b -> Stream.of(b.actor(), b.object(), b.assertedBy()))
                .filter(Objects::nonNull)
                .filter(p -> p.id().equals(id))
                .findFirst()
                .or(() -> Actors.actor(db, id).map(a -> new Party(a.id(), a.name(), kind(a.id()))))
                .or(() -> Institutions.institution(db, id)
                        .map(i -> new Party(id, i.summary().name(), i.summary().kind())))
                .or(() -> KnowledgeBase.shipped().entry(id).map(e -> new Party(id, e.name(), kind(id))));
    }

    private static String kind(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }
}
