package dixit.extract.attribution;

import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution while the rules still work on the document: it may grow by the quotation that goes on after its cue,
 * and it knows the attribution whose speaker it shares.
 */
record Draft(
        StatementKind kind,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> quotes,
        @Nullable Draft inherits,
        Because because) {
    Draft {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
    }

    Span contentCover() {
        return content.getFirst().cover(content.getLast());
    }

    Draft plus(List<Span> more) {
        List<Span> all = new java.util.ArrayList<>(content);
        all.addAll(more);
        List<Span> q = new java.util.ArrayList<>(quotes);
        q.addAll(more);
        return new Draft(kind, source, cue, all, q, inherits, because);
    }
}
