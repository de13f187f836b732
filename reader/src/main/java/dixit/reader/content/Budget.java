package dixit.reader.content;

import java.time.Duration;
import java.util.Locale;

/**
 * What one document may still cost. Formats ask it in their loops, so that no file, however made, takes more memory or
 * time than allowed.
 *
 * <p>Used by one thread.
 */
public final class Budget {
    private final long maxBytes;
    private final long maxMarkupBytes;
    private final int maxTextChars;
    private final Duration maxTime;
    private final long deadline;
    private long unpacked;

    public Budget(long maxBytes, long maxMarkupBytes, int maxTextChars, Duration maxTime) {
        this.maxBytes = maxBytes;
        this.maxMarkupBytes = maxMarkupBytes;
        this.maxTextChars = maxTextChars;
        this.maxTime = maxTime;
        this.deadline = System.nanoTime() + maxTime.toNanos();
    }

    public int maxTextChars() {
        return maxTextChars;
    }

    /** Bytes that a tree in memory may be made from. */
    public long maxMarkupBytes() {
        return maxMarkupBytes;
    }

    /** Counts bytes that came out of packed ones. */
    public void unpacked(long bytes) throws Unreadable {
        unpacked += bytes;
        if (unpacked > maxBytes) {
            throw new Unreadable("unpacks to more than the limit of " + size(maxBytes));
        }
    }

    /**
     * Checks a size of markup.
     *
     * @throws Unreadable if it is over the limit
     */
    public void markup(long bytes) throws Unreadable {
        if (bytes > maxMarkupBytes) {
            throw new Unreadable(size(bytes) + " of markup, more than the limit of " + size(maxMarkupBytes));
        }
    }

    /**
     * Checks the time.
     *
     * @throws Unreadable if it is up
     */
    public void time() throws Unreadable {
        if (isOverdue()) {
            throw new Unreadable("takes longer to read than the limit of " + maxTime.toSeconds() + " s");
        }
    }

    public boolean isOverdue() {
        return System.nanoTime() - deadline > 0;
    }

    /** A number of bytes for people. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        double mib = bytes / (1024.0 * 1024.0);
        return mib < 1
                ? String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.1f MiB", mib);
    }
}
