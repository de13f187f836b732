package dixit.archive.check;

import dixit.archive.words.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares names of speakers as they are claimed and as the record has them. Stateless. */
public final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "lord",
            "lady",
            "jr",
            "sr",
            "president",
            "minister",
            "prime",
            "foreign",
            "secretary",
            "senator",
            "sen",
            "gov",
            "governor",
            "rep",
            "general",
            "gen",
            "the",
            "hon",
            "iii",
            "ii");

    private Names() {}

    /** True if the two can name the same person: the family name is the same, and no first name speaks against it. */
    public static boolean agree(String claimed, String recorded) {
        List<String> a = words(claimed);
        List<String> b = words(recorded);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean family = b.contains(a.getLast()) || a.contains(b.getLast());
        boolean first =
                a.size() < 2 || b.size() < 2 || initials(a.getFirst(), b.getFirst()) || b.contains(a.getFirst());
        return family && first;
    }

    /** True if no first name speaks against it that the two, whose family names are spelt a little differently, are one. */
    public static boolean agreeButFamily(String claimed, String recorded) {
        List<String> a = words(claimed);
        List<String> b = words(recorded);
        return a.size() < 2
                || b.size() < 2
                || a.getFirst().charAt(0) == b.getFirst().charAt(0);
    }

    private static boolean initials(String a, String b) {
        boolean initial = a.length() <= 2 || b.length() <= 2;
        return initial ? a.charAt(0) == b.charAt(0) : a.equals(b) || a.startsWith(b) || b.startsWith(a);
    }

    /** True if a text has the family name. */
    static boolean isNamed(String name, String text) {
        String family = family(name);
        return family != null && List.of(text.split("[^\\p{L}]+", -1)).stream().anyMatch(w -> family.equals(family(w)));
    }

    /** The last word of a name, folded, or null if it has none. */
    public static @Nullable String family(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? null : words.getLast();
    }

    /** One spelling for what transcription from other alphabets spells in several ways: Dravets and Dravec. */
    private static String sound(String folded) {
        return folded.replace("tz", "c")
                .replace("ts", "c")
                .replace("cz", "c")
                .replace('y', 'i')
                .replace('j', 'i');
    }

    private static List<String> words(String name) {
        List<String> out = new ArrayList<>();
        for (String word : name.split("[\\s.,()\\-‑]+", 60)) {
            String folded = Folding.fold(word).replace("'", "");
            if (!folded.isEmpty() && !PARTICLES.contains(folded) && Character.isLetterOrDigit(folded.charAt(0))) {
                out.add(sound(folded));
            }
        }
        return out;
    }
}
