package dixit.reader.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Drops blocks inside the main element that are no body: what stands before the first paragraph, what stands after the
 * last, the headline, and lines that ask to share, subscribe or read something else.
 */
final class BlockFilter {
    private final Element main;
    private final String title;
    private final List<Element> leaves;
    private final Map<Element, Measure> measures = new IdentityHashMap<>();
    private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private BlockFilter(Element main, String title) {
        this.main = main;
        this.title = Shingles.folded(title);
        this.leaves = Blocks.leaves(main);
        leaves.forEach(l -> measures.put(l, Measure.of(l)));
    }

    /** @param title of the page, may be empty */
    static void apply(Element main, String title) {
        BlockFilter f = new BlockFilter(main, title);
        f.dropJunk();
        f.dropEdges();
        f.dropIdleHeadings();
        f.dropped.forEach(Element::remove);
    }

    private void dropJunk() {
        for (Element leaf : leaves) {
            if (isHeadline(leaf) || isLink(leaf) || isLabel(leaf) || Boilerplate.matches(leaf.text())) {
                dropped.add(leaf);
            }
        }
    }

    private boolean isHeadline(Element leaf) {
        return leaf.normalName().equals("h1")
                || (!title.isEmpty()
                        && leaf.text().length() < 400
                        && Shingles.folded(leaf.text()).equals(title));
    }

    /** A block that is nothing but links, outside of lists. */
    private boolean isLink(Element leaf) {
        Measure m = measure(leaf);
        return m.linked() > 0.85 && m.words() > 0;
    }

    /** A few words of a box that are no sentence. */
    private boolean isLabel(Element leaf) {
        Measure m = measure(leaf);
        return leaf.normalName().equals("div") && m.words() < 40 && m.sentences() == 0;
    }

    private void dropEdges() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < leaves.size(); i++) {
            if (isBody(leaves.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        dropped.addAll(leaves.subList(0, first));
        for (Element leaf : leaves.subList(last + 1, leaves.size())) {
            if (!isTail(leaf)) {
                dropped.add(leaf);
            }
        }
    }

    private boolean isBody(Element leaf) {
        return !dropped.contains(leaf)
                && !Tags.HEADING.contains(leaf.normalName())
                && measure(leaf).isProse()
                && !isStandfirst(leaf);
    }

    private boolean isStandfirst(Element leaf) {
        for (Element e = leaf; e != null && e != main; e = e.parent()) {
            if (Terms.isStandfirst(e)) {
                return true;
            }
        }
        return false;
    }

    /** Items of a list and short paragraphs may end a text. */
    private boolean isTail(Element leaf) {
        String name = leaf.normalName();
        return !dropped.contains(leaf) && measure(leaf).linked() < 0.3 && (name.equals("li") || name.equals("p"));
    }

    /** Headings that head nothing any more. */
    private void dropIdleHeadings() {
        boolean follows = false;
        for (Element leaf : new ArrayList<>(leaves).reversed()) {
            if (Tags.HEADING.contains(leaf.normalName())) {
                if (!follows) {
                    dropped.add(leaf);
                }
                follows = false;
            } else if (!dropped.contains(leaf)) {
                follows = true;
            }
        }
    }

    private Measure measure(Element leaf) {
        return measures.computeIfAbsent(leaf, Measure::of);
    }
}
