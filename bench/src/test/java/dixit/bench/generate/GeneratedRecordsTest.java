package dixit.bench.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dixit.record.RecordJson;
import dixit.record.Statement;
import org.junit.jupiter.api.Test;

class GeneratedRecordsTest {
    private static final GeneratedRecords RECORDS = GeneratedRecords.of(1, 50);

    @Test
    void theSameSeedGivesTheSameRecord() {
        assertEquals(RECORDS.record(7), GeneratedRecords.of(1, 50).record(7));
        assertNotEquals(RECORDS.record(7).record(), RECORDS.record(8).record());
    }

    @Test
    void spansHoldTheWordsOfSpeakersAndTheExchangeFormatKeepsThem() {
        GeneratedRecords.Generated generated = RECORDS.record(3);
        assertEquals(50, generated.record().statements().size());
        for (Statement s : generated.record().statements()) {
            String source = s.source().getFirst().in(generated.document().text());
            assertEquals(s.speaker() == null ? null : s.speaker().name(), source);
            assertFalse(s.content().getFirst().in(generated.document().text()).isBlank());
        }
        assertEquals(generated.record(), RecordJson.read(RecordJson.write(generated.record())));
    }
}
