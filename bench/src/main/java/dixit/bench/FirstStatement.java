package dixit.bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Passes a program's lines on and notes when the first statement has been printed. A line is JSON in the exchange
 * format; one that holds a statement has an opened list of statements in it. For one thread.
 */
public final class FirstStatement extends FilterOutputStream {
    private static final byte[] MARK = "\"statements\":[{".getBytes(StandardCharsets.US_ASCII);

    private int matched;
    private double wallSeconds;
    private double cpuSeconds;

    public FirstStatement(OutputStream out) {
        super(out);
    }

    /** Seconds on the clock from the start of the process to the first statement; 0 while there is none. */
    public double wallSeconds() {
        return wallSeconds;
    }

    /** Seconds of the processor from the start of the process to the first statement; 0 while there is none. */
    public double cpuSeconds() {
        return cpuSeconds;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        look((byte) b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        for (int i = from; i < from + length && !found(); i++) {
            look(bytes[i]);
        }
    }

    private boolean found() {
        return matched == MARK.length;
    }

    /** The mark begins with the one quotation mark that starts a match anew, and has one more. */
    private void look(byte b) {
        if (found()) {
            return;
        }
        matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
        if (found()) {
            wallSeconds = MeasuredRun.wallSeconds();
            cpuSeconds = MeasuredRun.cpuSeconds();
        }
    }
}
