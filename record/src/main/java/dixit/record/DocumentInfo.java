package dixit.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a document is: the outermost part, and all parts.
 *
 * @param genre kind of text
 * @param title headline
 * @param publisher outlet
 * @param authors in the order given
 * @param published EDTF, no more precise than the text
 * @param place of the dateline
 * @param language BCP 47 tag
 * @param url canonical address
 * @param translation set if the text says that it is a translation
 * @param basis for each of the values above the rule or field that it rests on
 * @param parts every part, the outermost first
 */
public record DocumentInfo(
        Genre genre,
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable String published,
        @Nullable String place,
        @Nullable String language,
        @Nullable String url,
        @Nullable Translation translation,
        Map<String, String> basis,
        List<Part> parts) {
    public DocumentInfo {
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
        basis = Collections.unmodifiableSortedMap(new TreeMap<>(basis));
    }
}
