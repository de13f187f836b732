package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.KnowledgeFolder;
import dixit.record.Document;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Which described institutions are the same in two documents. */
class DescribedChannelsTest {
    private static final KnowledgeBase KNOWN =
            KnowledgeFolder.read(Path.of("src/test/resources/cases-identity/knowledge"));

    private static String id(String text) {
        return Pipeline.with(() -> KNOWN)
                .extract(Document.ofText("t", text))
                .institutions()
                .getFirst()
                .id();
    }

    @Test
    void aChannelBetweenTwoNamedPartiesIsOneInAllDocuments() {
        String one =
                id("From the harbour\n\nA channel of communication between Veldania and Kestria was opened in 1999.");
        String two = id(
                "From the hill\n\nThe channel of communication between Kestria and Veldania works on Sundays, Kestria says.");
        assertEquals("institution/channel-of-communication-kestria-veldania", one);
        assertEquals(one, two);
    }

    @Test
    void whatHasNoTwoNamesIsOfItsDocument() {
        String one = id("From the harbour\n\nVeldania opened a channel of communication.");
        String two = id("From the hill\n\nVeldania opened a channel of communication.");
        assertNotEquals(one, two);
    }
}
