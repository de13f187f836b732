package dixit.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The questions asked of the links in the store, and what is written to them. Stateless. */
final class Links {
    private static final String DONE = "links";
    /** No more are shown of one statement or document. */
    private static final int MOST = 500;

    private Links() {}

    /** Number of the last change of the store up to which links were made. */
    static long done(Handle db) {
        return Store.fact(db, DONE).map(Long::valueOf).orElse(0L);
    }

    static void done(Handle db, long change) {
        db.createUpdate("INSERT INTO archive (name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .bind(0, DONE)
                .bind(1, Long.toString(change))
                .execute();
    }

    /** Forgets all, so that they are made anew. */
    static void forget(Handle db) {
        db.execute("DELETE FROM link");
        done(db, 0);
    }

    /**
     * Takes away what a changed document has to do with.
     *
     * @param upTo links from documents changed later are made anew anyway and stay
     */
    static void delete(Handle db, Store.Row row, long upTo) {
        db.execute("DELETE FROM link WHERE quote_document = ?", row.number());
        db.execute(
                "DELETE FROM link WHERE record_document = ?"
                        + " AND quote_document IN (SELECT number FROM document WHERE change <= ?)",
                row.number(),
                upTo);
    }

    /** Takes the links away that begin at these statements. */
    static void delete(Handle db, Set<String> quotes) {
        quotes.forEach(key -> db.execute("DELETE FROM link WHERE quote_statement = ?", key));
    }

    /** Writes links that are not there yet; of two reports of the same words one is enough. */
    static void add(Handle db, List<LinkEntry> links) {
        PreparedBatch batch = db.prepareBatch("INSERT INTO link (quote_document, quote_statement, quote_start,"
                + " record_document, record_statement, is_record, verdict, score, entry)"
                + " SELECT q.number, :key, :start, r.number, :said, :primary, :verdict, :score, :entry"
                + " FROM document q, document r WHERE q.hash = :quote AND r.hash = :record"
                + " AND (:primary = 1 OR :said IS NULL OR NOT EXISTS (SELECT 1 FROM link o"
                + " WHERE o.quote_statement = :said AND o.record_statement = :key AND o.is_record = 0))"
                + " ON CONFLICT DO NOTHING");
        for (LinkEntry l : links) {
            batch.bind("key", l.quote().statementKey())
                    .bind("start", l.quote().spans().getFirst().start())
                    .bind("said", l.record().statementKey())
                    .bind("primary", l.isRecord() ? 1 : 0)
                    .bind("verdict", l.verdict().code())
                    .bind("score", l.score())
                    .bind("entry", EntryJson.write(l))
                    .bind("quote", l.quote().documentHash())
                    .bind("record", l.record().documentHash())
                    .add();
        }
        if (!links.isEmpty()) {
            batch.execute();
        }
    }

    /** Links of a statement in both directions: the record first, then best first. */
    static List<LinkEntry> ofStatement(Handle db, String key) {
        return db.createQuery("SELECT entry FROM link WHERE quote_statement = :key OR record_statement = :key"
                        + " ORDER BY (quote_statement = :key AND is_record) DESC, is_record DESC, score DESC,"
                        + " quote_document, quote_start LIMIT " + MOST)
                .bind("key", key)
                .map((r, c) -> EntryJson.link(r.getString(1)))
                .list();
    }

    /** Links of everything in a document in both directions: its own quotes first, in the order of its text. */
    static List<LinkEntry> ofDocument(Handle db, String hash) {
        Optional<Store.Row> row = Store.byHash(db, hash);
        return row.isEmpty()
                ? List.of()
                : db.createQuery("SELECT entry FROM link WHERE quote_document = :doc OR record_document = :doc"
                                + " ORDER BY (quote_document = :doc) DESC, quote_start, is_record DESC, score DESC,"
                                + " quote_document LIMIT " + MOST)
                        .bind("doc", row.get().number())
                        .map((r, c) -> EntryJson.link(r.getString(1)))
                        .list();
    }
}
