package dixit.archive;

import dixit.record.Genre;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param hash SHA-256 of its source bytes
 * @param id the file's name without its endings, or the id of a JSON line; not unique
 * @param mediaType of the source bytes
 * @param genre kind of text
 * @param title headline
 * @param outlet publisher
 * @param published EDTF
 * @param url canonical address
 * @param language BCP 47 tag
 * @param characters length of its text in code points
 * @param statements how many were found, those that people took away not counted
 * @param imported when it was first added
 * @param producerVersion version of the program that made its record
 * @param model of the trained models that took part in it; null if none did or it is not known
 * @param knowledge version of the tables that were known then; null if it is not known
 */
public record DocumentSummary(
        String hash,
        String id,
        String mediaType,
        Genre genre,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url,
        @Nullable String language,
        int characters,
        int statements,
        Instant imported,
        String producerVersion,
        @Nullable String model,
        @Nullable String knowledge) {
    /** The title, else the id. */
    public String name() {
        return title == null ? id : title;
    }
}
