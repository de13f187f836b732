package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Document;
import dixit.record.Mark;
import dixit.record.Sourced;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void theTextIsTheInputAndItsFrontMatterIsFurniture() {
        String text = """
                ---
                title: "Talks: day two"
                author: Ada Holm
                date: 2021-03-04
                ---

                # Talks

                > No ship will wait.

                **Question:** And why?
                - first
                """;
        Document doc = Readings.document("a.md", text);
        assertEquals(text, doc.text());
        assertEquals(
                new Sourced("Talks: day two", "front-matter:title"),
                doc.metadata().title());
        assertEquals(
                new Sourced("2021-03-04", "front-matter:date"), doc.metadata().published());
        assertEquals("front_matter", doc.furniture().getFirst().kind());
        assertEquals(List.of("Talks"), Readings.marked(doc, Mark.Kind.HEADING));
        assertEquals(List.of("No ship will wait."), Readings.marked(doc, Mark.Kind.BLOCK_QUOTE));
        assertEquals(List.of("Question:"), Readings.marked(doc, Mark.Kind.BOLD));
        assertEquals(List.of("first"), Readings.marked(doc, Mark.Kind.LIST_ITEM));
    }

    @Test
    void aHeadingThatOpensTheTextIsItsTitle() {
        Document doc = Readings.document("a.md", "# Talks\n\nThey went on.");
        assertEquals(new Sourced("Talks", "markdown:heading"), doc.metadata().title());
    }
}
