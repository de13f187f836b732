package dixit.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives every run of words on a page an element of its own: words that stand beside blocks are wrapped into a paragraph,
 * and two line breaks part paragraphs. Afterwards an element holds either blocks or words.
 */
final class Blocks {
    /** Elements that are blocks or hold one. */
    private final Set<Element> blocks = new HashSet<>();

    private Blocks() {}

    /** Changes the tree below {@code root}; returns its leaves with words, in the order of the page. */
    static List<Element> arrange(Element root) {
        Blocks b = new Blocks();
        b.find(root);
        List<Element> all = new ArrayList<>();
        root.forEachNode(n -> {
            if (n instanceof Element e && b.blocks.contains(e)) {
                all.add(e);
            }
        });
        all.forEach(b::split);
        return leaves(root);
    }

    /** The blocks below {@code root} that hold words and no blocks, in the order of the page. */
    static List<Element> leaves(Element root) {
        Blocks b = new Blocks();
        b.find(root);
        return b.inOrder(root);
    }

    private void find(Element root) {
        root.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e
                        && (Tags.BLOCK.contains(e.normalName())
                                || e.children().stream().anyMatch(blocks::contains))) {
                    blocks.add(e);
                }
            }
        });
    }

    private void split(Element e) {
        boolean holdsBlock = e.children().stream().anyMatch(blocks::contains);
        if (!holdsBlock && (!hasDoubleBreak(e) || e.normalName().equals("pre"))) {
            return;
        }
        List<Node> run = new ArrayList<>();
        for (Node child : new ArrayList<>(e.childNodes())) {
            if (child instanceof Element c && blocks.contains(c)) {
                wrap(run);
            } else if (isBreak(child) && endsWithBreak(run)) {
                run.add(child);
                wrap(run);
            } else {
                run.add(child);
            }
        }
        wrap(run);
    }

    private void wrap(List<Node> run) {
        if (run.stream().anyMatch(Blocks::hasWords)) {
            Element p = new Element("p");
            run.getFirst().before(p);
            for (Node n : run) {
                p.appendChild(n);
            }
            blocks.add(p);
        }
        run.clear();
    }

    private static boolean hasDoubleBreak(Element e) {
        Node before = null;
        for (Node n : e.childNodes()) {
            if (isBreak(n) && before != null && isBreak(before)) {
                return true;
            }
            before = n instanceof TextNode t && t.isBlank() ? before : n;
        }
        return false;
    }

    private static boolean endsWithBreak(List<Node> run) {
        for (Node n : run.reversed()) {
            if (!(n instanceof TextNode t && t.isBlank())) {
                return isBreak(n);
            }
        }
        return false;
    }

    private static boolean isBreak(Node n) {
        return n instanceof Element e && e.normalName().equals("br");
    }

    private static boolean hasWords(Node n) {
        return n instanceof TextNode t ? !t.isBlank() : n instanceof Element e && e.hasText();
    }

    private List<Element> inOrder(Element root) {
        List<Element> leaves = new ArrayList<>();
        root.forEachNode(n -> {
            if (n instanceof Element e
                    && blocks.contains(e)
                    && e.children().stream().noneMatch(blocks::contains)
                    && e.hasText()) {
                leaves.add(e);
            }
        });
        return leaves;
    }
}
