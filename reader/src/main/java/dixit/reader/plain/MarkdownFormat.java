package dixit.reader.plain;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import dixit.record.Metadata;
import dixit.record.Sourced;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Markdown: the text is the input, signs included; headings, block quotes, items and bold words are marked. After
 * CommonMark 0.31, as far as single lines tell.
 */
public final class MarkdownFormat {
    private MarkdownFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        String text = TextFormat.decode(bytes, budget);
        FrontMatter front = FrontMatter.of(text);
        List<Mark> marks = new ArrayList<>();
        int at = front.span().end();
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            line(text, new Span(at, end).trim(text), marks);
            at = end + 1;
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::kind));
        return new Content("text/markdown", text, metadata(text, front, marks), marks, front.furniture(), List.of());
    }

    private static void line(String text, Span line, List<Mark> marks) {
        if (line.isEmpty()) {
            return;
        }
        int sign = 0;
        while (sign < 7 && sign < line.length() && text.charAt(line.start() + sign) == '#') {
            sign++;
        }
        char first = text.charAt(line.start());
        if (sign > 0 && sign < 7 && followedBySpace(text, line, sign)) {
            add(Mark.Kind.HEADING, new Span(line.start() + sign, line.end()), text, marks);
        } else if (first == '>') {
            add(Mark.Kind.BLOCK_QUOTE, new Span(line.start() + 1, line.end()), text, marks);
        } else if ((first == '-' || first == '*' || first == '+') && followedBySpace(text, line, 1)) {
            add(Mark.Kind.LIST_ITEM, new Span(line.start() + 1, line.end()), text, marks);
        }
        bold(text, line, "**", marks);
        bold(text, line, "__", marks);
    }

    private static boolean followedBySpace(String text, Span line, int sign) {
        return sign < line.length() && Character.isWhitespace(text.charAt(line.start() + sign));
    }

    private static void bold(String text, Span line, String sign, List<Mark> marks) {
        int open = text.indexOf(sign, line.start());
        while (open >= 0 && open < line.end()) {
            int close = text.indexOf(sign, open + 2);
            if (close < 0 || close + 2 > line.end()) {
                return;
            }
            add(Mark.Kind.BOLD, new Span(open + 2, close), text, marks);
            open = text.indexOf(sign, close + 2);
        }
    }

    private static void add(Mark.Kind kind, Span span, String text, List<Mark> marks) {
        Span words = span.trim(text);
        if (!words.isEmpty()) {
            marks.add(new Mark(kind, words));
        }
    }

    /** What the front matter says; without it, a heading of the first level that opens the text is its title. */
    private static Metadata metadata(String text, FrontMatter front, List<Mark> marks) {
        Metadata said = front.metadata();
        boolean opens =
                text.startsWith("# ", front.span().end()) || text.stripLeading().startsWith("# ");
        if (said.title() != null
                || !opens
                || marks.isEmpty()
                || marks.getFirst().kind() != Mark.Kind.HEADING) {
            return said;
        }
        Sourced title = new Sourced(marks.getFirst().span().in(text), "markdown:heading");
        return new Metadata(title, said.publisher(), said.authors(), said.published(), said.language(), said.url());
    }
}
