package dixit.web.view;

import dixit.archive.claim.Behind;
import java.util.ArrayList;
import java.util.List;

/** How many documents, of which outlets and years, stand behind a list or chart, in one line. Pure. */
public final class BehindView {
    private static final int OUTLETS = 4;

    private BehindView() {}

    /**
     * “12 events in 4 documents of Strait Agency (3) and Lunn Courier (1), from 2013 to 2025”; where some documents have no
     * outlet, “…, of Strait Agency (3) and 1 of no known outlet, …”.
     *
     * @param what one of what is counted
     */
    public static String of(Behind behind, String what) {
        if (behind.count() == 0) {
            return "nothing";
        }
        return Say.count(behind.count(), what) + " in " + Say.count(behind.documents(), "document") + outlets(behind)
                + years(behind.years());
    }

    private static String outlets(Behind behind) {
        List<Behind.Count> outlets = behind.outlets();
        if (outlets.isEmpty()) {
            return " of no known outlet";
        }
        List<String> parts = new ArrayList<>();
        outlets.stream()
                .limit(OUTLETS)
                .map(o -> o.name() + " (" + Say.number(o.count()) + ")")
                .forEach(parts::add);
        int more = outlets.size() - OUTLETS;
        if (more > 0) {
            parts.add(Say.count(more, "more outlet"));
        }
        if (behind.noOutlet() > 0) {
            parts.add(Say.number(behind.noOutlet()) + " of no known outlet");
        }
        String all = String.join(", ", parts.subList(0, parts.size() - 1));
        return (behind.noOutlet() > 0 ? ", of " : " of ") + (all.isEmpty() ? "" : all + " and ") + parts.getLast();
    }

    private static String years(List<Behind.Count> years) {
        if (years.isEmpty()) {
            return ", of no certain year";
        }
        String first = years.getFirst().name();
        String last = years.getLast().name();
        return first.equals(last) ? ", of " + first : ", from " + first + " to " + last;
    }
}
