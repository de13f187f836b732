package dixit.extract.structure;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides over the whole document which colons are speakers' labels: known words, labels that come back, and those that
 * stand between such. One colon in prose is none.
 */
final class LabelFinder {
    private final Page page;
    private final Map<Integer, Label> found = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();

    private LabelFinder(Page page) {
        this.page = page;
    }

    /** The labels of the text; {@code from} is the first paragraph after the page's head. */
    static Labels find(Page page, Sheet sheet, int from) {
        LabelFinder it = new LabelFinder(page);
        List<Integer> order = it.candidates(sheet, from);
        it.decide(order);
        Map<Integer, Label> heads = new HashMap<>();
        for (int i : order) {
            Label label = it.label(i);
            if (it.accepted.contains(label.key())) {
                heads.put(i, label);
            }
        }
        return new Labels(heads, InnerLabels.find(page, sheet, from, it.accepted, heads));
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
                count.merge(Labels.surname(label.key()), 1, Integer::sum);
            }
        }
        return order;
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
                sentences.merge(Labels.surname(label(i).key()), 1, Integer::sum);
            }
        }
        for (int i : order) {
            String surname = Labels.surname(label(i).key());
            int n = count.getOrDefault(surname, 0);
            if (n >= 2 && sentences.getOrDefault(surname, 0) * 2 >= n) {
                accepted.add(label(i).key());
            }
        }
    }

    /** A sentence follows the label, in words. */
    private boolean speaks(int i) {
        int start = label(i).contentStart();
        int end = page.span(i).end();
        if (start >= end) {
            return i + 1 < page.size() && !page.titleLike(i + 1);
        }
        boolean letters =
                page.text.substring(start, Math.min(end, start + 40)).chars().anyMatch(Character::isLetter);
        char last = page.text.charAt(end - 1);
        return letters && (page.endsSentence(i) || last == '-' || last == '–' || last == '—');
    }

    /** "Question:" with an answer near it. */
    private void acceptKnownWords(List<Integer> order) {
        for (int n = 0; n < order.size(); n++) {
            Label l = label(order.get(n));
            if (l.look() != Label.Look.QUESTION_WORD && l.look() != Label.Look.ANSWER_WORD) {
                continue;
            }
            int n1 = count.getOrDefault(Labels.surname(l.key()), 0);
            boolean letter = l.key().length() == 1;
            boolean asked = (count.getOrDefault("q", 0) >= 1 && order.size() >= 2) || n1 >= 3;
            boolean word = !LabelReader.isWeakWord(l.key()) && (order.size() >= 2 || conversation(order.get(n)));
            if (letter ? asked : word || n1 >= 2) {
                accepted.add(l.key());
                neighbour(order, n - 1);
                neighbour(order, n + 1);
            }
        }
    }

    /** A lone "Question:" or "Answer:" is rhetoric, unless a name answers in the same paragraph or the text is short. */
    private boolean conversation(int i) {
        return page.size() <= 6 || !InnerLabels.namesIn(page.text, page.span(i)).isEmpty();
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

    /** One who speaks once, beside others who do. */
    private void acceptNeighbours(List<Integer> order) {
        boolean more = true;
        for (int pass = 0; pass < 4 && more; pass++) {
            more = acceptNeighboursOnce(order);
        }
    }

    private boolean acceptNeighboursOnce(List<Integer> order) {
        long sure = order.stream().filter(this::isAccepted).count();
        boolean shout = order.stream().filter(this::isAccepted).allMatch(i -> label(i).look() == Label.Look.CAPITALS);
        Set<String> more = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        accepted.forEach(k -> surnames.add(Labels.surname(k)));
        for (int n = 0; n < order.size() && sure >= 2; n++) {
            int i = order.get(n);
            boolean before = n > 0 && isAccepted(order.get(n - 1));
            boolean after = n + 1 < order.size() && isAccepted(order.get(n + 1));
            boolean shouted = sure >= 10 && label(i).look() == Label.Look.CAPITALS;
            if (isAccepted(i) || (!before && !after) || (!speaks(i) && !shouted)) {
                continue;
            }
            boolean capitals = label(i).look() == Label.Look.CAPITALS;
            boolean name = Fold.words(label(i).key()).size() >= 2 || surnames.contains(Labels.surname(label(i).key()));
            boolean opens = n == 0 && sure >= 4 && Fold.words(label(i).key()).size() >= 2;
            if ((((before && after) || opens) && (capitals || name)) || (capitals && (sure >= 4 || shout))) {
                more.add(label(i).key());
            }
        }
        accepted.addAll(more);
        return !more.isEmpty();
    }

    private boolean isAccepted(int paragraph) {
        return accepted.contains(label(paragraph).key());
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
                && ((most && Fold.words(label(i).key()).size() >= 2) || announced)) {
            accepted.add(label(i).key());
        }
    }
}
