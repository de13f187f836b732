package dixit.reader.plain;

import dixit.reader.content.Budget;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.reader.html.HtmlFormat;
import dixit.record.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of Markdown as text with its layout. It walks without recursion: words may be nested as deeply as
 * somebody likes. For one document on one thread.
 */
final class MarkdownText {
    private final LayoutText out;
    private final Budget budget;
    private final Deque<LayoutText.Open> marks = new ArrayDeque<>();

    /** The element whose words nobody reads and whose end has not come, such as {@code script}; empty if there is none. */
    private String unread = "";

    MarkdownText(LayoutText out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    void write(Node page) throws Unreadable {
        Node at = page;
        while (at != null) {
            enter(at);
            Node next = at instanceof Image ? null : at.getFirstChild();
            while (next == null && at != null) {
                leave(at);
                next = at == page ? null : at.getNext();
                at = at == page ? null : at.getParent();
            }
            at = next;
        }
    }

    private void enter(Node node) throws Unreadable {
        if (node instanceof Block) {
            budget.time();
            unread = "";
        }
        LayoutText.Open mark = mark(node);
        if (mark != null) {
            marks.push(mark);
        }
        switch (node) {
            case Text t when unread.isEmpty() -> out.words(t.getLiteral());
            case Code c when unread.isEmpty() -> out.words(c.getLiteral());
            case SoftLineBreak ignored -> out.words(" ");
            case HardLineBreak ignored -> out.line();
            case FencedCodeBlock c -> code(c.getLiteral());
            case IndentedCodeBlock c -> code(c.getLiteral());
            case HtmlBlock h -> {
                out.paragraph();
                HtmlFormat.words(h.getLiteral(), out);
                out.paragraph();
            }
            case HtmlInline h -> tag(h.getLiteral());
            case ListBlock l -> part(l);
            default -> {}
        }
    }

    private void leave(Node node) throws Unreadable {
        if (isMarked(node)) {
            marks.pop().close();
        }
        switch (node) {
            case TableCell ignored -> out.words(" ");
            case ListBlock l -> part(l);
            case Paragraph p when !isFirstOfItem(p) -> out.paragraph();
            default -> {}
        }
    }

    private LayoutText.@Nullable Open mark(Node node) {
        return switch (node) {
            case Heading ignored -> out.block(Mark.Kind.HEADING);
            case BlockQuote ignored -> out.block(Mark.Kind.BLOCK_QUOTE);
            case TableBlock ignored -> out.block(Mark.Kind.TABLE);
            case TableRow ignored -> out.lineOf(Mark.Kind.TABLE);
            case ListItem ignored -> out.lineOf(Mark.Kind.LIST_ITEM);
            case Paragraph p when isMarked(p) -> out.block(Mark.Kind.PARAGRAPH);
            case StrongEmphasis ignored -> out.inline(Mark.Kind.BOLD);
            case Emphasis ignored -> out.inline(Mark.Kind.ITALIC);
            default -> null;
        };
    }

    private static boolean isMarked(Node node) {
        return node instanceof Heading
                || node instanceof BlockQuote
                || node instanceof TableBlock
                || node instanceof TableRow
                || node instanceof ListItem
                || node instanceof StrongEmphasis
                || node instanceof Emphasis
                || (node instanceof Paragraph p && !isFirstOfItem(p));
    }

    /** The words of an item stand on its line; only what follows is a paragraph of its own. */
    private static boolean isFirstOfItem(Paragraph p) {
        return p.getParent() instanceof ListItem && p.getPrevious() == null;
    }

    /** A list is parted from what is around it, a list in an item stands on lines of its own. */
    private void part(ListBlock list) {
        if (list.getParent() instanceof ListItem) {
            out.line();
        } else {
            out.paragraph();
        }
    }

    private void code(String literal) throws Unreadable {
        out.paragraph();
        out.verbatim(literal);
        out.paragraph();
    }

    /** A tag among words: it says nothing itself, but may end a line or hide what nobody is meant to read. */
    private void tag(String tag) {
        String low = tag.substring(0, Math.min(tag.length(), 12)).toLowerCase(Locale.ROOT);
        if (low.startsWith("<br")) {
            out.line();
        }
        for (String name : new String[] {"script", "style"}) {
            if (low.startsWith("<" + name)) {
                unread = name;
            } else if (low.startsWith("</" + name) && unread.equals(name)) {
                unread = "";
            }
        }
    }
}
