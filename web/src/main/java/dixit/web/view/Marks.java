package dixit.web.view;

import dixit.record.Span;
import dixit.record.Statement;
import dixit.web.view.Mark.Layer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of a statement. Pure. */
final class Marks {
    private Marks() {}

    /** How the original looks, as far as a line of text can. The list may be added to. */
    static List<Mark> layout(List<dixit.record.Mark> layout) {
        List<Mark> marks = new ArrayList<>();
        for (dixit.record.Mark m : layout) {
            switch (m.kind()) {
                case HEADING -> marks.add(Mark.of(Layer.LAYOUT, m.span(), "heading"));
                case BLOCK_QUOTE -> marks.add(Mark.of(Layer.LAYOUT, m.span(), "quoted"));
                case LIST_ITEM -> marks.add(Mark.of(Layer.LAYOUT, m.span(), "item"));
                case BOLD -> marks.add(Mark.of(Layer.BOLD, m.span(), ""));
                case ITALIC -> marks.add(Mark.of(Layer.ITALIC, m.span(), ""));
                case PARAGRAPH, CAPTION, TIME, BYLINE, TABLE, PAGE_HEADER, PAGE_FOOTER -> {}
            }
        }
        return marks;
    }

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
