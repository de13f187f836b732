package dixit.reader.html;

import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the main text of a page. Changes the page's tree. */
final class MainText {
    private MainText() {}

    static void write(Document page, String title, String articleBody, LayoutText out) throws Unreadable {
        Element body = page.body();
        Pruner.unread(body);
        Pruner.named(body);
        Cards.remove(body);
        List<Element> leaves = Blocks.arrange(body);
        Element main = MainElement.of(body, leaves, articleBody);
        BlockFilter.apply(main, title);
        Renderer.render(main, out);
    }

    /** The same for a page on which no main text is found: everything that is read at all. */
    static void writeAll(Document page, LayoutText out) throws Unreadable {
        Element body = page.body();
        Pruner.unread(body);
        Blocks.arrange(body);
        Renderer.render(body, out);
    }
}
