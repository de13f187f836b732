package dixit.archive;

import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.RecordJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The questions asked of the store, each on the connection given. Stateless. */
final class Store {
    /** Columns of a document {@code d} that {@link #summary} reads. */
    static final String SUMMARY =
            "d.number, d.hash, d.id, d.media_type, d.genre, d.title, d.outlet, d.published, d.url, d.language,"
                    + " d.characters, d.statements, d.imported, d.producer, d.model, d.knowledge, d.change";

    private Store() {}

    /** A document's row. */
    record Row(long number, DocumentSummary summary, long change) {}

    static Optional<Row> byHash(Handle db, String hash) {
        return db.createQuery("SELECT " + SUMMARY + " FROM document d WHERE d.hash = ?")
                .bind(0, hash)
                .map((r, c) -> row(r))
                .findFirst();
    }

    /**
     * By full hash, by a prefix of at least 8 characters that only one has, or by an id that only one has; a file's
     * name is its id with an ending.
     */
    static Optional<Row> byKey(Handle db, String key) {
        String low = key.toLowerCase(Locale.ROOT);
        if (isHex(low) && low.length() == 64) {
            return byHash(db, low);
        }
        List<Row> exact = rows(db, "WHERE d.id = ? LIMIT 2", key);
        List<Row> byId = exact.isEmpty() ? rows(db, "WHERE d.id = ? LIMIT 2", QueryText.withoutEnding(key)) : exact;
        if (byId.size() == 1 || !isHex(low) || low.length() < 8 || low.length() > 64) {
            return byId.size() == 1 ? Optional.of(byId.getFirst()) : Optional.empty();
        }
        List<Row> byPrefix = rows(db, "WHERE d.hash >= ? AND d.hash < ? || 'g' LIMIT 2", low, low);
        return byPrefix.size() == 1 ? Optional.of(byPrefix.getFirst()) : Optional.empty();
    }

    private static boolean isHex(String s) {
        return s.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** Rows under a clause of SQL written here, never by a user. */
    private static List<Row> rows(Handle db, String clause, Object... values) {
        var query = db.createQuery("SELECT " + SUMMARY + " FROM document d " + clause);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((r, c) -> row(r)).list();
    }

    /** As {@link #rows}, for clauses written in {@link Actors} and {@link Occasions}. */
    static List<Row> rowsOf(Handle db, String clause, Object... values) {
        return rows(db, clause, values);
    }

    static List<DocumentSummary> documentsOf(Handle db, String clause, Object... values) {
        return rows(db, clause, values).stream().map(Row::summary).toList();
    }

    static List<Row> latest(Handle db, Page page) {
        return rows(db, "ORDER BY d.number DESC LIMIT ? OFFSET ?", page.limit(), page.offset());
    }

    /** Documents imported after this one, in the order of import. */
    static List<Row> after(Handle db, long number, int limit) {
        return rows(db, "WHERE d.number > ? ORDER BY d.number LIMIT ?", number, limit);
    }

    /** Documents changed after this change, in the order of the changes. */
    static List<Row> changedAfter(Handle db, long change, int limit) {
        return rows(db, "WHERE d.change > ? ORDER BY d.change LIMIT ?", change, limit);
    }

    static long countChangedAfter(Handle db, long change) {
        return db.createQuery("SELECT count(*) FROM document WHERE change > ?")
                .bind(0, change)
                .mapTo(Long.class)
                .one();
    }

    static long lastChange(Handle db) {
        return number(db, "SELECT coalesce(max(change), 0) FROM document");
    }

    static long number(Handle db, String sql) {
        return db.createQuery(sql).mapTo(Long.class).one();
    }

    static DocumentRecord record(Handle db, Row row) {
        String json = db.createQuery("SELECT json FROM record WHERE document = ?")
                .bind(0, row.number())
                .mapTo(String.class)
                .findFirst()
                .orElseThrow(() -> new ArchiveException(
                        "the store is damaged: document " + row.summary().hash() + " has no record"));
        try {
            return RecordJson.read(json);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ArchiveException(
                    "the record of document " + row.summary().hash() + " is damaged: " + e.getMessage(), e);
        }
    }

    static Document document(Handle db, Row row, String text) {
        DocumentSummary s = row.summary();
        return db.createQuery("SELECT reading FROM record WHERE document = ?")
                .bind(0, row.number())
                .map((r, c) -> EntryJson.document(s.id(), s.hash(), s.mediaType(), text, r.getBytes(1)))
                .one();
    }

    /** The document as it is shown. */
    static DocumentView view(Handle db, Row row) {
        return view(db, row, record(db, row));
    }

    /** The document with this record as it is shown. */
    static DocumentView view(Handle db, Row row, DocumentRecord record) {
        String hash = row.summary().hash();
        try {
            return DocumentView.of(row.summary(), record, judgements(db, hash), identity(db));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ArchiveException("the record of document " + hash + " is damaged: " + e.getMessage(), e);
        }
    }

    /** All judgements on a document, oldest first. */
    static List<Judgement> judgements(Handle db, String hash) {
        return db.createQuery("SELECT * FROM judgement WHERE document = ? ORDER BY id")
                .bind(0, hash)
                .map((r, c) -> judgement(r))
                .list();
    }

    /** All judgements on actors, oldest first, undoing ones among them. */
    static List<Judgement> onActors(Handle db) {
        return db.createQuery("SELECT * FROM judgement WHERE document IS NULL ORDER BY id")
                .map((r, c) -> judgement(r))
                .list();
    }

    /** Who is who, by people's judgements. */
    static Identity identity(Handle db) {
        return Identity.of(onActors(db));
    }

    static Optional<Judgement> judgement(Handle db, long id) {
        return db.createQuery("SELECT * FROM judgement WHERE id = ?")
                .bind(0, id)
                .map((r, c) -> judgement(r))
                .findFirst();
    }

    /** A correction in the log and the document that it was made in. */
    record Judged(long id, String document) {}

    /** Corrections in documents that are here, last made first. */
    static List<Judged> corrections(Handle db, Page page) {
        return db.createQuery("SELECT j.id, j.document FROM judgement j JOIN document d ON d.hash = j.document"
                        + " WHERE j.kind <> ? ORDER BY j.id DESC LIMIT ? OFFSET ?")
                .bind(0, Judgement.UNDO)
                .bind(1, page.limit())
                .bind(2, page.offset())
                .map((r, c) -> new Judged(r.getLong(1), r.getString(2)))
                .list();
    }

    /** Documents that people corrected anything in, last judgement first. */
    static List<String> judged(Handle db) {
        return db.createQuery(
                        "SELECT document FROM judgement WHERE document IS NOT NULL GROUP BY document ORDER BY max(id) DESC")
                .mapTo(String.class)
                .list();
    }

    /** The statements with these keys; one question however many they are. */
    static Map<String, StatementEntry> statements(Handle db, List<String> keys) {
        StringBuilder array = new StringBuilder("[");
        keys.stream().filter(StatementKey::isKey).forEach(k -> array.append(array.length() > 1 ? ",\"" : "\"")
                .append(k)
                .append('"'));
        Map<String, DocumentSummary> documents = new HashMap<>();
        Map<String, StatementEntry> found = new HashMap<>();
        db.createQuery("SELECT " + SUMMARY + ", s.key, s.entry FROM json_each(?) k"
                        + " JOIN statement s ON s.key = k.value JOIN document d ON d.number = s.document")
                .bind(0, array.append(']').toString())
                .map((r, c) -> {
                    DocumentSummary document = documents.computeIfAbsent(r.getString("hash"), h -> summary(r));
                    String key = r.getString("key");
                    return found.put(key, EntryJson.row(r.getString("entry")).entry(key, document));
                })
                .list();
        return found;
    }

    /** The key of the statement that this key leads to now. */
    static Optional<String> moved(Handle db, String key) {
        return db.createQuery("SELECT target FROM moved WHERE key = ? AND target IS NOT NULL")
                .bind(0, key)
                .mapTo(String.class)
                .findFirst();
    }

    /** Every key that was given out for a document and has no statement now. */
    static Map<String, Anchor> moved(Handle db, Row row) {
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        db.createQuery("SELECT key, anchor FROM moved WHERE document = ? ORDER BY key")
                .bind(0, row.number())
                .map((r, c) -> anchors.put(r.getString(1), EntryJson.anchor(r.getString(2))))
                .list();
        return anchors;
    }

    static Map<String, Long> producers(Handle db) {
        Map<String, Long> counts = new TreeMap<>();
        db.createQuery("SELECT producer, count(*) FROM document GROUP BY producer")
                .map((r, c) -> counts.put(r.getString(1), r.getLong(2)))
                .list();
        return counts;
    }

    static List<MadeBy> madeBy(Handle db) {
        return db.createQuery("SELECT producer, model, knowledge, count(*) FROM document"
                        + " GROUP BY producer, model, knowledge ORDER BY count(*) DESC, producer, model, knowledge")
                .map((r, c) -> new MadeBy(r.getString(1), r.getString(2), r.getString(3), r.getLong(4)))
                .list();
    }

    static @Nullable Instant lastImport(Handle db) {
        return db.createQuery("SELECT imported FROM document ORDER BY number DESC LIMIT 1")
                .mapTo(String.class)
                .findFirst()
                .map(Instant::parse)
                .orElse(null);
    }

    static Optional<String> fact(Handle db, String name) {
        return db.createQuery("SELECT value FROM archive WHERE name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findFirst();
    }

    private static Row row(ResultSet r) throws SQLException {
        return new Row(r.getLong("number"), summary(r), r.getLong("change"));
    }

    static DocumentSummary summary(ResultSet r) {
        try {
            return new DocumentSummary(
                    r.getString("hash"),
                    r.getString("id"),
                    r.getString("media_type"),
                    genre(r.getString("genre")),
                    r.getString("title"),
                    r.getString("outlet"),
                    r.getString("published"),
                    r.getString("url"),
                    r.getString("language"),
                    r.getInt("characters"),
                    r.getInt("statements"),
                    Instant.parse(r.getString("imported")),
                    r.getString("producer"),
                    r.getString("model"),
                    r.getString("knowledge"));
        } catch (SQLException | IllegalArgumentException | DateTimeException e) {
            throw new ArchiveException("a row of the store is damaged: " + e.getMessage(), e);
        }
    }

    private static Genre genre(String code) {
        return Genre.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Judgement judgement(ResultSet r) throws SQLException {
        String anchor = r.getString("anchor");
        long undoes = r.getLong("undoes");
        return new Judgement(
                r.getLong("id"),
                Instant.parse(r.getString("at")),
                r.getString("who"),
                r.getString("kind"),
                r.getString("document"),
                r.getString("statement"),
                anchor == null ? null : EntryJson.anchor(anchor),
                r.getString("value"),
                r.getString("note"),
                undoes == 0 ? null : undoes);
    }
}
