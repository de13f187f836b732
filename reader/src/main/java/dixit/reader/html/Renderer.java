package dixit.reader.html;

import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes a tree as text with its layout. Depth of recursion is bounded by the parser's limit for depth. */
final class Renderer {
    private final LayoutText out;

    private Renderer(LayoutText out) {
        this.out = out;
    }

    static void render(Element root, LayoutText out) throws Unreadable {
        new Renderer(out).element(root);
    }

    private void node(Node node) throws Unreadable {
        if (node instanceof TextNode text) {
            if (isPreformatted(text)) {
                out.verbatim(text.getWholeText());
            } else {
                out.words(text.getWholeText());
            }
        } else if (node instanceof Element e && !Tags.UNREAD.contains(e.normalName())) {
            element(e);
        }
    }

    private void element(Element e) throws Unreadable {
        String name = e.normalName();
        if (name.equals("br")) {
            out.line();
            return;
        }
        if (name.equals("wbr") || name.equals("img")) {
            return;
        }
        Mark.@Nullable Kind kind = kind(name, e);
        LayoutText.Open mark = open(name, kind);
        children(e);
        if (mark != null) {
            mark.close();
        }
    }

    private LayoutText.@Nullable Open open(String name, Mark.@Nullable Kind kind) {
        if (name.equals("li") || name.equals("dt") || name.equals("dd") || name.equals("tr")) {
            return out.lineOf(kind == null ? Mark.Kind.TABLE : kind);
        }
        if (Tags.BLOCK.contains(name)) {
            out.paragraph();
            return kind == null ? null : out.block(kind);
        }
        return kind == null ? null : out.inline(kind);
    }

    private void children(Element e) throws Unreadable {
        boolean block = Tags.BLOCK.contains(e.normalName());
        for (Node child : e.childNodes()) {
            node(child);
            if (e.normalName().equals("tr")) {
                out.words(" ");
            }
        }
        if (block && !isLine(e.normalName())) {
            out.paragraph();
        }
    }

    private static boolean isLine(String name) {
        return name.equals("li")
                || name.equals("dt")
                || name.equals("dd")
                || name.equals("tr")
                || name.equals("td")
                || name.equals("th");
    }

    private static Mark.@Nullable Kind kind(String name, Element e) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Mark.Kind.HEADING;
            case "p" -> Mark.Kind.PARAGRAPH;
            case "b", "strong" -> Mark.Kind.BOLD;
            case "i", "em", "cite" -> Mark.Kind.ITALIC;
            case "blockquote" -> Mark.Kind.BLOCK_QUOTE;
            case "li", "dt", "dd" -> Mark.Kind.LIST_ITEM;
            case "figcaption", "caption" -> Mark.Kind.CAPTION;
            case "time" -> Mark.Kind.TIME;
            case "table" -> Mark.Kind.TABLE;
            default -> byStyle(e);
        };
    }

    /** Bold words are often a name before a colon, however the page makes them bold. */
    private static Mark.@Nullable Kind byStyle(Element e) {
        String style = e.attr("style").toLowerCase(Locale.ROOT);
        if (style.length() < 500 && style.replace(" ", "").matches(".*font-weight:(bold|[6-9]00).*")) {
            return Tags.BLOCK.contains(e.normalName()) ? null : Mark.Kind.BOLD;
        }
        return null;
    }

    private static boolean isPreformatted(TextNode text) {
        for (Node up = text.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("pre")) {
                return true;
            }
        }
        return false;
    }
}
