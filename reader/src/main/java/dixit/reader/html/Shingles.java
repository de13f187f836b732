package dixit.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of three words of a text, to tell how much of another text comes from it. */
final class Shingles {
    private static final int N = 3;

    private final Set<Integer> seen = new HashSet<>();

    private Shingles(List<String> words) {
        for (int i = 0; i + N <= words.size(); i++) {
            seen.add(words.subList(i, i + N).hashCode());
        }
    }

    static Shingles of(String text) {
        return new Shingles(words(text));
    }

    int size() {
        return seen.size();
    }

    /** Share of the runs of {@code other} that are here, from 0 to 1; of a text shorter than a run, 0. */
    double share(String other) {
        List<String> words = words(other);
        int all = words.size() - N + 1;
        int here = 0;
        for (int i = 0; i < all; i++) {
            here += seen.contains(words.subList(i, i + N).hashCode()) ? 1 : 0;
        }
        return all <= 0 ? 0 : here / (double) all;
    }

    /** Letters and digits in lower case, words parted by one space. */
    static String folded(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
