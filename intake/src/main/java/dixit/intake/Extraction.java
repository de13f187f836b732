package dixit.intake;

import dixit.extract.Pipeline;
import dixit.reader.Input;
import dixit.reader.Listed;
import dixit.reader.Reader;
import dixit.reader.Reading;
import dixit.record.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads and understands many inputs on several threads and hands the results over one by one, in the order of the
 * inputs, whatever the number of threads. At most a few documents are held in memory at a time, and no more than
 * {@link #MAX_BYTES_AT_ONCE} of source bytes. A document that fails takes no other with it.
 *
 * <p>Thread-safe: every call of {@link #run} has its own threads.
 */
public final class Extraction {
    /** Larger inputs are read one at a time. */
    private static final long MAX_BYTES_AT_ONCE = 4L << 20;

    /** A document is given up after this time and a second for each {@link #BYTES_A_SECOND}; a hundred times the usual. */
    private static final long MIN_SECONDS = 300;

    private static final long BYTES_A_SECOND = 2_000;

    private final Reader reader;
    private final Pipeline pipeline;
    private final int threads;
    private final long minSeconds;

    /** @throws IllegalArgumentException if there is no thread */
    public Extraction(Reader reader, Pipeline pipeline, int threads) {
        this(reader, pipeline, threads, MIN_SECONDS);
    }

    Extraction(Reader reader, Pipeline pipeline, int threads, long minSeconds) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + ", at least 1 is needed");
        }
        this.reader = reader;
        this.pipeline = pipeline;
        this.threads = threads;
        this.minSeconds = minSeconds;
    }

    /**
     * Works through the inputs. Each result is handed to {@code out} on the calling thread.
     *
     * @param isKnown true for the hash of source bytes that need not be read again
     * @throws InterruptedException if the calling thread is interrupted; what was handed over stays done
     */
    public void run(Iterator<Listed> inputs, Predicate<String> isKnown, Consumer<Extracted> out)
            throws InterruptedException {
        LinkedBlockingQueue<Work> queue = new LinkedBlockingQueue<>();
        Semaphore window = new Semaphore(threads * 4);
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), daemons("dixit-worker"));
        ExecutorService feeder = Executors.newSingleThreadExecutor(daemons("dixit-feeder"));
        try {
            feeder.execute(() -> new Feed(workers, queue, window, isKnown).feed(inputs));
            for (Work work = queue.take(); !work.isEnd(); work = queue.take()) {
                finish(work, workers).forEach(out);
                window.release();
            }
        } finally {
            // Not awaited: a thread that a document keeps for ever must not keep the program.
            feeder.shutdownNow();
            workers.shutdownNow();
        }
    }

    /** What became of it; where it takes far too long, its thread is given up and another takes its place. */
    private static List<Extracted> finish(Work work, ThreadPoolExecutor workers) throws InterruptedException {
        Future<List<Extracted>> future = Objects.requireNonNull(work.results());
        try {
            return future.get(work.seconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading stopped", e.getCause());
        } catch (TimeoutException e) {
            future.cancel(true);
            workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
            workers.setCorePoolSize(workers.getCorePoolSize() + 1);
            String reason = "given up after " + work.seconds() + " seconds";
            return List.of(new Extracted.Failed(new Reading.Failed(work.name(), "", reason)));
        }
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name, 1).factory();
    }

    /**
     * One thing to wait for, or the end.
     *
     * @param name of the input
     * @param results of it; null at the end
     * @param seconds how long to wait for them
     */
    private record Work(String name, @Nullable Future<List<Extracted>> results, long seconds) {
        static final Work END = new Work("", null, 0);

        boolean isEnd() {
            return results == null;
        }
    }

    /** Puts work into the queue in the order of the inputs. */
    private final class Feed {
        private final ExecutorService workers;
        private final LinkedBlockingQueue<Work> queue;
        private final Semaphore window;
        private final Predicate<String> isKnown;

        Feed(ExecutorService workers, LinkedBlockingQueue<Work> queue, Semaphore window, Predicate<String> isKnown) {
            this.workers = workers;
            this.queue = queue;
            this.window = window;
            this.isKnown = isKnown;
        }

        void feed(Iterator<Listed> inputs) {
            Work end = Work.END;
            try {
                while (inputs.hasNext()) {
                    switch (inputs.next()) {
                        case Listed.Missing missing ->
                            put(
                                    missing.failure().inputName(),
                                    0,
                                    () -> List.of(new Extracted.Failed(missing.failure())));
                        case Listed.Found found -> feed(found.input());
                    }
                }
            } catch (RuntimeException | Error e) {
                end = new Work("", CompletableFuture.failedFuture(e), minSeconds);
            } finally {
                queue.add(end);
            }
        }

        private void feed(Input input) {
            if (holdsMany(input)) {
                reader.read(input, reading -> put(input.name(), 0, () -> List.of(understand(reading))));
            } else if (isLarge(input)) {
                Work alone = submit(input.name(), input.size(), () -> readAll(input));
                queue.add(alone);
                await(Objects.requireNonNull(alone.results()));
            } else {
                put(input.name(), 0, () -> readAll(input));
            }
        }

        private void put(String name, long size, Callable<List<Extracted>> work) {
            queue.add(submit(name, size, work));
        }

        private Work submit(String name, long size, Callable<List<Extracted>> work) {
            try {
                window.acquire();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            Future<List<Extracted>> future = workers.submit(work);
            return new Work(name, future, minSeconds + size / BYTES_A_SECOND);
        }

        private void await(Future<?> work) {
            try {
                work.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException | CancellationException e) {
                // Whoever waits for the result is told; here it only matters that it is over.
                return;
            }
        }

        /** The results of one input; never an empty list. */
        private List<Extracted> readAll(Input input) {
            try {
                return readWhole(input);
            } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
                return List.of(failed(input.name(), "cannot be read", e));
            }
        }

        private List<Extracted> readWhole(Input input) throws IOException {
            Input again = input;
            if (input.size() >= 0 && input.size() <= MAX_BYTES_AT_ONCE) {
                byte[] bytes;
                try (InputStream in = input.open()) {
                    bytes = in.readAllBytes();
                }
                String hash = Document.sha256(bytes);
                if (isKnown.test(hash)) {
                    return List.of(new Extracted.Known(hash, input.name()));
                }
                again = Input.of(input.name(), bytes);
            }
            List<Extracted> results = new ArrayList<>();
            reader.read(again, reading -> results.add(understand(reading)));
            return results.isEmpty()
                    ? List.of(new Extracted.Failed(new Reading.Failed(input.name(), "", "no document in it")))
                    : results;
        }

        private Extracted understand(Reading reading) {
            return switch (reading) {
                case Reading.Failed failure -> new Extracted.Failed(failure);
                case Reading.Read read -> understand(read);
            };
        }

        private Extracted understand(Reading.Read read) {
            Document doc = read.document();
            if (isKnown.test(doc.hash())) {
                return new Extracted.Known(doc.hash(), read.inputName());
            }
            try {
                return new Extracted.Done(doc, read.source(), pipeline.extract(doc), read.inputName());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return failed(read.inputName(), "document " + doc.id() + " was read but not understood", e);
            }
        }
    }

    private static Extracted failed(String name, String what, Throwable why) {
        if (why instanceof UncheckedIOException io && io.getCause() != null) {
            return failed(name, what, io.getCause());
        }
        StackTraceElement[] trace = why.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        String reason = why instanceof IOException
                ? what + ": " + why.getMessage()
                : what + ", which is a fault of the program: " + why + where;
        return new Extracted.Failed(new Reading.Failed(name, "", reason));
    }

    /** Lines of JSON are read on the feeding thread and understood on the others. */
    private static boolean holdsMany(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return name.equals("-") || name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".jsonl.gz");
    }

    private static boolean isLarge(Input input) {
        try {
            return input.size() > MAX_BYTES_AT_ONCE;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
