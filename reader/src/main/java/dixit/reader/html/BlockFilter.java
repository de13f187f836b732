package dixit.reader.html;

import dixit.reader.content.SourceDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Drops blocks inside the main element that are no body: what stands before the first paragraph, what stands after the
 * last, the headline, and lines that ask to share, subscribe or read something else.
 */
final class BlockFilter {
    private static final Pattern BY = Pattern.compile(
            "(?:by|von|par|por|da|от|автор)\\s*:?\\s+\\p{Lu}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Element main;
    private final String title;
    private final List<Element> leaves;
    private final Map<Element, Measure> measures = new HashMap<>();
    private final Set<Element> dropped = new HashSet<>();

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
        dropped.addAll(leaves.subList(endOfText(), leaves.size()));
        for (Element leaf : leaves) {
            if (isHeadline(leaf)
                    || isLink(leaf)
                    || isLabel(leaf)
                    || isCaption(leaf)
                    || Boilerplate.matches(leaf.text())) {
                dropped.add(leaf);
            }
        }
    }

    /** Index of the line that announces other stories, if little prose follows it. */
    private int endOfText() {
        int after = 0;
        int all = leaves.stream().mapToInt(this::prose).sum();
        int end = leaves.size();
        for (int i = leaves.size() - 1; i > 0 && after * 100L < all * 15L; i--) {
            after += prose(leaves.get(i));
            if (Boilerplate.announcesOthers(leaves.get(i).text())) {
                end = i;
            }
        }
        return end;
    }

    private int prose(Element leaf) {
        Measure m = measure(leaf);
        return m.isProse() ? m.words() : 0;
    }

    /** A few words with a picture. */
    private boolean isCaption(Element leaf) {
        Measure m = measure(leaf);
        return m.words() < 120 && m.sentences() <= 1 && leaf.selectFirst("img, picture") != null;
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
                && !isStandfirst(leaf)
                && !isByline(leaf);
    }

    /** A line with an author or a date and hardly anything else. */
    private boolean isByline(Element leaf) {
        String text = leaf.text();
        return text.length() < 150
                && measure(leaf).sentences() <= 2
                && (BY.matcher(text).lookingAt() || (SourceDates.inWords(text).isPresent() && !text.endsWith(".")));
    }

    private boolean isStandfirst(Element leaf) {
        for (Element e = leaf; e != null && !e.equals(main); e = e.parent()) {
            if (Terms.isStandfirst(e)) {
                return true;
            }
        }
        return false;
    }

    /** Items of a list and short paragraphs may end a text. */
    private boolean isTail(Element leaf) {
        String name = leaf.normalName();
        return !dropped.contains(leaf)
                && measure(leaf).linked() < 0.3
                && leaf.text().strip().indexOf(' ') > 0
                && !isByline(leaf)
                && (name.equals("li") || name.equals("p"));
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
