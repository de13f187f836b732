package dixit.archive;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What is written to the store, each on a connection inside a transaction. Not thread-safe. */
final class StoreWriter {
    private final WordCutter cutter = new WordCutter();

    /** A document ready to be written; made without the lock, for it takes most of the time. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Prepared(Document document, int sourceBytes, DocumentRecord record, String json, byte[] reading) {}

    /** Writes a document that is not here yet. Its row, as it is now. */
    Store.Row insert(Handle db, Prepared p, Instant now) {
        db.createUpdate("INSERT INTO document (hash, id, media_type, source_bytes, genre, characters, statements,"
                        + " producer, imported, change) VALUES (?, ?, ?, ?, 'other', 0, 0, '', ?, ?)")
                .bind(0, p.document().hash())
                .bind(1, p.document().id())
                .bind(2, p.document().mediaType())
                .bind(3, p.sourceBytes())
                .bind(4, now.toString())
                .bind(5, Store.lastChange(db) + 1)
                .execute();
        Store.Row row = Store.byHash(db, p.document().hash()).orElseThrow();
        db.createUpdate("INSERT INTO record (document, json, reading) VALUES (?, ?, ?)")
                .bind(0, row.number())
                .bind(1, p.json())
                .bind(2, p.reading())
                .execute();
        describe(db, row, p);
        return Store.byHash(db, p.document().hash()).orElseThrow();
    }

    /** Puts a new record in the place of the old one; old keys lead to where their statements stand now. */
    Store.Row replace(Handle db, Store.Row old, Prepared p) {
        Map<String, Anchor> known = new LinkedHashMap<>(Store.moved(db, old));
        known.putAll(Moves.anchors(Store.record(db, old)));
        db.createUpdate("UPDATE record SET json = ?, reading = ? WHERE document = ?")
                .bind(0, p.json())
                .bind(1, p.reading())
                .bind(2, old.number())
                .execute();
        db.execute("DELETE FROM moved WHERE document = ?", old.number());
        for (Moves.Move move : Moves.of(known, p.record())) {
            db.createUpdate("INSERT INTO moved (key, document, anchor, target) VALUES (?, ?, ?, ?)")
                    .bind(0, move.key())
                    .bind(1, old.number())
                    .bind(2, EntryJson.write(move.anchor()))
                    .bind(3, move.target())
                    .execute();
        }
        describe(db, old, p);
        touch(db, old);
        return Store.byHash(db, p.document().hash()).orElseThrow();
    }

    private static void describe(Handle db, Store.Row row, Prepared p) {
        DocumentInfo info = p.record().document();
        db.createUpdate("UPDATE document SET genre = ?, title = ?, outlet = ?, published = ?, url = ?, language = ?,"
                        + " characters = ?, producer = ?, model = ?, knowledge = ? WHERE number = ?")
                .bind(0, info.genre().code())
                .bind(1, info.title())
                .bind(2, info.publisher())
                .bind(3, info.published())
                .bind(4, info.url())
                .bind(5, info.language())
                .bind(6, p.record().text().codePointCount(0, p.record().text().length()))
                .bind(7, p.record().producer().version())
                .bind(8, p.record().producer().model())
                .bind(9, p.record().producer().knowledge())
                .bind(10, row.number())
                .execute();
    }

    /** Says that the index must take the document up again. */
    void touch(Handle db, Store.Row row) {
        touch(db, row.number());
    }

    private static void touch(Handle db, long document) {
        db.createUpdate("UPDATE document SET change = ? WHERE number = ?")
                .bind(0, Store.lastChange(db) + 1)
                .bind(1, document)
                .execute();
    }

    /**
     * Writes statements, actors, institutions, claims and occasions as they are shown, in the place of those that were there. Documents whose
     * occasions are one with others than before are touched.
     */
    void show(Handle db, Store.Row row, DocumentRecord extracted, DocumentView view) {
        statements(db, row, view);
        Actors.show(db, cutter, row, extracted, view);
        Institutions.show(db, cutter, row, view);
        ClaimRows.show(db, row, view);
        for (long other : Occasions.show(db, cutter, row, view)) {
            touch(db, other);
        }
    }

    private void statements(Handle db, Store.Row row, DocumentView view) {
        db.execute("DELETE FROM statement WHERE document = ?", row.number());
        db.createUpdate("UPDATE document SET statements = ? WHERE number = ?")
                .bind(0, view.record().statements().size())
                .bind(1, row.number())
                .execute();
        List<StatementEntry> entries = view.entries();
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch = db.prepareBatch("INSERT INTO statement (key, document, ordinal, retracted, speaker,"
                + " speaker_words, entry, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < entries.size(); i++) {
            StatementEntry e = entries.get(i);
            batch.bind(0, e.key())
                    .bind(1, row.number())
                    .bind(2, i)
                    .bind(3, e.counts() ? 0 : 1)
                    .bind(4, e.speakerName())
                    .bind(5, words(e.speakerName()))
                    .bind(6, EntryJson.write(e))
                    .bind(7, e.speakerId())
                    .add();
        }
        batch.execute();
    }

    private @Nullable String words(@Nullable String name) {
        return name == null
                ? null
                : cutter.cut(name).stream().map(Word::plain).collect(Collectors.joining(" ", " ", ""));
    }

    /** Adds a judgement to the log and gives its number. */
    long add(Handle db, Judgement j) {
        return db.createUpdate("INSERT INTO judgement (at, who, kind, document, statement, anchor, value, note, undoes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, j.at().toString())
                .bind(1, j.who())
                .bind(2, j.kind())
                .bind(3, j.document())
                .bind(4, j.statement())
                .bind(5, j.anchor() == null ? null : EntryJson.write(j.anchor()))
                .bind(6, j.value())
                .bind(7, j.note())
                .bind(8, j.undoes())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }
}
