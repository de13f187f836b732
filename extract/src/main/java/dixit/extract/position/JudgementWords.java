package dixit.extract.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code judgements.tsv} by every form they take. Immutable. */
final class JudgementWords {
    /** A form with what it means. */
    record Hit(Kind kind, Effect effect, double score, Set<Form> forms, boolean before) {}

    /** What kind of word. */
    enum Kind {
        ADJ,
        NOUN,
        ADV,
        VERB
    }

    private static final class Holder {
        static final JudgementWords STANDARD = new JudgementWords();
    }

    private final Map<String, List<Hit>> byForm = new HashMap<>();

    private JudgementWords() {
        for (String[] cells : Lists.rows("judgements.tsv", 4)) {
            boolean before = cells[1].endsWith("A");
            Kind kind = Kind.valueOf((before ? cells[1].substring(0, cells[1].length() - 1) : cells[1])
                    .toUpperCase(java.util.Locale.ROOT));
            Map<String, Set<Form>> forms =
                    switch (kind) {
                        case VERB -> Forms.ofVerb(cells[0], cells.length > 4 ? cells[4].split(",", -1) : new String[0]);
                        case NOUN -> Forms.ofNoun(cells[0]);
                        case ADJ, ADV -> Map.of(cells[0], Set.of(Form.BASE));
                    };
            Effect effect = Effect.of(cells[2]);
            double score = Double.parseDouble(cells[3]);
            forms.forEach((form, kinds) -> byForm.computeIfAbsent(form, k -> new ArrayList<>())
                    .add(new Hit(kind, effect, score, kinds, before)));
        }
        byForm.replaceAll((k, v) -> List.copyOf(v));
    }

    static JudgementWords standard() {
        return Holder.STANDARD;
    }

    /** What a word in small letters may mean; empty for most words. */
    List<Hit> at(String low) {
        return byForm.getOrDefault(low, List.of());
    }
}
