package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReaderPropertiesTest {
    private static final List<String> HEADS = List.of(
            "",
            "%PDF-1.7\n",
            "{\\rtf1\\ansi ",
            "<!doctype html><p>",
            "PK\u0003\u0004",
            "From: a@example.org\nMIME-Version: 1.0\n",
            "{\"id\":\"a\",\"text\":\"",
            "\u001f\u008b\b",
            "<?xml version='1.0'?><html>",
            "---\n",
            "\u00ff\u00fe");
    private static final List<String> NAMES = List.of(
            "a", "a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.odt", "a.rtf", "a.eml", "a.jsonl", "a.html.gz", "-");

    @Property(tries = 1500)
    void anyBytesGiveReadingsAndNeverThrow(@ForAll("names") String name, @ForAll("bytes") byte[] bytes) {
        List<Reading> found = Readings.all(name, bytes);
        for (Reading reading : found) {
            switch (reading) {
                case Reading.Read read -> assertFalse(read.document().text().isBlank());
                case Reading.Failed failed -> assertFalse(failed.reason().isBlank());
            }
        }
        assertTrue(!found.isEmpty()
                || name.endsWith("jsonl")
                || new String(bytes, StandardCharsets.ISO_8859_1).contains("text"));
    }

    @Property(tries = 500)
    void plainTextIsTheInputCharacterForCharacter(@ForAll("prose") String text) {
        Document doc = Readings.document("note.txt", text);
        assertEquals(text, doc.text());
        assertEquals(Document.sha256(text.getBytes(StandardCharsets.UTF_8)), doc.hash());
    }

    @Property(tries = 300)
    void sameBytesGiveTheSameDocument(@ForAll("prose") String text) {
        String html =
                "<html><body><h1>" + text + "</h1><div><p>" + text + "<b>" + text + "</b></p></div></body></html>";
        assertEquals(
                Readings.all("a.html", html.getBytes(StandardCharsets.UTF_8)).getFirst() instanceof Reading.Read r
                        ? r.document()
                        : null,
                Readings.all("a.html", html.getBytes(StandardCharsets.UTF_8)).getFirst() instanceof Reading.Read r
                        ? r.document()
                        : null);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> rest = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        Arbitrary<byte[]> words = prose().map(s -> s.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(Arbitraries.of(HEADS), Arbitraries.oneOf(rest, words))
                .as((head, tail) -> {
                    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
                    byte[] all = java.util.Arrays.copyOf(first, first.length + tail.length);
                    System.arraycopy(tail, 0, all, first.length, tail.length);
                    return all;
                });
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.strings()
                .withChars(" \r\n\tabcdeÄßéпривет中文“”—'\"<>&{}\\:.,\uD83D\uDE00")
                .ofMinLength(1)
                .ofMaxLength(300)
                .map(ReaderPropertiesTest::wellFormed)
                .map(s -> "A" + s);
    }

    /** Without surrogates that stand alone, which have no bytes in UTF-8. */
    private static String wellFormed(String s) {
        return new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
