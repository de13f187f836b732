package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties a quote to the passage that it renders.
 *
 * @param quote the rendering
 * @param record the passage; offsets into the text of {@code recordDocument}, or of this document where that is null
 * @param recordDocument id of another document that holds the passage
 * @param verdict how the two relate
 * @param score between 0 and 1
 * @param differences pairs of wordings, quote first
 * @param because the rule that decided; null where nobody gave a reason
 */
public record Link(
        List<Span> quote,
        List<Span> record,
        @Nullable String recordDocument,
        Verdict verdict,
        double score,
        List<List<String>> differences,
        @Nullable Because because) {
    public Link {
        quote = List.copyOf(quote);
        record = List.copyOf(record);
        differences = differences.stream().map(List::copyOf).toList();
    }
}
