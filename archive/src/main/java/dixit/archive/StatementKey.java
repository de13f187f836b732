package dixit.archive;

import dixit.record.Document;
import dixit.record.Offsets;
import dixit.record.Span;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The permanent address of a statement: 16 characters {@code 0-9a-v}, the first 80 bits of a SHA-256 of the document's
 * hash and the place of the content as it was extracted. The same statement found again at the same place has the same
 * key, whatever version found it.
 */
public final class StatementKey {
    /** How many characters a key has. */
    public static final int LENGTH = 16;

    private StatementKey() {}

    /**
     * The key of a statement.
     *
     * @param hash of the document
     * @param content as extracted, UTF-16 units
     * @param offsets of the document's text
     * @param twin 0, or for a statement with the same content as an earlier one in the document, how many came before
     */
    public static String of(String hash, List<Span> content, Offsets offsets, int twin) {
        StringBuilder place = new StringBuilder(hash);
        for (Span s : content) {
            place.append('|').append(offsets.toCodePoint(s.start())).append('-').append(offsets.toCodePoint(s.end()));
        }
        if (twin > 0) {
            place.append('#').append(twin);
        }
        String digest = Document.sha256(place.toString().getBytes(StandardCharsets.UTF_8));
        String base32 = new BigInteger(digest.substring(0, 20), 16).toString(32);
        return "0".repeat(LENGTH - base32.length()) + base32.toLowerCase(Locale.ROOT);
    }

    /** True if the text has the form of a key. */
    public static boolean isKey(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'v'));
    }
}
