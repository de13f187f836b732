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
 * @param around what stands before, between and behind them in their sentences, one more than there are {@code words}; empty in
 *     archives of older versions
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
        List<String> around,
        @Nullable ClaimDate date,
        Because because) {
    public Ground {
        evidence = List.copyOf(evidence);
        words = List.copyOf(words);
        around = List.copyOf(around);
    }

    /** True where nobody is quoted: the author, or the outlet, says so. */
    public boolean own() {
        return statement == null;
    }

    /** The sentences that it rests on; its words alone where what is around them was not kept. */
    public String passage() {
        if (around.size() != words.size() + 1) {
            return quote();
        }
        StringBuilder all = new StringBuilder(around.getFirst());
        for (int i = 0; i < words.size(); i++) {
            all.append(words.get(i)).append(around.get(i + 1));
        }
        return all.toString();
    }

    /** Its words in one text, " … " between pieces. */
    public String quote() {
        return String.join(" … ", words);
    }
}
