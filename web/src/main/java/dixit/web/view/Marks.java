package dixit.web.view;

import dixit.record.Span;
import dixit.record.Statement;
import dixit.web.view.Mark.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of a statement. Pure. */
final class Marks {
    private Marks() {}

    /** Adds everything that is marked for a statement among others. */
    static void add(List<Mark> marks, Statement s, StatementItem item) {
        for (int i = 0; i < s.content().size(); i++) {
            marks.add(Mark.content(s.content().get(i), s.id(), s.kind(), i == 0 ? item.ref() : null));
        }
        s.source().forEach(span -> marks.add(Mark.of(Layer.SOURCE, span, s.id())));
        s.cue().forEach(span -> marks.add(Mark.of(Layer.CUE, span, s.id())));
        s.insertions().forEach(span -> marks.add(Mark.of(Layer.INSERTION, span, s.id())));
        if (item.chosen()) {
            choose(marks, s, null);
        }
    }

    /** Adds the marks of the one statement that is looked at. */
    static void choose(List<Mark> marks, Statement s, @Nullable List<Span> content) {
        (content == null ? s.content() : content).forEach(x -> marks.add(Mark.of(Layer.CHOSEN_CONTENT, x, s.id())));
        s.source().forEach(span -> marks.add(Mark.of(Layer.CHOSEN_SOURCE, span, s.id())));
        s.cue().forEach(span -> marks.add(Mark.of(Layer.CHOSEN_CUE, span, s.id())));
    }
}
