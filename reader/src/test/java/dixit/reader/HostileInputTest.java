package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LAUGHS = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'lol'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
            + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    private static final String OUTSIDE =
            "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";

    @Test
    void anEmptyFileSaysSo() {
        assertEquals("the file is empty", Readings.failure("a.txt", new byte[0]));
        assertEquals(
                "no text in it (text/plain)", Readings.failure("a.txt", " \n\t ".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void binaryRubbishSaysWhatItIs() {
        assertEquals("not a document: binary data of an unknown kind", Readings.failure("a.txt", rubbish(5000)));
        byte[] png = rubbish(500);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
        assertEquals("not a document but an image (PNG)", Readings.failure("a.pdf", png));
        assertTrue(Readings.failure("a.pdf", "%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8))
                .startsWith("damaged"));
        assertTrue(Readings.failure("a.zip", Zips.zip("a.txt", "words")).startsWith("a zip file, but no document"));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, an image (PNG)",
        "ffd8ffe0, an image (JPEG)",
        "474946383961 01000100, an image (GIF)",
        "7f454c46, a program",
        "7f454c4602010100, a program",
        "53514c69746520666f726d6174203300, a database (SQLite)",
        "526172211a07, a packed archive (RAR)",
        "377abcaf271c, a packed archive (7z)",
        "425a6839314159265359 00, packed data (bzip2)",
        "28b52ffd, packed data (zstd)",
        "d0cf11e0a1b11ae1, 'a Word, Excel or PowerPoint file from before 2007 (save it as .docx)'",
        "49492a00, an image (TIFF)",
        "0061736d01000000, a program"
    })
    void fewBytesOfASignatureAreEnough(String hex, String what) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals("not a document but " + what, Readings.failure("a.txt", bytes));
    }

    @Test
    void aPackedFileThatBreaksOffIsNoText() {
        byte[] zip = Zips.zip("word/document.xml", "<w:document xmlns:w='w'/>");
        byte[] gzip = Zips.gzip("Ada Holm said that the strait stays open.".getBytes(StandardCharsets.UTF_8));
        for (int n : new int[] {4, 8, 30, zip.length / 2}) {
            String reason = Readings.failure("a.docx", Arrays.copyOf(zip, n));
            assertTrue(reason.contains("damaged") || reason.contains("zip"), reason);
        }
        for (int n : new int[] {2, 3, 9, 10, gzip.length - 9}) {
            String reason = Readings.failure("a.txt", Arrays.copyOf(gzip, n));
            assertTrue(reason.contains("damaged") || reason.contains("(gzip)"), n + ": " + reason);
        }
    }

    @Test
    void wordsThatAreSignaturesTooStayWords() {
        for (String words : List.of("GIF89a is a format.", "Rar! cried she.", "MZ", "PK", "BZh, ID3, RIFF, OggS")) {
            assertEquals(words, Readings.document("a.txt", words).text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LAUGHS, OUTSIDE})
    void entitiesOfWordProcessorFilesAreNeverFollowed(String doctype) {
        String body = doctype
                + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>x &d;&a;</w:t></w:r></w:p></w:body></w:document>";
        assertFalse(
                Readings.failure("a.docx", Zips.zip("word/document.xml", body)).contains("lol"));
        assertFalse(Readings.failure("a.odt", Zips.zip("content.xml", body)).contains("lol"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LAUGHS, OUTSIDE})
    void entitiesOfXhtmlAreNeverFollowed(String doctype) {
        String page = doctype
                + "<html><body><p>The weather in Aldersund was fair all day, &d; &a; said the harbour master.</p></body></html>";
        String text = Readings.document("a.xhtml", page).text();
        assertTrue(text.contains("fair all day"), text);
        assertFalse(text.contains("lollol"), text);
    }

    @Test
    void zipBombsAreBounded() {
        String reason =
                CpuTime.within(PATIENCE, () -> Readings.failure("a.docx", Zips.bomb("word/document.xml", 1L << 30)));
        assertTrue(reason.contains("more than the limit of"), reason);
        assertTrue(Readings.failure("a.html.gz", Zips.gzip(new byte[100 << 20])).contains("binary")
                || Readings.failure("a.html.gz", Zips.gzip(new byte[100 << 20])).contains("limit"));
        byte[] spaces = new byte[100 << 20];
        java.util.Arrays.fill(spaces, (byte) 'a');
        assertEquals("unpacks to more than the limit of 64.0 MiB", Readings.failure("a.txt.gz", Zips.gzip(spaces)));
    }

    @Test
    void whatIsPackedTwiceIsRefused() {
        assertEquals("packed more than once", Readings.failure("a.gz", Zips.gzip(Zips.gzip(new byte[] {65, 66}))));
    }

    @Test
    void deepNestingIsBounded() {
        String html = "<html><body>" + "<div>".repeat(100_000)
                + "<p>The ferry sails at noon, said the master of the harbour." + "</p>" + "</div>".repeat(100_000);
        CpuTime.within(PATIENCE, () -> {
            assertTrue(Readings.document("a.html", html).text().contains("The ferry sails at noon"));
            String inline = "<html><body><p>The ferry sails, she said. " + "<b><i>".repeat(50_000) + "now";
            assertTrue(Readings.document("a.html", inline).text().startsWith("The ferry sails"));
            Readings.all("a.rtf", ("{\\rtf1 " + "{\\b ".repeat(100_000) + "x").getBytes(StandardCharsets.UTF_8));
            Readings.all("a.docx", Zips.zip("word/document.xml", "<d>" + "<p>".repeat(100_000)));
            Readings.all("a.jsonl", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            Readings.all(
                    "a.html",
                    ("<script type='application/ld+json'>" + "[".repeat(100_000)
                                    + "</script><p>Fair weather, she said.")
                            .getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void aLineOfFiftyMegabytesIsRead() {
        String line = "word ".repeat(10 << 20);
        CpuTime.within(PATIENCE, () -> {
            assertEquals(line.length(), Readings.document("a.txt", line).text().length());
            assertTrue(Readings.failure("a.html", ("<html><p>" + line).getBytes(StandardCharsets.UTF_8))
                    .contains("limit"));
        });
    }

    @Test
    void aTextBeyondTheLimitFailsWithTheLimit() {
        byte[] large = new byte[200 << 20];
        java.util.Arrays.fill(large, (byte) 'a');
        assertEquals("is larger than the limit of 64.0 MiB", Readings.failure("a.txt", large));
    }

    @Test
    void aPageOfTenMegabytesInOneParagraphTakesSeconds() {
        String page = "<html><body><p>" + "The tide turns, said the keeper. ".repeat(300_000) + "</p></body></html>";
        CpuTime.within(
                PATIENCE,
                () -> assertTrue(Readings.document("a.html", page).text().length() > 9_000_000));
    }

    @Test
    void aPageOfManySmallBlocksTakesSeconds() {
        String page = "<html><body>"
                + "<div class=a><p>The tide turns, said the keeper of the light.<br><br>And back.</p></div>"
                        .repeat(60_000);
        CpuTime.within(
                PATIENCE,
                () -> assertFalse(Readings.all("a.html", page.getBytes(StandardCharsets.UTF_8))
                        .isEmpty()));
    }

    @Test
    void scriptsAndAttributesNeverBecomeText() {
        String page =
                "<html><head><title>A &lt;script&gt;alert(1)&lt;/script&gt; day</title></head><body onload='steal()'>"
                        + "<p onclick=\"steal()\" title='steal()'>The harbour was quiet, the master said, <a href='javascript:steal()'>as always</a>.</p>"
                        + "<script>steal()</script><style>steal{}</style><noscript>steal()</noscript><template>steal()</template>"
                        + "<p>&lt;script&gt;is what she wrote on the wall of the harbour office.&lt;/script&gt;</p></body></html>";
        String text = Readings.document("a.html", page).text();
        assertFalse(text.contains("steal"), text);
        assertTrue(text.contains("<script>is what she wrote"), text);
    }

    @Test
    void aPageOfAFewWordsIsReadWhateverItsNames() {
        assertEquals(
                "Gone to sea",
                Readings.document("a.html", "<html><body><div class=comments><div>Gone to sea</div></div>")
                        .text());
        assertEquals(
                "no text in it (text/html)",
                Readings.failure("a.html", "<html><body><script>x()</script>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void metadataOfHostileSizeIsPassedOver() {
        String page = "<html><head><title>" + "t".repeat(3_000_000) + "</title><meta name=author content='"
                + "a, ".repeat(500_000) + "'><meta property=og:title content='" + " ".repeat(1_000_000)
                + "x'></head><body><p>The ferry sails at noon, she said.</p>";
        CpuTime.within(PATIENCE, () -> {
            var doc = Readings.document("a.html", page);
            assertEquals(List.of(), doc.metadata().authors());
        });
    }

    private static byte[] rubbish(int n) {
        byte[] bytes = new byte[n];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }
}
