package dixit.archive;

import dixit.archive.check.Passage;
import dixit.archive.check.Senses;
import dixit.record.DocumentRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the store. The store numbers its changes; each commit of the index says up to which
 * number it goes. What is missing is added at the next beginning, and an index that cannot be read or was made from
 * another store or in another format is made anew.
 *
 * <p>Writing needs the writer's lock and one thread at a time; {@link #messages} may be asked by any.
 */
final class IndexKeeper {
    private static final int DOCUMENTS_PER_COMMIT = 500;
    private static final long NANOS_PER_COMMIT = 10_000_000_000L;
    private static final int BATCH = 20;

    private final Path path;
    private final Database database;
    private final String storeId;
    private final IndexReading reading;
    private final Function<Passage, Senses> senses;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private @Nullable IndexWriting writing;
    private long reached;
    private int waiting;
    private long committedAt;

    IndexKeeper(Path path, Database database, String storeId, IndexReading reading, Function<Passage, Senses> senses) {
        this.senses = senses;
        this.path = path;
        this.database = database;
        this.storeId = storeId;
        this.reading = reading;
    }

    /** What went wrong and was repaired. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    boolean isOpen() {
        return writing != null;
    }

    /** True if a look at the files says that the index holds what the store holds. */
    boolean isCurrent() {
        try {
            IndexState state = reading.state();
            return state.equals(new IndexState(storeId, IndexFields.FORMAT, lastChange()));
        } catch (IOException | IllegalArgumentException e) {
            return false; // no sound index: not current, and made anew by whoever may write
        }
    }

    private long lastChange() {
        return database.jdbi().withHandle(Store::lastChange);
    }

    /** Opens the index for writing and brings it up to the store; a new one takes statements and actors anew, too. */
    void begin(StoreWriter store) {
        try {
            IndexWriting opened = open();
            writing = opened;
            reached = opened.committed().change();
            committedAt = System.nanoTime();
            if (reached == 0) {
                renew(opened, store, Progress.NONE);
            }
            follow();
            if (waiting > 0) {
                commit();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The index if it is sound and of this store, else a new one. */
    private IndexWriting open() throws IOException {
        IndexWriting opened = null;
        String reason;
        try {
            reading.state();
            opened = IndexWriting.open(path, senses);
            if (opened.committed().continues(storeId, lastChange())) {
                return opened;
            }
            reason = "the index was not made from this store by this version";
        } catch (org.apache.lucene.index.IndexNotFoundException e) {
            reason = lastChange() == 0 ? "" : "the index was missing";
        } catch (org.apache.lucene.store.LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            reason = "the index was damaged (" + e.getMessage() + ")";
        }
        if (opened != null) {
            opened.abandon();
        }
        if (!reason.isEmpty()) {
            messages.add(reason + " and was made anew from the store");
        }
        reading.close();
        Layout.delete(path);
        IndexWriting fresh = IndexWriting.open(path, senses);
        fresh.commit(new IndexState(storeId, IndexFields.FORMAT, 0));
        return fresh;
    }

    /** Takes up everything that the store changed since. */
    void follow() {
        try {
            while (true) {
                List<Store.Row> rows = database.jdbi().withHandle(db -> Store.changedAfter(db, reached, BATCH));
                if (rows.isEmpty()) {
                    return;
                }
                for (Store.Row row : rows) {
                    put(open(writing), database.jdbi().withHandle(db -> Store.view(db, row)));
                    put(row);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** Takes up a document that the store has just changed. */
    void put(Store.Row row, DocumentView view) {
        try {
            put(open(writing), view);
            put(row);
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    private void put(IndexWriting index, DocumentView view) throws IOException {
        index.put(
                view,
                database.jdbi()
                        .withHandle(db -> Occasions.whole(db, view.summary().hash())));
    }

    private void put(Store.Row row) {
        reached = row.change();
        waiting++;
        if (waiting >= DOCUMENTS_PER_COMMIT || System.nanoTime() - committedAt > NANOS_PER_COMMIT) {
            commit();
        }
    }

    void commit() {
        try {
            open(writing).commit(new IndexState(storeId, IndexFields.FORMAT, reached));
            waiting = 0;
            committedAt = System.nanoTime();
            reading.refresh();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Commits and closes the index for writing. */
    void end() {
        if (writing == null) {
            return;
        }
        if (waiting > 0) {
            commit();
        }
        try {
            open(writing).close();
            writing = null;
            reading.refresh();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Closes without committing. */
    void abandon() throws IOException {
        IndexWriting left = writing;
        writing = null;
        waiting = 0;
        if (left != null) {
            left.abandon();
        }
    }

    /** Makes it anew from records and judgements, the statements as shown, too; readers keep the old one till the end. */
    void rebuild(StoreWriter store, Progress progress) {
        try {
            IndexWriting index = open(writing);
            index.clear();
            renew(index, store, progress);
            follow();
            commit();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Everything from the beginning. What changes meanwhile, because documents hang together, is followed afterwards. */
    private void renew(IndexWriting index, StoreWriter store, Progress progress) throws IOException {
        long change = lastChange();
        long total = database.jdbi().withHandle(db -> Store.number(db, "SELECT count(*) FROM document"));
        long done = 0;
        long last = 0;
        progress.at(0, total);
        for (List<Store.Row> rows = after(last); !rows.isEmpty(); rows = after(last)) {
            for (Store.Row row : rows) {
                put(index, shown(store, row));
                waiting++;
                last = row.number();
                progress.at(++done, total);
            }
        }
        reached = change;
    }

    private List<Store.Row> after(long number) {
        return database.jdbi().withHandle(db -> Store.after(db, number, BATCH));
    }

    private DocumentView shown(StoreWriter store, Store.Row row) {
        return database.jdbi().inTransaction(db -> {
            DocumentRecord record = Store.record(db, row);
            DocumentView view = Store.view(db, row, record);
            store.show(db, row, record, view);
            return view;
        });
    }

    private static IndexWriting open(@Nullable IndexWriting writing) {
        if (writing == null) {
            throw new IllegalStateException("the index is not open for writing");
        }
        return writing;
    }

    private ArchiveException failed(Exception e) {
        ArchiveException failed = e instanceof ArchiveException known
                ? known
                : new ArchiveException(
                        "the index " + path + " cannot be written: " + e.getMessage()
                                + "; what the store holds is safe, and the next import or reindex takes it up",
                        e);
        try {
            abandon();
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
        return failed;
    }
}
