package dixit.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The speakers' labels of a document.
 *
 * @param heads labels at the head of paragraphs, by paragraph
 * @param inside labels in the middle of paragraphs, where line breaks were lost, by paragraph
 */
record Labels(Map<Integer, Label> heads, Map<Integer, List<Label>> inside) {
    Labels {
        heads = Map.copyOf(heads);
        inside = Map.copyOf(inside);
    }

    /** True if somebody begins to speak in this paragraph. */
    boolean has(int paragraph) {
        return heads.containsKey(paragraph) || inside.containsKey(paragraph);
    }

    @Nullable
    Label head(int paragraph) {
        return heads.get(paragraph);
    }

    /** All labels of a paragraph in order. */
    List<Label> in(int paragraph) {
        List<Label> out = new ArrayList<>();
        Label head = heads.get(paragraph);
        if (head != null) {
            out.add(head);
        }
        out.addAll(inside.getOrDefault(paragraph, List.of()));
        return out;
    }

    /** The last word of a label, folded: what "MR. HOLM" and "ADA HOLM" share. */
    static String surname(String key) {
        List<String> words = Fold.words(key);
        return words.isEmpty() ? key : words.getLast();
    }

    /** The surnames of all who speak in paragraphs {@code from} to {@code to}. */
    Set<String> surnames(int from, int to) {
        Set<String> out = new TreeSet<>();
        for (int i = from; i < to; i++) {
            if (has(i)) {
                in(i).forEach(l -> out.add(surname(l.key())));
            }
        }
        return out;
    }
}
