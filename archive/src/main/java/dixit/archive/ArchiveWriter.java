package dixit.archive;

import dixit.archive.claim.TurnDecision;
import dixit.archive.claim.TurnVerdict;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Offsets;
import dixit.record.RecordJson;
import dixit.record.Span;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Everything that writes. Takes the writer's lock with the first write and gives it up with {@link #flush}; in between
 * each document is one transaction of the store, and the index follows, committed now and then. Whoever opens the index
 * for writing first brings it up to the store, so a process that died in between leaves nothing behind.
 *
 * <p>Thread-safe: what takes long is done before, what must be in order is done one at a time.
 */
final class ArchiveWriter {
    private static final int DEEPEST_CAUSE = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Layout layout;
    private final Database database;
    private final Originals originals;
    private final InstantSource clock;
    private final IndexKeeper index;
    private final Linker linker;
    private final StoreWriter store = new StoreWriter();
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable WriterLock lock;

    ArchiveWriter(Layout layout, Database database, InstantSource clock, IndexKeeper index, Linker linker) {
        this.layout = layout;
        this.database = database;
        this.originals = new Originals(layout.originals());
        this.clock = clock;
        this.index = index;
        this.linker = linker;
    }

    Outcome add(Document document, byte[] source, DocumentRecord record) {
        check(document, source, record);
        String version = record.producer().version();
        Optional<Store.Row> known = database.jdbi().withHandle(db -> Store.byHash(db, document.hash()));
        if (known.isPresent() && known.get().summary().producerVersion().equals(version)) {
            return Outcome.ALREADY_HERE;
        }
        StoreWriter.Prepared prepared = new StoreWriter.Prepared(
                document, source.length, record, RecordJson.write(record), EntryJson.write(document));
        originals.put(document.hash(), source);
        return inTurn(() -> write(prepared));
    }

    private static void check(Document document, byte[] source, DocumentRecord record) {
        if (!document.hash().equals(record.hash()) || !document.text().equals(record.text())) {
            throw new IllegalArgumentException(
                    "the record " + record.id() + " is not of the document " + document.id());
        }
        if (!Document.sha256(source).equals(document.hash())) {
            throw new IllegalArgumentException("the source bytes are not those of the document " + document.id());
        }
    }

    private record Written(
            Outcome outcome,
            Store.@Nullable Row row,
            @Nullable DocumentView view) {}

    private Outcome write(StoreWriter.Prepared p) {
        begin();
        Written written = database.jdbi().inTransaction(db -> {
            Optional<Store.Row> known = Store.byHash(db, p.document().hash());
            String version = p.record().producer().version();
            if (known.isPresent() && known.get().summary().producerVersion().equals(version)) {
                return new Written(Outcome.ALREADY_HERE, null, null);
            }
            Store.Row row =
                    known.isPresent() ? store.replace(db, known.get(), p) : store.insert(db, p, clock.instant());
            DocumentView view = DocumentView.of(
                    row.summary(),
                    p.record(),
                    Store.judgements(db, row.summary().hash()),
                    Store.identity(db));
            store.show(db, row, p.record(), view);
            return new Written(known.isPresent() ? Outcome.UPDATED : Outcome.ADDED, row, view);
        });
        if (written.row() != null && written.view() != null) {
            index.put(written.row(), written.view());
            index.follow();
        }
        return written.outcome();
    }

    Correction correct(String key, Change change, String who, @Nullable String note) {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a correction needs somebody who makes it");
        }
        return inTurn(() -> {
            boolean alone = begin();
            Correction made = change(key, change, who.strip(), note == null || note.isBlank() ? null : note.strip());
            finish(alone);
            return made;
        });
    }

    private Correction change(String key, Change change, String who, @Nullable String note) {
        Changed changed = database.jdbi().inTransaction(db -> {
            Store.Row row = rowOfStatement(db, key);
            DocumentRecord record = Store.record(db, row);
            DocumentView before = Store.view(db, row, record);
            String live = Store.moved(db, key).orElse(key);
            StatementEntry entry = before.entry(live).orElseThrow(() -> unknown(key));
            Offsets offsets = Offsets.of(record.text());
            if (change instanceof Change.WrongWords words) {
                inside(words.content(), record.text().length());
            }
            List<Span> found = entry.corrected() == null
                    ? entry.statement().content()
                    : entry.corrected().found().content();
            Anchor anchor = Anchor.of(record.text(), offsets, found);
            long id = store.add(
                    db, Judgement.of(clock.instant(), who, change, entry, anchor, offsets, record.text(), note));
            return show(db, row, record, id);
        });
        index.put(changed.row(), changed.view());
        index.follow();
        return changed.correction();
    }

    private record Changed(Store.Row row, DocumentView view, Correction correction) {}

    private Changed show(Handle db, Store.Row row, DocumentRecord record, long correction) {
        DocumentView view = Store.view(db, row, record);
        store.touch(db, row);
        store.show(db, row, record, view);
        Store.Row now = Store.byHash(db, record.hash()).orElseThrow();
        return new Changed(now, view, view.correction(correction));
    }

    private static void inside(List<Span> content, int length) {
        if (content.getLast().end() > length) {
            throw new IllegalArgumentException(
                    "the words " + content.getLast() + " leave the document's text of " + length);
        }
    }

    private static Store.Row rowOfStatement(Handle db, String key) {
        String live = Store.moved(db, key).orElse(key);
        StatementEntry entry = Store.statements(db, List.of(live)).get(live);
        if (entry == null) {
            throw unknown(key);
        }
        return Store.byHash(db, entry.document().hash()).orElseThrow();
    }

    private static ArchiveException unknown(String key) {
        return new ArchiveException("there is no statement " + key + " in the archive");
    }

    ActorCorrection correctActor(ActorChange change, String who, @Nullable String note) {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a correction needs somebody who makes it");
        }
        String reason = note == null || note.isBlank() ? null : note.strip();
        return inTurn(() -> {
            boolean alone = begin();
            long id = database.jdbi().inTransaction(db -> {
                if (Actors.actor(db, change.actor()).isEmpty()) {
                    throw new ArchiveException("there is no actor " + change.actor() + " in the archive");
                }
                long made = store.add(db, Judgement.of(clock.instant(), who.strip(), change, reason));
                showAll(db, change);
                return made;
            });
            index.follow();
            finish(alone);
            return actorCorrection(id);
        });
    }

    /** Shows every document anew in which somebody appears whom a change is about. */
    private void showAll(Handle db, ActorChange change) {
        for (Store.Row row : Actors.touched(db, change)) {
            DocumentRecord record = Store.record(db, row);
            store.touch(db, row);
            store.show(db, row, record, Store.view(db, row, record));
        }
    }

    private ActorCorrection actorCorrection(long id) {
        return database.jdbi().withHandle(Actors::corrections).stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOnActors(long id) {
        return database.jdbi().withHandle(db -> Store.onActors(db)).stream()
                .anyMatch(j -> j.id() == id && !j.kind().equals(Judgement.UNDO));
    }

    private ActorCorrection undoOnActors(long id, String who) {
        boolean alone = begin();
        database.jdbi().useTransaction(db -> {
            ActorCorrection made = Actors.corrections(db).stream()
                    .filter(c -> c.id() == id)
                    .findFirst()
                    .orElseThrow();
            if (!made.inForce()) {
                throw new ArchiveException("correction " + id + " was undone already");
            }
            store.add(db, new Judgement(0, clock.instant(), who, Judgement.UNDO, null, null, null, null, null, id));
            showAll(db, made.change());
        });
        index.follow();
        finish(alone);
        return actorCorrection(id);
    }

    TurnDecision decide(String before, String after, TurnVerdict verdict, String who, @Nullable String note) {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a decision needs somebody who makes it");
        }
        String reason = note == null || note.isBlank() ? null : note.strip();
        return inTurn(() -> {
            boolean alone = begin();
            TurnDecision made = database.jdbi()
                    .inTransaction(db -> Turns.add(db, clock.instant(), who.strip(), before, after, verdict, reason));
            finish(alone);
            return made;
        });
    }

    void undo(long correctionId, String who) {
        if (who.isBlank()) {
            throw new IllegalArgumentException("undoing a correction needs somebody who does it");
        }
        if (isOnActors(correctionId)) {
            inTurn(() -> undoOnActors(correctionId, who.strip()));
            return;
        }
        inTurn(() -> {
            boolean alone = begin();
            Changed changed = database.jdbi().inTransaction(db -> undo(db, correctionId, who.strip()));
            index.put(changed.row(), changed.view());
            index.follow();
            finish(alone);
            return changed.correction();
        });
    }

    private Changed undo(Handle db, long id, String who) {
        Judgement j = Store.judgement(db, id)
                .filter(found -> !found.kind().equals(Judgement.UNDO) && found.document() != null)
                .orElseThrow(() -> new ArchiveException("there is no correction " + id + " in the archive"));
        String hash = String.valueOf(j.document());
        if (Judgement.isUndone(j, Store.judgements(db, hash))) {
            throw new ArchiveException("correction " + id + " was undone already");
        }
        store.add(
                db,
                new Judgement(0, clock.instant(), who, Judgement.UNDO, hash, j.statement(), null, null, null, j.id()));
        Store.Row row = Store.byHash(db, hash).orElseThrow();
        return show(db, row, Store.record(db, row), id);
    }

    /** Makes statements and index anew from records and judgements. */
    void reindex(Progress progress) {
        inTurn(() -> {
            begin();
            index.rebuild(store, progress);
            database.jdbi().useTransaction(Links::forget);
            release();
            return Outcome.UPDATED;
        });
    }

    /** If nobody writes, brings the index up to the store. */
    void repair() {
        turn.lock();
        try {
            lock = WriterLock.tryTake(layout.lock());
            if (lock != null) {
                index.begin(store);
                release();
            }
        } catch (RuntimeException e) {
            abandon(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    void flush(Progress linking) {
        inTurn(() -> {
            if (lock != null) {
                release(linking);
            }
            return Outcome.UPDATED;
        });
    }

    /** Takes the lock if it is not held; true if it was not. */
    private boolean begin() {
        if (lock != null) {
            return false;
        }
        lock = WriterLock.take(layout.lock(), PATIENCE);
        originals.sweep();
        index.begin(store);
        return true;
    }

    private void finish(boolean alone) {
        if (alone) {
            release();
        } else {
            index.commit();
        }
    }

    /** Links are made when the index holds everything and others cannot write yet. */
    private void release() {
        release(Progress.NONE);
    }

    private void release(Progress linking) {
        index.end();
        follow(linking);
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private void follow(Progress linking) {
        try {
            linker.follow(linking);
        } catch (IOException e) {
            throw new ArchiveException("the index cannot be read to link quotes: " + e.getMessage(), e);
        }
    }

    private interface Work<T> {
        T run();
    }

    private <T> T inTurn(Work<T> work) {
        turn.lock();
        try {
            return run(work, lock != null);
        } finally {
            turn.unlock();
        }
    }

    private <T> T run(Work<T> work, boolean held) {
        try {
            return work.run();
        } catch (ArchiveException | IllegalArgumentException e) {
            if (!held || !index.isOpen()) { // what is refused must not keep others from writing
                abandon(e);
            }
            throw e;
        } catch (RuntimeException e) {
            abandon(e);
            throw new ArchiveException("writing to the archive " + layout.directory() + " failed: " + reason(e), e);
        }
    }

    /** What went wrong and, where the libraries between wrapped it, what was behind it: "… (database or disk is full)". */
    private static String reason(Throwable e) {
        Throwable root = e;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
            root = root.getCause();
        }
        String said = String.valueOf(e.getMessage());
        String behind = String.valueOf(root.getMessage());
        return said.contains(behind) ? said : said + " (" + behind + ")";
    }

    /** After a failure: what is in the store stays, the index is brought up to it by the next write. */
    private void abandon(RuntimeException cause) {
        try {
            index.abandon();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
