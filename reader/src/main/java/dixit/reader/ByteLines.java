package dixit.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of a stream as bytes, one in memory at a time, none longer than a limit. */
final class ByteLines {
    private final InputStream in;
    private final long maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    ByteLines(InputStream in, long maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param bytes without line end; empty if the line is too long
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record Line(long number, byte[] bytes, boolean tooLong) {}

    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        long length = 0;
        while (fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length += stop - at;
            if (length <= maxBytes) {
                line.write(buffer, at, stop - at);
            } else {
                line = new ByteArrayOutputStream(0);
            }
            at = stop;
            if (at < end) {
                at++;
                break;
            }
        }
        return new Line(number, withoutReturn(line.toByteArray()), length > maxBytes);
    }

    /** True if there is at least one more byte in the buffer. */
    private boolean fill() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    private static byte[] withoutReturn(byte[] line) {
        int n = line.length;
        return n > 0 && line[n - 1] == '\r' ? Arrays.copyOf(line, n - 1) : line;
    }
}
