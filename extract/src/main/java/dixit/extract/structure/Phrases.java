package dixit.extract.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of words that pages put around a text ({@code phrases.txt}), asked by how they match. Immutable. */
final class Phrases {
    /** How a phrase matches a folded paragraph; see the head of {@code phrases.txt}. */
    enum How {
        IS,
        EDGE,
        STARTS,
        HAS,
        TAIL,
        ZONE,
        ZONES,
        FORMS,
        FORMSS
    }

    /** A phrase of the list and what it shows. */
    record Phrase(String kind, String words) {}

    static final Phrases STANDARD = read();

    private final Map<How, Map<String, List<Phrase>>> byKey = new EnumMap<>(How.class);

    private Phrases() {
        for (How how : How.values()) {
            byKey.put(how, new HashMap<>());
        }
    }

    /** The kind of furniture that this folded paragraph is by {@code how}; null if none. */
    @Nullable
    String kind(How how, String folded) {
        Map<String, List<Phrase>> map = byKey.getOrDefault(how, Map.of());
        return switch (how) {
            case IS, EDGE, ZONE, FORMS -> {
                List<Phrase> hit = map.get(Fold.core(folded));
                yield hit == null ? null : hit.getFirst().kind();
            }
            case STARTS, TAIL, ZONES, FORMSS -> starting(map, afterMarks(folded));
            case HAS -> inside(map, folded);
        };
    }

    private static String afterMarks(String folded) {
        int s = 0;
        while (s < folded.length() && !Character.isLetterOrDigit(folded.charAt(s)) && folded.charAt(s) != '©') {
            s++;
        }
        return folded.substring(s);
    }

    private static @Nullable String starting(Map<String, List<Phrase>> map, String s) {
        for (Phrase p : map.getOrDefault(firstWord(s), List.of())) {
            if (s.startsWith(p.words()) && isBoundary(s, p.words().length())) {
                return p.kind();
            }
        }
        return null;
    }

    private static @Nullable String inside(Map<String, List<Phrase>> map, String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isLetterOrDigit(s.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1)))) {
                for (Phrase p : map.getOrDefault(firstWord(s.substring(i, Math.min(s.length(), i + 30))), List.of())) {
                    String words = afterMarks(p.words());
                    int back = p.words().length() - words.length();
                    if (s.startsWith(words, i)
                            && i >= back
                            && s.startsWith(p.words(), i - back)
                            && isBoundary(s, i + words.length())) {
                        return p.kind();
                    }
                }
            }
        }
        return null;
    }

    private static boolean isBoundary(String s, int at) {
        return at >= s.length()
                || !Character.isLetterOrDigit(s.charAt(at))
                || !Character.isLetterOrDigit(s.charAt(at - 1));
    }

    private static String firstWord(String s) {
        int e = 0;
        while (e < s.length() && (Character.isLetterOrDigit(s.charAt(e)) || s.charAt(e) == '\'')) {
            e++;
        }
        return s.substring(0, e);
    }

    private static Phrases read() {
        Phrases out = new Phrases();
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            if (in == null) {
                throw new IllegalStateException("phrases.txt is not beside Phrases.class");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    out.add(line.split("\\|", 3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("phrases.txt", e);
        }
        return out;
    }

    private void add(String[] fields) {
        How how = How.valueOf(fields[1].toUpperCase(java.util.Locale.ROOT));
        String words = Fold.fold(fields[2], 200);
        boolean whole = how == How.IS || how == How.EDGE || how == How.ZONE || how == How.FORMS;
        String key = whole ? Fold.core(words) : firstWord(afterMarks(words));
        byKey.computeIfAbsent(how, h -> new HashMap<>())
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Phrase(fields[0], words));
    }
}
