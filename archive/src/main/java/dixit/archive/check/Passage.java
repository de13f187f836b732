package dixit.archive.check;

import dixit.record.Genre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document as the index keeps it, with what is known of whose words it is.
 *
 * @param documentHash the document
 * @param document its id
 * @param title of the innermost part
 * @param outlet of that part
 * @param genre of that part
 * @param author of that part, if it has exactly one
 * @param date of that part, EDTF
 * @param start index of its first UTF-16 unit in the document's text
 * @param codePoint index of its first code point there
 * @param text its exact words
 * @param voices statements that overlap it
 * @param senses vectors of its sentences, as far as they were asked for
 */
public record Passage(
        String documentHash,
        String document,
        @Nullable String title,
        @Nullable String outlet,
        Genre genre,
        @Nullable String author,
        @Nullable String date,
        int start,
        int codePoint,
        String text,
        List<Voice> voices,
        Senses senses) {
    public Passage {
        voices = List.copyOf(voices);
    }

    /** The same passage with vectors. */
    public Passage with(Senses vectors) {
        return new Passage(
                documentHash, document, title, outlet, genre, author, date, start, codePoint, text, voices, vectors);
    }

    /** Index after its last UTF-16 unit in the document's text. */
    public int end() {
        return start + text.length();
    }
}
