package dixit.extract.occasion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dixit.extract.Pipeline;
import dixit.extract.time.Tokens;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.record.Document;
import dixit.record.Metadata;
import dixit.record.Occasion;
import dixit.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are outlets: those of the tables, the user's own among them, and those whose words say so. */
class OutletsTest {
    private static @Nullable String outlet(KnowledgeBase base, String phrase) {
        Outlets.Found found = new Outlets(base).at(new Tokens(phrase, new Span(0, phrase.length())), phrase, 0);
        return found == null ? null : found.name();
    }

    @ParameterizedTest
    @CsvSource({
        "CNN, CNN",
        "Der Spiegel on Monday, Der Spiegel",
        "Reuters, Reuters",
        "NBC Late Desk, NBC Late Desk",
        "Germany's Spiegel, Spiegel",
        "the Guardian, Guardian",
        "The Economist, The Economist",
        "the Lunn Courier, Lunn Courier",
        "the newspaper Ostrava Bell, Ostrava Bell",
        "Rossiya Segodnya, Rossiya Segodnya",
        "Radio Wrenfield, Radio Wrenfield"
    })
    void isAnOutlet(String phrase, String name) {
        assertEquals(name, outlet(KnowledgeBase.shipped(), phrase));
    }

    @ParameterizedTest
    @CsvSource({"Capitol Hill", "Guardian Ada Holm", "Veldania", "Ada Holm", "Vice President Holm", "Fox Harbour"})
    void isNone(String phrase) {
        assertNull(outlet(KnowledgeBase.shipped(), phrase));
    }

    @Test
    void outletOfOnesOwnTableIsOne(@TempDir Path folder) throws IOException {
        String text = """
                "The ferry will sail," Ada Holm told Sarrakand Lantern on Monday in Tarsk.

                Holm has been the harbour mistress of Tarsk for nine years, and she likes to say so.
                """;
        assertEquals(List.of(), media(KnowledgeBase.shipped(), text));
        Files.writeString(folder.resolve("outlets.tsv"), "name\tkind\tsource\nSarrakand Lantern\tnewspaper\tours\n");
        KnowledgeBase own = KnowledgeFolder.read(folder);
        assertEquals("Sarrakand Lantern", outlet(own, "Sarrakand Lantern on Monday"));
        assertEquals(List.of("Sarrakand Lantern"), media(own, text));
    }

    private static List<String> media(KnowledgeBase base, String text) {
        Metadata none = new Metadata(null, null, List.of(), null, null, null);
        Document doc = new Document("note", "0".repeat(64), "text/plain", text, none, List.of(), List.of(), List.of());
        return Pipeline.byRules(() -> base).extract(doc).occasions().stream()
                .map(Occasion::medium)
                .filter(m -> m != null)
                .toList();
    }
}
