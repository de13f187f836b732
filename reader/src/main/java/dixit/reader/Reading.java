package dixit.reader;

import dixit.record.Document;

/** What came of one document of an input: it was read, or it failed alone. */
public sealed interface Reading {
    /** The input's name as given. */
    String inputName();

    /**
     * A document.
     *
     * @param document what was read
     * @param source its bytes: those of the file, or those of its JSON line without the line's end; the document's hash
     *     is theirs
     * @param inputName the input's name as given
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes go to the archive; readings are never compared
    record Read(Document document, byte[] source, String inputName) implements Reading {}

    /**
     * A failure.
     *
     * @param inputName the input's name as given
     * @param place where in the input, such as {@code line 7}; empty for the whole of it
     * @param reason what is wrong, with the value that is
     */
    record Failed(String inputName, String place, String reason) implements Reading {
        /** One line for people: name, place, reason. */
        public String message() {
            return inputName + (place.isEmpty() ? "" : ", " + place) + ": " + reason;
        }
    }
}
