package dixit.web.view;

import dixit.archive.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What statements are about: pairs of neighbouring words that stand together more often than chance, by Dunning's log-likelihood ratio
 * (1993, Computational Linguistics 19:1), and single words that are no part of such a pair most of the time. For one list of
 * statements on one thread.
 */
final class KeyPhrases {
    private static final int SHORTEST_WORD = 4;
    /** The ratio that one pair of words in a thousand exceeds by chance. */
    private static final double UNLIKELY = 10.83;

    private static final int LEAST = 2;

    private static final Set<String> SMALL = Set.of(
            "that",
            "this",
            "with",
            "have",
            "from",
            "they",
            "will",
            "would",
            "there",
            "their",
            "them",
            "been",
            "were",
            "what",
            "when",
            "which",
            "about",
            "said",
            "says",
            "more",
            "than",
            "into",
            "also",
            "only",
            "other",
            "some",
            "such",
            "very",
            "because",
            "could",
            "should",
            "these",
            "those",
            "where",
            "while",
            "after",
            "before",
            "being",
            "does",
            "make",
            "made",
            "over",
            "then",
            "your",
            "yours",
            "ours",
            "here",
            "just",
            "like",
            "many",
            "much",
            "must",
            "most",
            "even",
            "ever",
            "never",
            "well",
            "want",
            "know",
            "think",
            "going",
            "come",
            "take",
            "need",
            "every",
            "each",
            "again",
            "same",
            "both",
            "under",
            "between",
            "through",
            "against",
            "without",
            "within",
            "toward",
            "towards",
            "still",
            "already",
            "cannot",
            "course",
            "first",
            "since",
            "whether",
            "however",
            "among",
            "always",
            "nothing",
            "anything",
            "something",
            "everything",
            "nobody",
            "everybody",
            "things",
            "thing",
            "people",
            "therefore",
            "although");

    private final Map<String, Long> statements = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();
    private final Map<String, Map<String, Long>> forms = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private long all;

    /** Takes the words of one statement, cut from its text. */
    void add(String text, List<Word> words) {
        Set<String> seen = new HashSet<>();
        Word before = null;
        for (Word w : words) {
            all++;
            boolean subject = isSubject(w.plain());
            if (subject) {
                count(w.stem(), w.plain(), seen);
            }
            boolean near =
                    before != null && text.substring(before.end(), w.start()).equals(" ");
            if (subject && near && before != null) {
                String pair = before.stem() + ' ' + w.stem();
                parts.putIfAbsent(pair, List.of(before.stem(), w.stem()));
                count(pair, before.plain() + ' ' + w.plain(), seen);
            }
            before = subject ? w : null;
        }
    }

    private void count(String key, String form, Set<String> seen) {
        tokens.merge(key, 1L, Long::sum);
        forms.computeIfAbsent(key, k -> new HashMap<>()).merge(form, 1L, Long::sum);
        if (seen.add(key)) {
            statements.merge(key, 1L, Long::sum);
        }
    }

    private static boolean isSubject(String plain) {
        return plain.length() >= SHORTEST_WORD
                && Character.isLetter(plain.charAt(0))
                && !SMALL.contains(plain)
                && plain.indexOf('\'') < 0;
    }

    /**
     * Phrases and words with the number of statements that have them. What one statement alone has is left out, unless there is little
     * else.
     *
     * @param few so many words are little
     */
    Map<String, Long> counts(int few) {
        Map<String, Long> out = new HashMap<>();
        Map<String, Long> within = new HashMap<>();
        parts.forEach((pair, both) -> {
            long n = statements.getOrDefault(pair, 0L);
            if (n >= LEAST && ratio(pair, both.getFirst(), both.getLast()) >= UNLIKELY) {
                out.merge(form(pair), n, Math::max);
                both.forEach(word -> within.merge(word, n, Math::max));
            }
        });
        List<String> words = new ArrayList<>(statements.keySet());
        words.removeIf(w -> parts.containsKey(w) || 2 * within.getOrDefault(w, 0L) > statements.getOrDefault(w, 0L));
        for (String word : words) {
            long n = statements.getOrDefault(word, 0L);
            if (n >= LEAST || words.size() <= few) {
                out.merge(form(word), n, Math::max);
            }
        }
        return out;
    }

    /** How much likelier the words are under the hypothesis that they belong together, as -2 log lambda. */
    private double ratio(String pair, String first, String second) {
        double both = tokens.getOrDefault(pair, 0L);
        double a = tokens.getOrDefault(first, 0L);
        double b = tokens.getOrDefault(second, 0L);
        double expected = a * b / all;
        if (both <= expected) {
            return 0;
        }
        double neither = all - a - b + both;
        return 2
                * (term(both, expected)
                        + term(a - both, a * (all - b) / all)
                        + term(b - both, b * (all - a) / all)
                        + term(neither, (all - a) * (all - b) / all));
    }

    private static double term(double seen, double expected) {
        return seen <= 0 || expected <= 0 ? 0 : seen * Math.log(seen / expected);
    }

    private String form(String key) {
        return forms.getOrDefault(key, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(key);
    }
}
