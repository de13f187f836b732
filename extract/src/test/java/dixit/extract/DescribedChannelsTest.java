package dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dixit.record.Document;
import org.junit.jupiter.api.Test;

/** Which described institutions are the same in two documents. */
class DescribedChannelsTest {
    private static String id(String text) {
        return Pipeline.byRules()
                .extract(Document.ofText("t", text))
                .institutions()
                .getFirst()
                .id();
    }

    @Test
    void aChannelBetweenTwoNamedPartiesIsOneInAllDocuments() {
        String one = id("From the harbour\n\nThere is a channel of communication between France and Kenya.");
        String two = id("From the hill\n\nThe channel of communication between Kenya and France works, Kenya says.");
        assertEquals("institution/channel-of-communication-france-kenya", one);
        assertEquals(one, two);
    }

    @Test
    void whatHasNoTwoNamesIsOfItsDocument() {
        String one = id("From the harbour\n\nFrance opened a channel of communication.");
        String two = id("From the hill\n\nFrance opened a channel of communication.");
        assertNotEquals(one, two);
    }
}
