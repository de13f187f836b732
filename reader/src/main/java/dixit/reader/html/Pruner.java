package dixit.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes away what no page means as reading. Whatever holds much of the page's prose stays, whatever its name. */
final class Pruner {
    private static final Set<String> KEPT =
            Set.of("html", "body", "article", "main", "p", "b", "strong", "i", "em", "a", "h1", "h2", "h3", "h4");
    private static final Set<String> BESIDE = Set.of("aside", "footer", "figcaption", "figure");

    /** Prose below each element. */
    private final Map<Element, Integer> prose = new HashMap<>();

    private int all;

    private Pruner() {}

    /** Takes away what is never read, hidden or a control. */
    static void unread(Element root) {
        for (Node n : nodes(root)) {
            if (n instanceof Comment || (n instanceof Element e && isUnread(e))) {
                n.remove();
            }
        }
    }

    /** Takes away what the page's own names call something else than reading. */
    static void named(Element root) {
        Pruner p = new Pruner();
        p.count(root);
        for (Node n : nodes(root)) {
            if (n instanceof Element e && e.parent() != null && p.isBeside(e)) {
                e.remove();
            }
        }
    }

    private static List<Node> nodes(Element root) {
        List<Node> all = new ArrayList<>();
        root.forEachNode(all::add);
        return all;
    }

    private static boolean isUnread(Element e) {
        if (Tags.UNREAD.contains(e.normalName())) {
            return true;
        }
        String style = e.attr("style");
        return e.hasAttr("hidden")
                || (!style.isEmpty()
                        && style.length() < 1000
                        && isHidden(style.toLowerCase(Locale.ROOT).replace(" ", "")));
    }

    private static boolean isHidden(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void count(Element root) {
        root.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e) {
                    int sum = 0;
                    for (Node child : e.childNodes()) {
                        sum += child instanceof Element c
                                ? prose.getOrDefault(c, 0)
                                : child instanceof TextNode t ? ofText(t) : 0;
                    }
                    prose.put(e, e.normalName().equals("a") ? 0 : sum);
                }
            }
        });
        all = prose.getOrDefault(root, 0);
    }

    private static int ofText(TextNode t) {
        int n = t.getWholeText().strip().length();
        return n >= 40 ? n : 0;
    }

    private boolean isBeside(Element e) {
        if (KEPT.contains(e.normalName())) {
            return false;
        }
        int held = prose.getOrDefault(e, 0);
        if (Terms.isFirmlyAway(e) && held * 10L < all * 7L) {
            return true;
        }
        return held * 3L <= all && (BESIDE.contains(e.normalName()) || Terms.isAway(e));
    }
}
