package dixit.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a stream as bytes, one in memory at a time, none longer than a limit. */
final class ByteLines {
    private final InputStream in;
    private final long maxBytes;
    private long number;

    /** @param in a buffered stream */
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
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            length++;
            if (length <= maxBytes) {
                line.write(b);
            } else if (length == maxBytes + 1) {
                line = new ByteArrayOutputStream(0);
            }
            b = in.read();
        }
        byte[] bytes = line.toByteArray();
        if (bytes.length > 0 && bytes[bytes.length - 1] == '\r') {
            bytes = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        }
        return new Line(number, bytes, length > maxBytes);
    }
}
