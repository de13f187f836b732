package dixit.extract.position;

import dixit.record.StatusKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code statuses.tsv} by every form they take. Immutable. */
final class StatusWords {
    /**
     * A form with what it means.
     *
     * @param noun whether it is a noun
     * @param status what has become of the institution
     * @param frames where the institution stands
     * @param forms which form of the word this is
     */
    record Hit(String word, boolean noun, StatusKind status, List<String> frames, double score, Set<Form> forms) {
        boolean takes(String frame) {
            return frames.contains(frame);
        }

        boolean is(Form form) {
            return forms.contains(form);
        }
    }

    private static final class Holder {
        static final StatusWords STANDARD = new StatusWords();
    }

    private final Map<String, List<Hit>> byForm = new HashMap<>();

    private StatusWords() {
        for (String[] cells : Lists.rows("statuses.tsv", 5)) {
            boolean noun = cells[1].equals("noun");
            StatusKind status = StatusKind.valueOf(cells[2].toUpperCase(Locale.ROOT));
            List<String> frames = List.of(cells[3].split(" ", -1));
            double score = Double.parseDouble(cells[4]);
            Map<String, Set<Form>> forms = noun
                    ? Forms.ofNoun(cells[0])
                    : Forms.ofVerb(cells[0], cells.length > 5 ? cells[5].split(",", -1) : new String[0]);
            forms.forEach((form, kinds) -> byForm.computeIfAbsent(form, k -> new ArrayList<>())
                    .add(new Hit(cells[0], noun, status, frames, score, kinds)));
        }
        byForm.replaceAll((k, v) -> List.copyOf(v));
    }

    static StatusWords standard() {
        return Holder.STANDARD;
    }

    /** What a word in small letters may mean; empty for most words. */
    List<Hit> at(String low) {
        return byForm.getOrDefault(low, List.of());
    }
}
