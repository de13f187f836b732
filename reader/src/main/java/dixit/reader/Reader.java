package dixit.reader;

import java.util.function.Consumer;

/**
 * Reads bytes into documents. The front door of this package.
 *
 * <p>Thread-safe and without state beside its limits; touches neither network nor store.
 */
public final class Reader {
    private final Limits limits;

    public Reader(Limits limits) {
        this.limits = limits;
    }

    /** A reader with {@link Limits#STANDARD}. */
    public static Reader standard() {
        return new Reader(Limits.STANDARD);
    }

    /**
     * Reads an input and hands every document, or why it failed, to {@code out} in the input's order: one for a file,
     * one for each line of a {@code .jsonl}, which is streamed. Never throws for what the input holds or for an error of
     * reading it.
     */
    public void read(Input in, Consumer<Reading> out) {
        new Reads(limits).read(in, out);
    }
}
