package dixit.text.tagger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A network that also gives what one of its inner steps computes. An ONNX file is a protobuf message, and a message that
 * stands behind another one is merged into it: a graph that has nothing but one more output, added at the end, makes that step an
 * output, and the file need not be written anew.
 *
 * <p>Source: "Last One Wins", protobuf's encoding specification; the fields of {@code onnx.proto3}.
 */
final class ExtraOutput {
    private static final int GRAPH = 7;
    private static final int OUTPUT = 12;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int TENSOR = 1;
    /** Field 1 of a tensor's type (its elements), as a number: 1, floating point. */
    private static final byte[] OF_FLOATS = {1 << 3, 1};

    private ExtraOutput() {}

    /** The model with the floating point tensor {@code name} among its outputs, behind the others. */
    static byte[] added(byte[] model, String name) {
        byte[] type = field(TYPE, field(TENSOR, OF_FLOATS));
        byte[] info = joined(field(NAME, name.getBytes(StandardCharsets.UTF_8)), type);
        return joined(model, field(GRAPH, field(OUTPUT, info)));
    }

    /** A field with a length and bytes. */
    private static byte[] field(int number, byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, number << 3 | 2);
        varint(out, value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int left = value;
        while (left >= 128) {
            out.write((left & 127) | 128);
            left >>>= 7;
        }
        out.write(left);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] out = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, out, first.length, second.length);
        return out;
    }
}
