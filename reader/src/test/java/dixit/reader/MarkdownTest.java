package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dixit.record.Document;
import dixit.record.Mark;
import dixit.record.Sourced;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void theTextIsWhatOneReadsAndTheFrontMatterIsMetadata() {
        Document doc = Readings.document("a.md", """
                ---
                title: "Talks: day two"
                author: Ada Holm
                date: 2021-03-04
                ---

                # Talks

                > No ship will wait.

                **Question:** And why? She *smiled*
                and [left the hall](https://harbour.example/hall "Hall").
                - first
                - second
                  - third

                ![a ship](ship.png)
                """);
        assertEquals("""
                Talks

                No ship will wait.

                Question: And why? She smiled and left the hall.

                first
                second
                third""", doc.text());
        assertEquals(
                new Sourced("Talks: day two", "front-matter:title"),
                doc.metadata().title());
        assertEquals(
                new Sourced("2021-03-04", "front-matter:date"), doc.metadata().published());
        assertEquals(List.of(), doc.furniture());
        assertEquals(List.of("Talks"), Readings.marked(doc, Mark.Kind.HEADING));
        assertEquals(List.of("No ship will wait."), Readings.marked(doc, Mark.Kind.BLOCK_QUOTE));
        assertEquals(List.of("Question:"), Readings.marked(doc, Mark.Kind.BOLD));
        assertEquals(List.of("smiled"), Readings.marked(doc, Mark.Kind.ITALIC));
        assertEquals(List.of("first", "second\nthird", "third"), Readings.marked(doc, Mark.Kind.LIST_ITEM));
    }

    @Test
    void tablesAndCodeKeepTheirLines() {
        Document doc = Readings.document("a.md", """
                | Ship | Tons |
                |------|------|
                | *Ada* | 12 |

                ```
                one   two
                  **three**
                ```
                """);
        assertEquals("Ship Tons\nAda 12\n\none   two\n  **three**", doc.text());
        assertEquals(List.of(), Readings.marked(doc, Mark.Kind.BOLD), "signs in code are signs");
    }

    @Test
    void htmlIsItsWordsAlone() {
        Document doc = Readings.document("a.md", """
                <script>alert(1)</script>

                <div class="x"><p>Holm &amp; Strand</p></div>

                She said <b onclick="x()">no</b><script>alert(2)</script>.<br>Twice. 1 &lt; 2
                """);
        assertEquals("Holm & Strand\n\nShe said no.\nTwice. 1 < 2", doc.text());
        assertFalse(doc.text().contains("alert"));
    }

    @Test
    void aHeadingThatOpensTheTextIsItsTitle() {
        Document doc = Readings.document("a.md", "# Talks **today**\n\nThey went on.");
        assertEquals(
                new Sourced("Talks today", "markdown:heading"), doc.metadata().title());
        assertEquals(
                null,
                Readings.document("a.md", "They went on.\n\n# Talks").metadata().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "- ", "*a_ ", "[", "![", "**a ", "`", "<", "<a>", "[a](", "| a ", "1. > ", "&", "\\", "<!--"
            })
    void repeatedSignsCostNoMoreThanTheirLength(String sign) {
        String text = sign.repeat(50_000) + "\n" + (sign + "\n").repeat(20_000);
        CpuTime.within(
                Duration.ofSeconds(60),
                () -> Readings.all("a.md", (text + "\nShe left.").getBytes(StandardCharsets.UTF_8)));
    }
}
