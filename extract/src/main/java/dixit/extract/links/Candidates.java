package dixit.extract.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sentences that share most with a rendering, rare things counting more. Bounded in features and in places. */
final class Candidates {
    private static final int MOST_FEATURES = 80;

    private Candidates() {}

    /** At most {@code most} sentences, best first, earliest first among equals. */
    static List<Sentence> of(Speech speech, Collection<String> features, Predicate<Sentence> allowed, int most) {
        Map<Integer, Double> scores = new HashMap<>();
        int step = features.size() / MOST_FEATURES + 1;
        int i = 0;
        for (String f : features) {
            List<Integer> places = i++ % step == 0 ? speech.places(f) : List.of();
            double worth = 1 / Math.log(2 + places.size());
            for (int p : places) {
                scores.merge(p, worth, Double::sum);
            }
        }
        List<Map.Entry<Integer, Double>> found = new ArrayList<>();
        for (Map.Entry<Integer, Double> e : scores.entrySet()) {
            if (allowed.test(speech.sentences().get(e.getKey()))) {
                found.add(e);
            }
        }
        found.sort(Comparator.<Map.Entry<Integer, Double>>comparingDouble(e -> -e.getValue())
                .thenComparingInt(Map.Entry::getKey));
        return found.stream()
                .limit(most)
                .map(e -> speech.sentences().get(e.getKey()))
                .toList();
    }
}
