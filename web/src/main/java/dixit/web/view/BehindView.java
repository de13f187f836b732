package dixit.web.view;

import dixit.archive.claim.Behind;
import java.util.List;
import java.util.stream.Collectors;

/** How many documents, of which outlets and years, stand behind a list or chart, in one line. Pure. */
public final class BehindView {
    private static final int OUTLETS = 4;

    private BehindView() {}

    /**
     * “12 events in 4 documents of Strait Agency (3) and Lunn Courier (1), from 2013 to 2025”.
     *
     * @param what one of what is counted
     */
    public static String of(Behind behind, String what) {
        if (behind.count() == 0) {
            return "nothing";
        }
        return Say.count(behind.count(), what) + " in " + Say.count(behind.documents(), "document")
                + outlets(behind.outlets()) + years(behind.years());
    }

    private static String outlets(List<Behind.Count> outlets) {
        if (outlets.isEmpty()) {
            return " of no known outlet";
        }
        String named = outlets.stream()
                .limit(OUTLETS)
                .map(o -> o.name() + " (" + Say.number(o.count()) + ")")
                .collect(Collectors.joining(", "));
        int more = outlets.size() - OUTLETS;
        return " of " + named + (more > 0 ? " and " + Say.count(more, "more outlet") : "");
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
