package dixit.reader.mail;

import dixit.record.Mark;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Marks the lines that a mail quotes with {@code >} from another. */
final class QuotedLines {
    private QuotedLines() {}

    /** A mark for each run of quoted lines. */
    static List<Mark> of(String text) {
        List<Mark> marks = new ArrayList<>();
        int from = -1;
        int to = -1;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (text.charAt(at) == '>') {
                from = from < 0 ? at : from;
                to = end;
            } else if (from >= 0) {
                marks.add(new Mark(Mark.Kind.BLOCK_QUOTE, new Span(from, to)));
                from = -1;
            }
            at = end + 1;
        }
        if (from >= 0) {
            marks.add(new Mark(Mark.Kind.BLOCK_QUOTE, new Span(from, to)));
        }
        return marks;
    }
}
