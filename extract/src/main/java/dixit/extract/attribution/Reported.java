package dixit.extract.attribution;

import dixit.record.StatementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the one person whose words a commentary is about. Pure functions. */
final class Reported {
    private static final int FEWEST = 4;

    private Reported() {}

    /** A draft of the speaker who has most of the named reports; null if nobody has. */
    static @Nullable Draft dominant(String text, List<Draft> drafts, boolean commentary) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Draft> best = new HashMap<>();
        int named = 0;
        for (Draft d : drafts) {
            String name = d.kind() == StatementKind.TURN || d.source().isEmpty()
                    ? ""
                    : lastName(d.source().getFirst().in(text));
            if (!name.isEmpty()) {
                named++;
                counts.merge(name, 1, Integer::sum);
                best.putIfAbsent(name, d);
            }
        }
        String top = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        int most = counts.getOrDefault(top, 0);
        boolean enough = most >= FEWEST && most >= (commentary ? 0.5 : 0.7) * named;
        return enough ? best.get(top) : null;
    }

    /** The last capitalised word; nothing for a pronoun. */
    private static String lastName(String source) {
        String[] words = source.split("[\\s,]+");
        for (int i = words.length - 1; i >= 0; i--) {
            boolean name = words[i].length() > 2 && Character.isUpperCase(words[i].charAt(0));
            if (name && words.length > 0 && !isPronoun(words[i])) {
                return words[i].toLowerCase(Locale.ROOT).replace("’s", "").replace("'s", "");
            }
        }
        return "";
    }

    private static boolean isPronoun(String w) {
        return w.equals("They") || w.equals("She") || w.equals("The") || w.equals("This");
    }
}
