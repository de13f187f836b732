package dixit.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what runs along all pages: headers, footers and page numbers. */
final class Running {
    static final String HEADER = "page_header";
    static final String FOOTER = "page_footer";
    static final String NUMBER = "page_number";

    /** Lines from either edge of a page that may run along. */
    private static final int EDGE = 2;

    private static final int LONGEST = 200;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|seite|p\\.)? ?[-–—]? ?\\d{1,4} ?[-–—]?(?: ?(?:of|von|/) ?\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Running() {}

    /** For each line that runs along, its kind. Each page's lines in the order of their height. */
    static IdentityHashMap<Line, String> of(List<List<Line>> pages) {
        IdentityHashMap<Line, String> kinds = new IdentityHashMap<>();
        Map<String, List<Line>> alike = new HashMap<>();
        for (List<Line> page : pages) {
            for (Line line : edge(page, true)) {
                note(line, HEADER, alike);
            }
            for (Line line : edge(page, false)) {
                note(line, FOOTER, alike);
                if (PAGE_NUMBER.matcher(line.text()).matches()) {
                    kinds.put(line, NUMBER);
                }
            }
        }
        int least = Math.max(2, Math.min(3, pages.size() / 2 + 1));
        alike.forEach((key, lines) -> {
            if (lines.size() >= least) {
                String kind = key.substring(0, key.indexOf(' '));
                lines.forEach(l -> kinds.put(l, PAGE_NUMBER.matcher(l.text()).matches() ? NUMBER : kind));
            }
        });
        return kinds;
    }

    private static void note(Line line, String kind, Map<String, List<Line>> alike) {
        if (line.text().length() <= LONGEST) {
            String key = kind + " " + Math.round(line.y() / 6) + " "
                    + DIGITS.matcher(line.text()).replaceAll("#");
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
    }

    /** The lines of the outermost rows at the top or at the bottom; none on pages of hardly more than that. */
    private static List<Line> edge(List<Line> page, boolean top) {
        List<Line> lines = new ArrayList<>(page);
        if (!top) {
            Collections.reverse(lines);
        }
        List<Line> found = new ArrayList<>();
        int rows = 0;
        double y = Double.NaN;
        for (Line line : lines) {
            if (Double.isNaN(y) || Math.abs(line.y() - y) > 3) {
                rows++;
                y = line.y();
            }
            if (rows > EDGE) {
                return found;
            }
            found.add(line);
        }
        return found;
    }
}
