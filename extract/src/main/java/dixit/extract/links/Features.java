package dixit.extract.links;

import dixit.record.Mention;
import dixit.record.Span;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * What a stretch is about: the stems of its words (Porter, 1980), words of grammar left out, and for words that name an
 * actor the actor, so that "Washington", "the Americans" and "the United States" are the same. One per document; not
 * thread-safe.
 */
final class Features {
    /** Words of content that weigh less are words of grammar. */
    private static final int CONTENT = 10;

    private static final char ACTOR = '@';
    private static final Set<String> NEGATORS =
            Tokens.keys("not no never none nobody nothing neither nor nowhere without hardly");

    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final PorterStemmer stemmer = new PorterStemmer();

    Features(List<Mention> mentions) {
        for (Mention m : mentions) {
            this.mentions.merge(m.start(), m, (a, b) -> a.end() >= b.end() ? a : b);
        }
    }

    /** Stems and actors in their order, each time they occur; an actor named by several words once. */
    List<String> of(List<Token> words) {
        List<String> out = new ArrayList<>();
        Mention last = null;
        for (Token t : words) {
            Map.Entry<Integer, Mention> near = mentions.floorEntry(t.start());
            Mention m = near != null && t.end() <= near.getValue().end() ? near.getValue() : null;
            if (m == null && t.weight() >= CONTENT) {
                out.add(stem(t.key()));
            } else if (m != null && !m.equals(last)) {
                out.add(ACTOR + m.actor());
            }
            last = m;
        }
        return out;
    }

    List<String> of(String text, Span place) {
        return of(Tokens.of(text, place));
    }

    String stem(String key) {
        return stems.computeIfAbsent(key, k -> {
            String stem = stemmer.stem(k);
            return stem == null || stem.isEmpty() ? k : stem;
        });
    }

    static boolean isActor(String feature) {
        return feature.charAt(0) == ACTOR;
    }

    static double weight(String feature) {
        return isActor(feature) ? 0.8 : 1;
    }

    /** True if an odd number of words denies. */
    static boolean isNegated(List<Token> words) {
        return words.stream().filter(t -> NEGATORS.contains(t.key())).count() % 2 == 1;
    }

    /** Neighbouring features, in their order. */
    static Set<String> pairs(List<String> features) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = 1; i < features.size(); i++) {
            out.add(features.get(i - 1) + ' ' + features.get(i));
        }
        return out;
    }
}
