package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes say about a document before its text is understood: page header, file properties, keys of a JSON
 * line. Each value says where it came from; null where nothing was found.
 *
 * @param title headline
 * @param publisher outlet or site
 * @param authors in the order given
 * @param published EDTF date, no more precise than the source
 * @param language BCP 47 tag
 * @param url canonical address
 */
public record Metadata(
        @Nullable Sourced title,
        @Nullable Sourced publisher,
        List<Sourced> authors,
        @Nullable Sourced published,
        @Nullable Sourced language,
        @Nullable Sourced url) {
    public static final Metadata NONE = new Metadata(null, null, List.of(), null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }
}
