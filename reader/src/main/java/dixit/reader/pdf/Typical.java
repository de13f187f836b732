package dixit.reader.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What most of a document's lines are like. */
final class Typical {
    private Typical() {}

    /** Size of the font that most characters have. */
    static double size(List<Line> lines) {
        Map<Long, Long> chars = new TreeMap<>();
        for (Line l : lines) {
            chars.merge(Math.round(l.size() * 4), (long) l.text().length(), Long::sum);
        }
        return most(chars, 40) / 4.0;
    }

    /** Distance from baseline to baseline between lines of a paragraph. */
    static double pitch(List<Line> lines, double size) {
        Map<Long, Long> distances = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double d = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && d > 0.5 * size && d < 3 * size) {
                distances.merge(Math.round(d * 4), 1L, Long::sum);
            }
        }
        return most(distances, Math.round(size * 1.2 * 4)) / 4.0;
    }

    private static long most(Map<Long, Long> counts, long otherwise) {
        long best = otherwise;
        long n = 0;
        for (Map.Entry<Long, Long> e : counts.entrySet()) {
            if (e.getValue() > n) {
                n = e.getValue();
                best = e.getKey();
            }
        }
        return best;
    }
}
