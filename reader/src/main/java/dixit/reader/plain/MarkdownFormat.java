package dixit.reader.plain;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown after CommonMark 0.31, with the tables of GitHub. The text is what a reader of the page would see: signs are
 * gone, headings, block quotes, items, tables, bold and slanted words are marked, a link is its words, a picture
 * nothing. HTML in it gives its words alone. The block of keys that opens a file is read for metadata and is no text.
 */
public final class MarkdownFormat {
    /** Deepest block in a block; what is deeper is read as words. */
    private static final int DEEPEST = 100;

    private MarkdownFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        budget.markup(bytes.length);
        String source = TextFormat.decode(bytes, budget);
        FrontMatter front = FrontMatter.of(source);
        Node page =
                parser().parse(MarkdownGuard.tame(source.substring(front.span().end())));
        LayoutText out = new LayoutText(budget.maxTextChars());
        new MarkdownText(out, budget).write(page);
        return new Content("text/markdown", out.text(), metadata(front, page, out), out.marks(), List.of(), List.of());
    }

    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.NONE)
                .maxOpenBlockParsers(DEEPEST)
                .build();
    }

    /** What the front matter says; without it, a heading of the first level that opens the text is its title. */
    private static Metadata metadata(FrontMatter front, Node page, LayoutText out) {
        Metadata said = front.metadata();
        List<Mark> marks = out.marks();
        boolean opens = page.getFirstChild() instanceof Heading h
                && h.getLevel() == 1
                && !marks.isEmpty()
                && marks.getFirst().kind() == Mark.Kind.HEADING
                && marks.getFirst().span().start() == 0;
        if (said.title() != null || !opens) {
            return said;
        }
        Sourced title = new Sourced(marks.getFirst().span().in(out.text()), "markdown:heading");
        return new Metadata(title, said.publisher(), said.authors(), said.published(), said.language(), said.url());
    }
}
