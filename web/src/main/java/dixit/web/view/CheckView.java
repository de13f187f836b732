package dixit.web.view;

import dixit.archive.check.Run;
import dixit.record.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Check page.
 *
 * @param quote what was asked; empty if nothing was
 * @param speaker who is claimed to have said it; empty if nobody is
 * @param date when; empty if not said
 * @param results for the quote, or for each quotation of an article
 * @param article true if an article was checked
 * @param note what went wrong with the article; empty if nothing did
 * @param documents how many documents the archive holds
 */
public record CheckView(
        String quote,
        String speaker,
        String date,
        List<CheckedView> results,
        boolean article,
        String note,
        long documents) {
    public CheckView {
        results = List.copyOf(results);
    }

    /** True if a result shows a difference, whose sign must be explained. */
    public boolean differs() {
        return results.stream()
                .map(CheckedView::best)
                .anyMatch(m -> m != null
                        && (m.quote().size() > 1 || m.record().stream().anyMatch(r -> r.kind() != Run.Kind.SAME)));
    }

    /** How many quotations have which verdict, the gravest first. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Verdict v : List.of(
                Verdict.OUT_OF_CONTEXT,
                Verdict.SPLICED,
                Verdict.ALTERED_WORDING,
                Verdict.PARAPHRASE,
                Verdict.NOT_FOUND_IN_RECORD,
                Verdict.VERBATIM)) {
            Map<String, Long> counts = new TreeMap<>();
            results.stream().filter(r -> r.verdict() == v).forEach(r -> counts.merge(r.brief(), 1L, Long::sum));
            counts.forEach((brief, n) -> parts.add(n + " " + brief));
        }
        return results.size() + (results.size() == 1 ? " quotation: " : " quotations: ") + String.join("; ", parts);
    }
}
