package dixit.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One page or file as the reader made it: its text, never changed again, and what the layout says about it. Everything
 * found later is a layer of spans over {@link #text}.
 *
 * @param id the file's name without its endings, or the {@code id} of a JSON line; for people, not unique
 * @param hash SHA-256 of the source bytes, lower-case hexadecimal; what the document is inside an archive
 * @param mediaType what the bytes are, such as {@code text/html}
 * @param text the text; for plain text and JSON lines the input, character for character
 * @param metadata what the bytes say about the document
 * @param marks layout hints, sorted by span
 * @param furniture what the reader already knows not to be the body, sorted
 * @param places where the text stands on the pages of the original; empty if it has none
 */
public record Document(
        String id,
        String hash,
        String mediaType,
        String text,
        Metadata metadata,
        List<Mark> marks,
        List<Furniture> furniture,
        List<PagePlace> places) {
    /** @throws IllegalArgumentException if the hash is no SHA-256, or a layer leaves the text */
    public Document {
        if (!isSha256(hash)) {
            throw new IllegalArgumentException("not a SHA-256 of document " + id + ": " + hash);
        }
        marks = List.copyOf(marks);
        furniture = List.copyOf(furniture);
        places = List.copyOf(places);
        int length = text.length();
        if (marks.stream().anyMatch(m -> m.span().end() > length)
                || furniture.stream().anyMatch(f -> f.span().end() > length)
                || places.stream().anyMatch(p -> p.span().end() > length)) {
            throw new IllegalArgumentException("a layer of document " + id + " leaves its text of " + length);
        }
    }

    /** A document of plain text whose source bytes are the text in UTF-8. */
    public static Document ofText(String id, String text) {
        return new Document(
                id,
                sha256(text.getBytes(StandardCharsets.UTF_8)),
                "text/plain",
                text,
                Metadata.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static boolean isSha256(String s) {
        return s.length() == 64 && s.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
