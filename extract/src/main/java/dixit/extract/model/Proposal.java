package dixit.extract.model;

import dixit.record.Span;
import java.util.List;

/**
 * What the model holds for one statement. Spans are UTF-16 units of the document's text, without white space at their
 * ends, quotation marks and closing signs as the model drew them.
 *
 * @param source words that name the speaker; empty if none
 * @param cue words that report; empty if none
 * @param content what was said; never empty
 * @param score how probably all of it is right
 */
public record Proposal(List<Span> source, List<Span> cue, List<Span> content, double score) {
    /** @throws IllegalArgumentException if there is no content */
    public Proposal {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a proposal needs content");
        }
    }
}
