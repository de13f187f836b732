package dixit.reader.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes away rows of cards: three or more siblings of the same make, each of which leads to another page. */
final class Cards {
    private static final Set<String> MAKES = Set.of("li", "div", "article", "section", "aside");
    private static final int LEAST = 3;
    private static final int LARGEST = 900;

    private Cards() {}

    static void remove(Element root) {
        List<Element> parents = new ArrayList<>();
        root.forEachNode(n -> {
            if (n instanceof Element e && e.childrenSize() >= LEAST) {
                parents.add(e);
            }
        });
        for (Element parent : parents) {
            Map<String, List<Element>> alike = new LinkedHashMap<>();
            for (Element child : parent.children()) {
                if (MAKES.contains(child.normalName()) && child.hasText()) {
                    alike.computeIfAbsent(make(child), k -> new ArrayList<>()).add(child);
                }
            }
            for (List<Element> row : alike.values()) {
                long cards = row.stream().filter(Cards::isCard).count();
                if (row.size() >= LEAST && cards * 5 >= row.size() * 4L) {
                    row.forEach(Element::remove);
                }
            }
        }
    }

    private static String make(Element e) {
        return e.normalName() + " " + e.classNames().stream().findFirst().orElse("");
    }

    private static boolean isCard(Element e) {
        if (e.text().length() > LARGEST) {
            return false;
        }
        if (e.selectFirst(
                        "h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h1, a[href] h2, a[href] h3, "
                                + "a[href] h4")
                != null) {
            return true;
        }
        Measure m = Measure.of(e);
        return m.linked() > 0.6;
    }
}
