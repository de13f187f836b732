package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.record.Genre;
import dixit.record.StatementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one person whose words a commentary is about: the name that stands as a source in half of the named reports and
 * in two of five mentions of those who speak. Pure functions.
 */
final class Reported {
    private static final int FEWEST = 3;
    private static final Set<String> NO_NAMES = Set.of("they", "she", "the", "this", "he", "it", "his", "her");

    private Reported() {}

    /** A draft of the speaker; null if there is no such person or the document is no commentary. */
    static @Nullable Draft dominant(String text, Structure structure, List<Draft> drafts) {
        Map<String, Integer> reports = new HashMap<>();
        Map<String, Draft> first = new HashMap<>();
        for (Draft d : drafts) {
            String name = d.kind() == StatementKind.TURN || d.source().isEmpty()
                    ? ""
                    : lastName(d.source().getFirst().in(text));
            if (!name.isEmpty()) {
                reports.merge(name, 1, Integer::sum);
                first.putIfAbsent(name, d);
            }
        }
        Map<String, Integer> mentions = mentions(text, structure, reports.keySet());
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        int named = reports.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> e : mentions.entrySet()) {
            int own = reports.getOrDefault(e.getKey(), 0);
            if (own >= FEWEST && own * 2 >= named && e.getValue() * 5 >= all * 2) {
                return first.get(e.getKey());
            }
        }
        return null;
    }

    /** Whether the part that holds the paragraph is a commentary or an essay, or says nothing of what it is. */
    static boolean isCommentary(Structure structure, Paragraph p) {
        Genre genre = structure.info().parts().isEmpty()
                ? structure.info().genre()
                : structure
                        .info()
                        .parts()
                        .get(Math.min(p.part(), structure.info().parts().size() - 1))
                        .genre();
        return genre == Genre.COMMENTARY || genre == Genre.ESSAY;
    }

    private static Map<String, Integer> mentions(String text, Structure structure, Set<String> names) {
        Map<String, Integer> out = new TreeMap<>();
        for (Paragraph p : structure.paragraphs()) {
            if (p.role() != Paragraph.Role.TURN && isCommentary(structure, p)) {
                count(p.span().in(text), names, out);
            }
        }
        return out;
    }

    private static void count(String words, Set<String> names, Map<String, Integer> out) {
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean letter = i < words.length() && Character.isLetter(words.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String w = words.substring(start, i).toLowerCase(Locale.ROOT);
                if (names.contains(w)) {
                    out.merge(w, 1, Integer::sum);
                }
                start = -1;
            }
        }
    }

    /** The last word, if it is a name. */
    private static String lastName(String source) {
        String[] words = source.split("[\\s,]+", -1);
        String last = words.length == 0 ? "" : words[words.length - 1];
        String low = last.toLowerCase(Locale.ROOT);
        boolean name = last.length() > 2 && Character.isUpperCase(last.charAt(0)) && !NO_NAMES.contains(low);
        return name ? low : "";
    }
}
