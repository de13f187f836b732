package dixit.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Streams a long list of which a batch is fetched at a time, each with the last item of the one before. */
final class Batches<T> implements Iterator<T> {
    private final Function<Optional<T>, List<T>> after;
    private final Deque<T> fetched = new ArrayDeque<>();
    private @Nullable T last;
    private boolean done;

    Batches(Function<Optional<T>, List<T>> after) {
        this.after = after;
    }

    Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        if (fetched.isEmpty() && !done) {
            fetched.addAll(after.apply(Optional.ofNullable(last)));
            done = fetched.isEmpty();
        }
        return !fetched.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = fetched.remove();
        last = next;
        return next;
    }

    /** A list cut into batches. */
    static <U> Stream<List<U>> of(List<U> all, int size) {
        int batches = (all.size() + size - 1) / size;
        return IntStream.range(0, batches).mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)));
    }
}
