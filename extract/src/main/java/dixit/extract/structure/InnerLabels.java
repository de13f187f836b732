package dixit.extract.structure;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds labels inside a paragraph, behind the end of a sentence: what is left of a conversation whose line breaks were lost. */
final class InnerLabels {
    private static final int LONGEST = 60;

    private InnerLabels() {}

    /**
     * Labels by paragraph. Where {@code known} labels stand at the head of paragraphs, only these count; else a paragraph
     * needs two labels, one of them a word such as "Question".
     */
    static Map<Integer, List<Label>> find(
            Page page, Sheet sheet, int from, Set<String> known, Map<Integer, Label> heads) {
        Map<Integer, List<Label>> out = new HashMap<>();
        for (int i = from; i < page.size(); i++) {
            List<Label> found =
                    sheet.isFurniture(i) ? List.of() : candidates(page.text, behind(page.span(i), heads.get(i)), known);
            boolean question = found.stream().anyMatch(l -> l.look() == Label.Look.QUESTION_WORD)
                    && found.stream().anyMatch(l -> l.look() == Label.Look.NAME || l.look() == Label.Look.CAPITALS);
            if (!found.isEmpty() && (!known.isEmpty() || (question && found.size() >= 2))) {
                out.put(i, found);
            }
        }
        return out;
    }

    /** Names of two words or more that stand as labels inside a paragraph. */
    static List<Label> namesIn(String text, Span place) {
        return candidates(text, place, Set.of()).stream()
                .filter(l -> l.look() == Label.Look.NAME || l.look() == Label.Look.CAPITALS)
                .toList();
    }

    /** What follows the label at the head of a paragraph. */
    private static Span behind(Span paragraph, @Nullable Label head) {
        return head == null ? paragraph : new Span(Math.min(head.contentStart(), paragraph.end()), paragraph.end());
    }

    private static List<Label> candidates(String text, Span place, Set<String> known) {
        List<Label> out = new ArrayList<>();
        for (int colon = text.indexOf(':', place.start(), place.end());
                colon >= 0;
                colon = text.indexOf(':', colon + 1, place.end())) {
            int start = afterSentence(text, Math.max(place.start(), colon - LONGEST), colon);
            Label label = start < 0 ? null : LabelReader.read(text, new Span(start, place.end()));
            if (label != null && label.cue().start() == colon && counts(label, known)) {
                out.add(label);
            }
        }
        return out;
    }

    private static boolean counts(Label label, Set<String> known) {
        if (!known.isEmpty()) {
            return known.contains(label.key());
        }
        boolean word = label.look() == Label.Look.QUESTION_WORD || label.look() == Label.Look.ANSWER_WORD;
        return (word && !LabelReader.isWeakWord(label.key()))
                || Fold.words(label.key()).size() >= 2;
    }

    /** Where the words begin that follow the last end of a sentence before the colon; -1 if there is none near. */
    private static int afterSentence(String text, int from, int colon) {
        for (int i = colon - 1; i > from; i--) {
            if (Fold.isBlank(text.charAt(i))
                    && ".?!)]”\"»’".indexOf(text.charAt(i - 1)) >= 0
                    && !isInitial(text, i - 1, from)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The stop of "A. Holm" or "Mr. Holm" ends no sentence. */
    private static boolean isInitial(String text, int stop, int from) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int letters = 0;
        while (stop - 1 - letters >= from && Character.isLetter(text.charAt(stop - 1 - letters))) {
            letters++;
        }
        return letters <= 3 && letters > 0 && Character.isUpperCase(text.charAt(stop - letters));
    }
}
