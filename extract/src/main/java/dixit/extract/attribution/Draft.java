package dixit.extract.attribution;

import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
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
        List<Span> inserted,
        @Nullable Draft inherits,
        Because because) {
    Draft {
        inserted = List.copyOf(inserted);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        quotes = List.copyOf(quotes);
    }

    Draft(
            StatementKind kind,
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<Span> quotes,
            @Nullable Draft inherits,
            Because because) {
        this(kind, source, cue, content, quotes, List.of(), inherits, because);
    }

    Span contentCover() {
        return content.getFirst().cover(content.getLast());
    }

    Draft as(StatementKind other) {
        return new Draft(other, source, cue, content, quotes, inserted, inherits, because);
    }

    Draft signed(Because by) {
        return new Draft(kind, source, cue, content, quotes, inserted, inherits, by);
    }

    Draft plus(List<Span> more) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(more);
        List<Span> q = new ArrayList<>(quotes);
        q.addAll(more);
        return new Draft(kind, source, cue, all, q, inherits, because);
    }
}
