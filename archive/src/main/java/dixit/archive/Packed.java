package dixit.archive;

import dixit.record.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/** Texts and spans in few bytes; what {@link EntryBytes} is made of. Stateless. */
final class Packed {
    private Packed() {}

    static void spans(DataOutput out, List<Span> spans) throws IOException {
        out.writeVInt(spans.size());
        for (Span s : spans) {
            out.writeVInt(s.start());
            out.writeVInt(s.length());
        }
    }

    static List<Span> spans(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        if (count == 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = in.readVInt();
            spans.add(new Span(start, start + in.readVInt()));
        }
        return spans;
    }

    static void numbers(DataOutput out, List<Integer> numbers) throws IOException {
        out.writeVInt(numbers.size());
        for (int n : numbers) {
            out.writeVInt(n);
        }
    }

    static List<Integer> numbers(ByteArrayDataInput in) throws IOException {
        int size = in.readVInt();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(in.readVInt());
        }
        return numbers;
    }

    static void texts(DataOutput out, List<String> texts) throws IOException {
        out.writeVInt(texts.size());
        for (String t : texts) {
            text(out, t);
        }
    }

    static List<String> texts(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        if (count == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static void orNull(DataOutput out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeVInt(0);
        } else {
            text(out, text);
        }
    }

    /** UTF-8, or UTF-16 for a text with half a surrogate pair; before it its length in bytes and one bit which. */
    static void text(DataOutput out, String text) throws IOException {
        boolean whole = UnicodeUtil.validUTF16String(text);
        byte[] bytes = whole ? text.getBytes(StandardCharsets.UTF_8) : units(text);
        out.writeVInt((bytes.length + 1) * 2 + (whole ? 0 : 1));
        out.writeBytes(bytes, bytes.length);
    }

    static @Nullable String orNull(ByteArrayDataInput in) throws IOException {
        int head = in.readVInt();
        if (head == 0) {
            return null;
        }
        int length = head / 2 - 1;
        if (length < 0 || length > in.length() - in.getPosition()) {
            throw new IOException("a statement in the index is damaged: a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, bytes.length);
        return head % 2 == 0
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    static String text(ByteArrayDataInput in) throws IOException {
        String text = orNull(in);
        if (text == null) {
            throw new IOException("a statement in the index is damaged: a text is missing");
        }
        return text;
    }

    private static byte[] units(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }
}
