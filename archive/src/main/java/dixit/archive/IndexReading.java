package dixit.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index open for reading: always a whole commit, whoever wrote it. Looks for a newer one a few times a second at
 * most. Thread-safe.
 */
final class IndexReading implements AutoCloseable {
    private static final long REFRESH_NANOS = 250_000_000;

    private final Path path;
    private final AtomicLong looked = new AtomicLong(System.nanoTime());
    private @Nullable FSDirectory directory;
    private @Nullable SearcherManager searchers;

    IndexReading(Path path) {
        this.path = path;
    }

    /** Something done with a searcher. */
    interface Use<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /**
     * Runs a search on the last commit.
     *
     * @throws IOException if there is no sound index
     */
    <T> T search(Use<T> use) throws IOException {
        long last = looked.get();
        long now = System.nanoTime();
        if (now - last > REFRESH_NANOS && looked.compareAndSet(last, now)) {
            refresh(SearcherManager::maybeRefresh);
        }
        IndexSearcher searcher = acquire();
        try {
            return use.with(searcher);
        } finally {
            searcher.getIndexReader().decRef();
        }
    }

    /** A searcher that stays open, whoever closes the index meanwhile, till its reader is given back. */
    private synchronized IndexSearcher acquire() throws IOException {
        return open().acquire();
    }

    private interface Refresh {
        void of(SearcherManager manager) throws IOException;
    }

    private void refresh(Refresh how) throws IOException {
        try {
            how.of(open());
        } catch (AlreadyClosedException e) { // closed meanwhile, so that the next search opens what is there now
            looked.set(System.nanoTime());
        }
    }

    /** What the last commit says it holds. */
    IndexState state() throws IOException {
        return search(s -> IndexState.of(((DirectoryReader) s.getIndexReader())
                .getIndexCommit()
                .getUserData()
                .entrySet()));
    }

    /** From now on searches see the last commit. */
    void refresh() throws IOException {
        refresh(SearcherManager::maybeRefreshBlocking);
    }

    private synchronized SearcherManager open() throws IOException {
        if (searchers == null) {
            FSDirectory opened = FSDirectory.open(path);
            try {
                searchers = new SearcherManager(opened, null);
                directory = opened;
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        }
        return searchers;
    }

    /** Forgets what is open; the next search opens what is there then. */
    @Override
    public synchronized void close() throws IOException {
        if (searchers != null && directory != null) {
            FSDirectory opened = directory;
            try (opened) {
                searchers.close();
            }
            searchers = null;
            directory = null;
        }
    }
}
