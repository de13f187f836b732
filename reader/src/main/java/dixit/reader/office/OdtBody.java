package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of {@code content.xml}. */
final class OdtBody implements Xml.Handler {
    /** Deleted words, comments, definitions, pictures: {@link Unskipped} keeps them away. */
    static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "automatic-styles",
            "font-face-decls",
            "scripts",
            "annotation",
            "sequence-decls",
            "forms",
            "note-citation",
            "desc",
            "title",
            "object");

    private record Style(boolean bold, boolean italic) {}

    private final OdtStyles styles;
    private final LayoutText out;
    private final Budget budget;
    private final Runs runs;
    private final Deque<Style> stack = new ArrayDeque<>();
    private final Deque<LayoutText.Open> paragraphs = new ArrayDeque<>();
    private int items;
    private boolean inText;

    OdtBody(OdtStyles styles, LayoutText out, Budget budget) {
        this.styles = styles;
        this.out = out;
        this.budget = budget;
        this.runs = new Runs(out);
    }

    @Override
    public void start(XMLStreamReader e) throws Unreadable {
        String name = e.getLocalName();
        switch (name) {
            case "text" -> inText = true;
            case "list-item" -> items++;
            case "h", "p" -> startParagraph(name, Xml.attribute(e, "style-name"));
            case "span", "a" -> push(Xml.attribute(e, "style-name"));
            case "tab", "s" -> words(" ");
            case "line-break" -> out.line();
            default -> {}
        }
    }

    @Override
    public void end(String name) throws Unreadable {
        switch (name) {
            case "list-item" -> items--;
            case "h", "p" -> endParagraph();
            case "span", "a" -> stack.poll();
            default -> {}
        }
    }

    @Override
    public void text(String text) throws Unreadable {
        if (inText && !paragraphs.isEmpty()) {
            words(text);
        }
    }

    private void startParagraph(String name, @Nullable String style) throws Unreadable {
        budget.time();
        runs.end();
        Mark.Kind kind = name.equals("h") ? Mark.Kind.HEADING : styles.kind(style);
        if (kind == Mark.Kind.PARAGRAPH && items > 0) {
            paragraphs.push(out.lineOf(Mark.Kind.LIST_ITEM));
        } else {
            paragraphs.push(out.block(kind));
        }
        stack.push(new Style(kind != Mark.Kind.HEADING && styles.isBold(style), styles.isItalic(style)));
    }

    private void endParagraph() {
        runs.end();
        stack.poll();
        LayoutText.Open open = paragraphs.poll();
        if (open != null) {
            open.close();
        }
    }

    private void push(@Nullable String style) {
        Style outer = stack.isEmpty() ? new Style(false, false) : stack.peek();
        stack.push(new Style(outer.bold() || styles.isBold(style), outer.italic() || styles.isItalic(style)));
    }

    private void words(String words) throws Unreadable {
        Style style = stack.isEmpty() ? new Style(false, false) : stack.peek();
        runs.write(words, style.bold(), style.italic());
    }
}
