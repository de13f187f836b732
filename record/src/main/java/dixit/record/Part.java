package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, or a document embedded in it, with its own genre, author and date.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param genre kind of text
 * @param title headline
 * @param authors in the order given
 * @param publisher outlet
 * @param published EDTF, no more precise than the text
 * @param place of the dateline
 * @param url address
 * @param translation set if the text says that this part is a translation
 */
public record Part(
        @Offset int start,
        @Offset int end,
        Genre genre,
        @Nullable String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String place,
        @Nullable String url,
        @Nullable Translation translation) {
    public Part {
        authors = List.copyOf(authors);
    }

    public Span span() {
        return new Span(start, end);
    }
}
