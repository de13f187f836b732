package dixit.archive.claim;

import dixit.archive.DocumentSummary;
import dixit.record.Because;
import dixit.record.Genre;
import dixit.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim rests on: who makes it, in which words, where and when.
 *
 * @param key its address, 16 characters; the same as long as type and evidence stay
 * @param document where it stands
 * @param genre of the innermost part it stands in
 * @param outlet of that part, else of the document
 * @param title of that part, else of the document
 * @param url of that part, else of the document
 * @param assertedBy who says so
 * @param speaksFor the state or body for which that is said by office; null if not known, or if it is one itself
 * @param statement key of the statement that it stands in; null where it is the author's own report
 * @param evidence the words it rests on, UTF-16 units of the document's text; never empty
 * @param words these words, exactly
 * @param date null if nothing is dated
 * @param because why the program holds it
 */
public record Ground(
        String key,
        DocumentSummary document,
        Genre genre,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        Party assertedBy,
        @Nullable Party speaksFor,
        @Nullable String statement,
        List<Span> evidence,
        List<String> words,
        @Nullable ClaimDate date,
        Because because) {
    public Ground {
        evidence = List.copyOf(evidence);
        words = List.copyOf(words);
    }

    /** True where nobody is quoted: the author, or the outlet, says so. */
    public boolean own() {
        return statement == null;
    }

    /** Its words in one text, " … " between pieces. */
    public String quote() {
        return String.join(" … ", words);
    }
}
