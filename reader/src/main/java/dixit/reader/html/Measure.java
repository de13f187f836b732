package dixit.reader.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The measure of a block.
 *
 * @param words its length in letters and digits; one of a script without spaces counts as two
 * @param linked share of them in links, from 0 to 1
 * @param sentences marks that end a sentence
 */
record Measure(int words, double linked, int sentences) {
    static Measure of(Element e) {
        int[] count = new int[3];
        e.forEachNode(n -> {
            if (n instanceof TextNode t) {
                boolean link = isLinked(t, e);
                String s = t.getWholeText();
                for (int i = 0; i < s.length(); i++) {
                    char c = s.charAt(i);
                    if (Character.isLetterOrDigit(c)) {
                        int w = c >= 0x2E80 ? 2 : 1;
                        count[0] += w;
                        count[1] += link ? w : 0;
                    } else if (c == '.' || c == '!' || c == '?' || c == '。' || c == '…' || c == '؟') {
                        count[2]++;
                    }
                }
            }
        });
        return new Measure(count[0], count[0] == 0 ? 0 : count[1] / (double) count[0], count[2]);
    }

    private static boolean isLinked(TextNode t, Element top) {
        for (Node n = t.parent(); n != null; n = n.parent()) {
            if (n instanceof Element e && e.normalName().equals("a")) {
                return true;
            }
            if (n.equals(top)) {
                return false;
            }
        }
        return false;
    }

    /** True if the block reads like sentences rather than like labels or links. */
    boolean isProse() {
        return linked < 0.5 && (words >= 60 || (words >= 20 && sentences > 0));
    }
}
