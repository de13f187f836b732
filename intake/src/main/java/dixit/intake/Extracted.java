package dixit.intake;

import dixit.reader.Reading;
import dixit.record.Document;
import dixit.record.DocumentRecord;

/** What became of one document on its way from bytes to record. */
public sealed interface Extracted {
    /** The input that it came from, as given. */
    String inputName();

    /**
     * It was read and understood.
     *
     * @param document what was read
     * @param source its bytes
     * @param record what was found in it
     * @param inputName the input that it came from
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes go to the archive; results are never compared
    record Done(Document document, byte[] source, DocumentRecord record, String inputName) implements Extracted {}

    /**
     * It need not be read again.
     *
     * @param hash SHA-256 of its bytes
     * @param inputName the input that it came from
     */
    record Known(String hash, String inputName) implements Extracted {}

    /**
     * It could not be read or understood.
     *
     * @param failure where and why
     */
    record Failed(Reading.Failed failure) implements Extracted {
        @Override
        public String inputName() {
            return failure.inputName();
        }
    }
}
