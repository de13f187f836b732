package dixit.archive;

import dixit.archive.check.Passage;
import dixit.archive.check.Senses;
import dixit.archive.check.Voice;
import dixit.record.Genre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * How the index keeps a passage, so that checking a quote needs nothing but the index. Whoever changes the order or what
 * is written changes {@link IndexFields#FORMAT}. Thread-safe.
 */
final class PassageBytes {
    private PassageBytes() {}

    static byte[] write(Passage p) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            Packed.text(out, p.documentHash());
            Packed.text(out, p.document());
            Packed.orNull(out, p.title());
            Packed.orNull(out, p.outlet());
            Packed.text(out, p.genre().name());
            Packed.orNull(out, p.author());
            Packed.orNull(out, p.date());
            out.writeVInt(p.start());
            out.writeVInt(p.codePoint());
            Packed.text(out, p.text());
            out.writeVInt(p.voices().size());
            for (Voice v : p.voices()) {
                write(out, v);
            }
            return out.toArrayCopy();
        } catch (IOException e) {
            throw new UncheckedIOException("writing in memory", e);
        }
    }

    private static void write(DataOutput out, Voice v) throws IOException {
        out.writeVInt(v.start());
        out.writeVInt(v.end() - v.start());
        Packed.text(out, v.kind());
        out.writeByte((byte) (v.nested() ? 1 : 0));
        Packed.orNull(out, v.speaker());
        Packed.text(out, v.key());
        Packed.orNull(out, v.date());
    }

    /** @throws IOException if these are no bytes of a passage */
    static Passage read(BytesRef bytes) throws IOException {
        try {
            ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            return new Passage(
                    Packed.text(in),
                    Packed.text(in),
                    Packed.orNull(in),
                    Packed.orNull(in),
                    Genre.valueOf(Packed.text(in)),
                    Packed.orNull(in),
                    Packed.orNull(in),
                    in.readVInt(),
                    in.readVInt(),
                    Packed.text(in),
                    voices(in),
                    Senses.NONE);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("a passage in the index is damaged: " + e.getMessage(), e);
        }
    }

    private static List<Voice> voices(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = in.readVInt();
            int end = start + in.readVInt();
            String kind = Packed.text(in);
            boolean nested = in.readByte() == 1;
            voices.add(new Voice(start, end, kind, nested, Packed.orNull(in), Packed.text(in), Packed.orNull(in)));
        }
        return voices;
    }
}
