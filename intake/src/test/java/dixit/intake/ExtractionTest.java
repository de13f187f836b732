package dixit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.extract.Pipeline;
import dixit.reader.Input;
import dixit.reader.Listed;
import dixit.reader.Reader;
import dixit.record.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExtractionTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static Input note(int i) {
        return Input.of("note" + i + ".txt", ("Rain is likely, said Ada Holm, " + i).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Extracted> run(Extraction extraction, List<Input> inputs, String known)
            throws InterruptedException {
        List<Extracted> out = new ArrayList<>();
        List<Listed> listed = new ArrayList<>();
        inputs.forEach(i -> listed.add(new Listed.Found(i)));
        extraction.run(listed.iterator(), known::equals, out::add);
        return out;
    }

    @Test
    void resultsComeInTheOrderOfTheInputs() throws InterruptedException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            inputs.add(note(i));
        }
        List<Extracted> out = run(new Extraction(Reader.standard(), PIPELINE, 4), inputs, "");
        assertEquals(
                inputs.stream().map(Input::name).toList(),
                out.stream().map(Extracted::inputName).toList());
    }

    @Test
    void whatIsKnownIsNotReadAgain() throws InterruptedException {
        String hash = Document.sha256("Rain is likely, said Ada Holm, 1".getBytes(StandardCharsets.UTF_8));
        List<Extracted> out = run(new Extraction(Reader.standard(), PIPELINE, 2), List.of(note(0), note(1)), hash);
        assertInstanceOf(Extracted.Done.class, out.get(0));
        assertEquals(new Extracted.Known(hash, "note1.txt"), out.get(1));
    }

    @Test
    @Timeout(60)
    void aDocumentThatNeverEndsIsGivenUpAndTheOthersGoOn() throws InterruptedException {
        run(new Extraction(Reader.standard(), PIPELINE, 1, 120), List.of(note(0)), ""); // classes and models are loaded
        Extraction extraction = new Extraction(Reader.standard(), PIPELINE, 1, 3);
        List<Extracted> out = run(extraction, List.of(note(0), new Endless(), note(2)), "");
        assertInstanceOf(Extracted.Done.class, out.get(0));
        Extracted.Failed failed = assertInstanceOf(Extracted.Failed.class, out.get(1));
        assertTrue(
                failed.failure().message().contains("endless.txt"),
                failed.failure().message());
        assertTrue(
                failed.failure().message().contains("3 seconds"),
                failed.failure().message());
        assertInstanceOf(Extracted.Done.class, out.get(2));
    }

    /** Never gives a byte, and does not mind being interrupted. */
    private static final class Endless implements Input {
        @Override
        public String name() {
            return "endless.txt";
        }

        @Override
        public long size() {
            return 100;
        }

        @Override
        public InputStream open() throws IOException {
            CountDownLatch never = new CountDownLatch(1);
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    // This is what a hostile document does to a parser that does not look at interrupts.
                    assertTrue(never.getCount() > 0);
                }
            }
        }
    }
}
