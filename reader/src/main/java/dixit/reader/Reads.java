package dixit.reader;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import dixit.record.Document;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens inputs, tells their format, and makes of every outcome a {@link Reading}. */
final class Reads {
    private static final int PEEK = 64 * 1024;

    private final Limits limits;

    Reads(Limits limits) {
        this.limits = limits;
    }

    void read(Input in, Consumer<Reading> out) {
        try (InputStream raw = in.open();
                BufferedInputStream bytes = new BufferedInputStream(raw, PEEK)) {
            byte[] head = peek(bytes);
            if (head.length == 0) {
                throw new Unreadable(in.name().equals("-") ? "standard input is empty" : "the file is empty");
            }
            Format format = Sniffer.of(in.name(), head);
            Format inner = format == Format.GZIP ? Sniffer.of(in.name(), unpackedHead(head)) : format;
            if (inner == Format.JSON_LINES) {
                new JsonLines(limits, in.name()).read(format == Format.GZIP ? new GZIPInputStream(bytes) : bytes, out);
            } else {
                out.accept(single(in.name(), inner, format == Format.GZIP, bytes));
            }
        } catch (IOException e) {
            out.accept(new Reading.Failed(in.name(), "", Failures.reason(e)));
        } catch (Unreadable e) {
            out.accept(new Reading.Failed(in.name(), "", e.reason()));
        }
    }

    private static byte[] peek(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEK);
        byte[] head = bytes.readNBytes(PEEK);
        bytes.reset();
        return head;
    }

    /** The first bytes that packed ones hold, as many as can be had. */
    private static byte[] unpackedHead(byte[] head) throws IOException, Unreadable {
        byte[] first = new byte[PEEK];
        int n = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            int got = in.read(first, 0, PEEK);
            while (got > 0) {
                n += got;
                got = in.read(first, n, PEEK - n);
            }
        } catch (EOFException e) {
            // the head ends inside the packed stream: what came so far will do
        }
        if (n == 0) {
            throw new Unreadable("the packed file (gzip) is empty or breaks off");
        }
        return java.util.Arrays.copyOf(first, n);
    }

    private Reading single(String name, Format format, boolean packed, InputStream in) throws IOException, Unreadable {
        byte[] source = all(in, "is larger than the limit of ");
        byte[] bytes = source;
        if (packed) {
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(source))) {
                bytes = all(unpacked, "unpacks to more than the limit of ");
            } catch (EOFException | ZipException e) {
                throw new Unreadable("damaged: the packed file (gzip) breaks off or is not whole", e);
            }
        }
        Content content = Formats.read(format, bytes, budget());
        if (content.text().isBlank()) {
            throw new Unreadable("no text in it (" + content.mediaType() + ")");
        }
        return new Reading.Read(document(Names.id(name), source, content), source, name);
    }

    private byte[] all(InputStream in, String words) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            throw new Unreadable(words + Budget.size(limits.maxBytes()));
        }
        return bytes;
    }

    private Budget budget() {
        return new Budget(limits.maxBytes(), limits.maxMarkupBytes(), limits.maxTextChars(), limits.maxTime());
    }

    static Document document(String id, byte[] source, Content content) {
        return new Document(
                id,
                Document.sha256(source),
                content.mediaType(),
                content.text(),
                content.metadata(),
                content.marks(),
                content.furniture(),
                content.places());
    }
}
