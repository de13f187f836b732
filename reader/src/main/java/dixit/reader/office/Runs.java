package dixit.reader.office;

import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import org.jspecify.annotations.Nullable;

/** Writes runs of words, each bold, italic, both or neither. */
final class Runs {
    private final LayoutText out;
    private LayoutText.@Nullable Open bold;
    private LayoutText.@Nullable Open italic;

    Runs(LayoutText out) {
        this.out = out;
    }

    void write(String words, boolean isBold, boolean isItalic) throws Unreadable {
        if (words.isBlank()) {
            out.words(words);
            return;
        }
        bold = turn(bold, isBold, Mark.Kind.BOLD);
        italic = turn(italic, isItalic, Mark.Kind.ITALIC);
        out.words(words);
    }

    /** Ends what is open; to be called before a paragraph ends. */
    void end() {
        bold = turn(bold, false, Mark.Kind.BOLD);
        italic = turn(italic, false, Mark.Kind.ITALIC);
    }

    private LayoutText.@Nullable Open turn(LayoutText.@Nullable Open now, boolean wanted, Mark.Kind kind) {
        if (!wanted) {
            if (now != null) {
                now.close();
            }
            return null;
        }
        return now == null ? out.inline(kind) : now;
    }
}
