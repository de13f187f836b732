package dixit.extract.structure;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides over the whole document which colons are speakers' labels: known words, labels that come back, and those that
 * stand between such. One colon in prose is none.
 */
final class Labels {
    private final Page page;
    private final Map<Integer, Label> found = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();

    private Labels(Page page) {
        this.page = page;
    }

    /** The labels at the head of paragraphs, by paragraph. {@code from} is the first paragraph after the page's head. */
    static Map<Integer, Label> find(Page page, Sheet sheet, int from) {
        Labels it = new Labels(page);
        List<Integer> order = it.candidates(sheet, from);
        it.decide(order);
        Map<Integer, Label> out = new HashMap<>();
        for (int i : order) {
            Label label = it.label(i);
            if (it.accepted.contains(label.key())) {
                out.put(i, label);
            }
        }
        return out;
    }

    private Label label(int i) {
        Label l = found.get(i);
        if (l == null) {
            throw new IllegalStateException("no label at paragraph " + i);
        }
        return l;
    }

    private List<Integer> candidates(Sheet sheet, int from) {
        List<Integer> order = new ArrayList<>();
        for (int i = from; i < page.size(); i++) {
            Label label = sheet.isFurniture(i) ? null : LabelReader.read(page.text, page.span(i));
            if (label != null) {
                found.put(i, label);
                order.add(i);
                count.merge(surname(label.key()), 1, Integer::sum);
            }
        }
        return order;
    }

    static String surname(String key) {
        List<String> words = Fold.words(key);
        return words.isEmpty() ? key : words.getLast();
    }

    private void decide(List<Integer> order) {
        acceptRepeated(order);
        acceptKnownWords(order);
        acceptExchange(order);
        acceptNeighbours(order);
        acceptLone(order);
    }

    /** The same speaker twice or more, in sentences. */
    private void acceptRepeated(List<Integer> order) {
        Map<String, Integer> sentences = new HashMap<>();
        for (int i : order) {
            if (speaks(i)) {
                sentences.merge(surname(label(i).key()), 1, Integer::sum);
            }
        }
        for (int i : order) {
            String surname = surname(label(i).key());
            int n = count.getOrDefault(surname, 0);
            if (n >= 2 && sentences.getOrDefault(surname, 0) * 2 > n) {
                accepted.add(label(i).key());
            }
        }
    }

    private boolean speaks(int i) {
        boolean alone = label(i).contentStart() >= page.span(i).end();
        return alone ? i + 1 < page.size() && !page.titleLike(i + 1) : page.endsSentence(i);
    }

    /** "Question:" with an answer near it. */
    private void acceptKnownWords(List<Integer> order) {
        for (int n = 0; n < order.size(); n++) {
            Label l = label(order.get(n));
            if (l.look() != Label.Look.QUESTION_WORD && l.look() != Label.Look.ANSWER_WORD) {
                continue;
            }
            boolean letter = l.key().length() == 1;
            if (!letter || order.size() > 1) {
                accepted.add(l.key());
                neighbour(order, n - 1);
                neighbour(order, n + 1);
            }
        }
    }

    private void neighbour(List<Integer> order, int n) {
        if (n >= 0 && n < order.size() && speaks(order.get(n))) {
            accepted.add(label(order.get(n)).key());
        }
    }

    /** Two labels, each once: a question and its answer right below. */
    private void acceptExchange(List<Integer> order) {
        for (int n = 0; n + 1 < order.size(); n++) {
            int a = order.get(n);
            int b = order.get(n + 1);
            boolean asks = page.text.charAt(page.span(a).end() - 1) == '?';
            if (asks && b == a + 1 && speaks(b) && !label(a).key().equals(label(b).key())) {
                accepted.add(label(a).key());
                accepted.add(label(b).key());
            }
        }
    }

    /** One who speaks once, between others who do. */
    private void acceptNeighbours(List<Integer> order) {
        long sure =
                order.stream().filter(i -> accepted.contains(label(i).key())).count();
        Set<String> more = new HashSet<>();
        for (int n = 0; n < order.size() && sure >= 2; n++) {
            Label l = label(order.get(n));
            boolean before = n > 0 && accepted.contains(label(order.get(n - 1)).key());
            boolean after = n + 1 < order.size()
                    && accepted.contains(label(order.get(n + 1)).key());
            boolean capitals = l.look() == Label.Look.CAPITALS && speaks(order.get(n));
            boolean fullName = Fold.words(l.key()).size() >= 2 && speaks(order.get(n));
            if (before && after && (capitals || fullName || isKnownName(l))
                    || (before || after) && sure >= 4 && capitals) {
                more.add(l.key());
            }
        }
        accepted.addAll(more);
    }

    private boolean isKnownName(Label l) {
        return accepted.stream().anyMatch(k -> surname(k).equals(surname(l.key())));
    }

    /** One label for the whole text, or after a sentence that announces it. */
    private void acceptLone(List<Integer> order) {
        if (!accepted.isEmpty() || order.isEmpty()) {
            return;
        }
        int i = order.getFirst();
        Span whole = new Span(page.span(i).start(), page.span(page.size() - 1).end());
        boolean most = whole.length() * 10L >= page.text.length() * 7L && page.words(i, 60) >= 40;
        boolean announced = i > 0 && page.text.charAt(page.span(i - 1).end() - 1) == ':';
        if (order.size() == 1
                && speaks(i)
                && (most && Fold.words(label(i).key()).size() >= 2 || announced)) {
            accepted.add(label(i).key());
        }
    }

    static @Nullable Label at(Map<Integer, Label> labels, int i) {
        return labels.get(i);
    }
}
