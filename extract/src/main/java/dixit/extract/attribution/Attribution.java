package dixit.extract.attribution;

import dixit.record.Because;
import dixit.record.Modality;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement before its speaker is known: words that name the source, words that report, words reported. Spans are
 * UTF-16 units of the document's text.
 *
 * @param kind how it is reported
 * @param source words that name the speaker; empty if implied
 * @param cue words that report; empty if implied
 * @param content what was said; never empty
 * @param quotes the pieces of a mixed statement that stand in quotation marks
 * @param insertions words that an author or outlet put inside the quote
 * @param within index in the list of attributions of the one that this is reported inside; -1 if none
 * @param inherits index of the attribution whose speaker this one shares (a quote that goes on, a turn's label that is
 *     missing); -1 if none
 * @param modality why this does not claim that something was said; null where it does
 * @param because the rule that decided
 */
public record Attribution(
        StatementKind kind,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> quotes,
        List<Span> insertions,
        int within,
        int inherits,
        @Nullable Modality modality,
        Because because) {
    /** @throws IllegalArgumentException if there is no content */
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
        insertions = List.copyOf(insertions);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }
}
