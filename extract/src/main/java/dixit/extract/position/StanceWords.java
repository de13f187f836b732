package dixit.extract.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code stances.tsv} by every form they take. Immutable. */
final class StanceWords {
    /** A form with what it may mean. */
    record Hit(Row row, Set<Form> forms) {
        boolean is(Form form) {
            return forms.contains(form);
        }
    }

    private static final class Holder {
        static final StanceWords STANDARD = new StanceWords();
    }

    private final Map<String, List<Hit>> byForm = new HashMap<>();

    private StanceWords() {
        for (String[] cells : Lists.rows("stances.tsv", 5)) {
            Row row = row(cells);
            Map<String, Set<Form>> forms =
                    switch (row.kind()) {
                        case VERB ->
                            Forms.ofVerb(row.word(), cells.length > 5 ? cells[5].split(",", -1) : new String[0]);
                        case NOUN -> Forms.ofNoun(row.word());
                        case ADJ -> Map.of(row.word(), Set.of(Form.BASE));
                    };
            forms.forEach((form, kinds) ->
                    byForm.computeIfAbsent(form, k -> new ArrayList<>()).add(new Hit(row, kinds)));
        }
        byForm.replaceAll((k, v) -> List.copyOf(v));
    }

    private static Row row(String[] cells) {
        List<String> frames = List.of(cells[3].split(" ", -1));
        return new Row(
                cells[0],
                Row.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Effect.of(cells[2]),
                frames,
                frames.contains("a"),
                frames.contains("w"),
                frames.contains("h"),
                Double.parseDouble(cells[4]));
    }

    static StanceWords standard() {
        return Holder.STANDARD;
    }

    /** What a word in small letters may mean; empty for most words. */
    List<Hit> at(String low) {
        return byForm.getOrDefault(low, List.of());
    }
}
