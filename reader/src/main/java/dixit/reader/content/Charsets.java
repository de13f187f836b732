package dixit.reader.content;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which character set bytes are written, and decodes them. In order: byte order mark; zero bytes where
 * UTF-16 has them; valid UTF-8; what the bytes declare, unless statistics speak clearly against it; statistics (ICU's
 * detector, after S. Li and K. Momoi, "A composite approach to language/encoding detection", 2001).
 *
 * <p>Thread-safe. Never fails: bytes that the character set does not know become U+FFFD.
 */
public final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What pages mean when they say the name on the left (WHATWG Encoding Standard, section 4.2). */
    private static final Map<String, Charset> MEANT = Map.of(
            "ISO-8859-1", WINDOWS_1252,
            "US-ASCII", WINDOWS_1252,
            "ISO-8859-9", Charset.forName("windows-1254"),
            "TIS-620", Charset.forName("x-windows-874"),
            "GB2312", Charset.forName("GB18030"),
            "GBK", Charset.forName("GB18030"),
            "EUC-KR", Charset.forName("x-windows-949"),
            "Shift_JIS", Charset.forName("windows-31j"));
    /** Bytes that statistics look at. */
    private static final int SAMPLE = 48 * 1024;

    private static final int CLEAR = 40;
    /** How many times surer statistics must be of another set than of the declared one. */
    private static final int SURER = 4;

    private Charsets() {}

    /**
     * Text and its character set.
     *
     * @param text without byte order mark
     * @param charset that it was read with
     */
    public record Decoded(String text, Charset charset) {}

    /** The text of bytes that may declare {@code declared}. */
    public static Decoded decode(byte[] bytes, @Nullable String declared) {
        Charset charset = detect(bytes, declared);
        int skip = bomLength(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        return new Decoded(charset.decode(in).toString(), charset);
    }

    /** The character set of bytes that may declare {@code declared}. */
    public static Charset detect(byte[] bytes, @Nullable String declared) {
        Optional<Charset> marked = ofBom(bytes).or(() -> utf16WithoutBom(bytes));
        if (marked.isPresent()) {
            return marked.get();
        }
        int malformed = malformedUtf8(bytes);
        if (malformed == 0) {
            return statesEscapes(bytes, declared).orElse(StandardCharsets.UTF_8);
        }
        Optional<Charset> said = Optional.ofNullable(declared).flatMap(Charsets::named);
        if (malformed * 50L < multibyteUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return byStatistics(bytes, said.filter(c -> !c.equals(StandardCharsets.UTF_8)));
    }

    /** The character set that pages mean by a name; empty if Java does not know it. */
    public static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return Optional.of(MEANT.getOrDefault(charset.name(), charset)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static int bomLength(byte[] b) {
        return ofBom(b).map(c -> c.equals(StandardCharsets.UTF_8) ? 3 : c.name().startsWith("UTF-32") ? 4 : 2)
                .orElse(0);
    }

    private static Optional<Charset> ofBom(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(b, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] b, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= b.length || (b[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Spaces, digits, punctuation and Latin letters have a zero on one side and none on the other. */
    private static Optional<Charset> utf16WithoutBom(byte[] b) {
        int n = Math.min(b.length, 4096) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i++) {
            even += b[2 * i] == 0 && b[2 * i + 1] != 0 ? 1 : 0;
            odd += b[2 * i + 1] == 0 && b[2 * i] != 0 ? 1 : 0;
        }
        if (n < 2 || Math.max(even, odd) * 8 < n || Math.min(even, odd) * 20 > Math.max(even, odd)) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** ISO-2022 sets are valid UTF-8, too; only what is declared and has their escapes is one. */
    private static Optional<Charset> statesEscapes(byte[] bytes, @Nullable String declared) {
        if (declared == null || !declared.toLowerCase(Locale.ROOT).strip().startsWith("iso-2022")) {
            return Optional.empty();
        }
        for (byte b : bytes) {
            if (b == 0x1B) {
                return named(declared);
            }
        }
        return Optional.empty();
    }

    private static int malformedUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int malformed = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            out.clear();
            if (result.isError()) {
                malformed++;
                in.position(in.position() + result.length());
                decoder.reset();
            } else if (result.isUnderflow()) {
                return malformed;
            }
        }
    }

    /** Characters of several bytes that look like UTF-8: a lead byte followed by a continuation. */
    private static int multibyteUtf8(byte[] bytes) {
        int found = 0;
        for (int i = 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) == 0x80 && (bytes[i - 1] & 0xC0) == 0xC0) {
                found++;
            }
        }
        return found;
    }

    private static Charset byStatistics(byte[] bytes, Optional<Charset> said) {
        CharsetDetector detector = new CharsetDetector();
        byte[] sample = sample(bytes);
        detector.setText(sample);
        detector.enableInputFilter(isMarkup(sample));
        CharsetMatch[] matches = detector.detectAll();
        int ofSaid = 0;
        for (CharsetMatch match : matches) {
            if (said.isPresent() && named(match.getName()).equals(said)) {
                ofSaid = Math.max(ofSaid, match.getConfidence());
            }
        }
        CharsetMatch best = matches.length == 0 ? null : matches[0];
        boolean clear = best != null && best.getConfidence() >= CLEAR && ofSaid * SURER < best.getConfidence();
        if (said.isPresent() && !clear) {
            return said.get();
        }
        return Optional.ofNullable(best)
                .flatMap(m -> named(m.getName()))
                .filter(c -> !c.name().startsWith("UTF"))
                .orElse(WINDOWS_1252);
    }

    /** Statistics count no tags; in text without tags there is nothing to leave out. */
    private static boolean isMarkup(byte[] sample) {
        int tags = 0;
        for (byte b : sample) {
            tags += b == '<' ? 1 : 0;
        }
        return tags > 4;
    }

    /** The first bytes, or where those are plain ASCII, the bytes around the first that are not. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, Math.min(first - 1024, bytes.length - SAMPLE));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
