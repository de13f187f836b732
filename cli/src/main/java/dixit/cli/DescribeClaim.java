package dixit.cli;

import dixit.archive.DateWords;
import dixit.archive.claim.Apart;
import dixit.archive.claim.Basis;
import dixit.archive.claim.Behind;
import dixit.archive.claim.ClaimDate;
import dixit.archive.claim.ClaimEntry;
import dixit.archive.claim.EventEntry;
import dixit.archive.claim.Ground;
import dixit.archive.claim.Party;
import dixit.archive.claim.PositionEntry;
import dixit.archive.claim.StatusEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim in words for a person at a terminal. */
final class DescribeClaim {
    private static final int MOST_OUTLETS = 5;

    private DescribeClaim() {}

    /** What is claimed, who says so and when; the words; where they stand. */
    static String lines(ClaimEntry claim) {
        Ground g = claim.ground();
        return what(claim) + "\n  " + who(g) + when(g.date()) + ": " + quoted(g.quote()) + "\n  " + where(g) + "\n";
    }

    private static String what(ClaimEntry claim) {
        return switch (claim) {
            case EventEntry e -> name(e.actor()) + " " + e.type() + mode(e) + " " + name(e.recipient()) + flags(e);
            case PositionEntry p ->
                name(p.actor()) + " " + p.stance().code() + " " + name(p.institution())
                        + (p.conditionWords().isEmpty()
                                ? ""
                                : " (" + quoted(String.join(" … ", p.conditionWords())) + ")");
            case StatusEntry s ->
                name(s.institution()) + " " + (s.negated() ? "not " : "")
                        + s.status().code()
                        + (s.actor() == null ? "" : " by " + name(s.actor()))
                        + (s.future() ? " (to come)" : "");
        };
    }

    private static String mode(EventEntry e) {
        return e.mode() == null ? "" : "/" + e.mode().code();
    }

    private static String flags(EventEntry e) {
        List<String> flags = new ArrayList<>();
        if (e.negated()) {
            flags.add("denied");
        }
        if (e.hedged()) {
            flags.add("guarded");
        }
        if (e.future()) {
            flags.add("to come");
        }
        if (e.conditional()) {
            flags.add("conditional");
        }
        return flags.isEmpty() ? "" : " (" + String.join(", ", flags) + ")";
    }

    private static String name(@Nullable Party party) {
        return party == null ? "(nobody named)" : Describe.clean(party.name());
    }

    private static String who(Ground g) {
        return name(g.assertedBy())
                + (g.speaksFor() == null ? "" : " (for " + name(g.speaksFor()) + ")")
                + (g.own() ? ", own report" : "");
    }

    private static String when(@Nullable ClaimDate date) {
        if (date == null) {
            return "";
        }
        String basis = date.basis() == Basis.CLAIM ? "" : date.basis().code() + " ";
        return ", " + basis + Describe.clean(DateWords.of(date.edtf()));
    }

    private static String quoted(String words) {
        return "“" + Describe.clean(words) + "”";
    }

    private static String where(Ground g) {
        String outlet = g.outlet() == null ? "" : Describe.clean(g.outlet()) + ": ";
        String title = g.title() == null ? g.document().id() : g.title();
        return outlet + Describe.clean(title) + " (" + g.document().hash().substring(0, 12) + ")";
    }

    /** What does not say that it happened: “denied: 2, on a condition: 1, to come: 3”; empty where all do. */
    static String apart(Apart apart) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("denied", apart.denied());
        counts.put("on a condition", apart.conditional());
        counts.put("to come", apart.future());
        counts.values().removeIf(n -> n == 0);
        return counts.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /** How many claims, in how many documents, of which outlets and years. */
    static String behind(Behind b) {
        if (b.count() == 0) {
            return "Nothing is claimed of that.";
        }
        String outlets = b.outlets().stream()
                .limit(MOST_OUTLETS)
                .map(c -> Describe.clean(c.name()) + " " + c.count())
                .collect(Collectors.joining(", "));
        boolean more = b.outlets().size() > MOST_OUTLETS;
        return b.count()
                + (b.count() == 1 ? " claim in " : " claims in ")
                + b.documents()
                + (b.documents() == 1 ? " document" : " documents")
                + (outlets.isEmpty() ? "" : " (" + outlets + (more ? ", …" : "") + unknown(b) + ")")
                + years(b);
    }

    private static String unknown(Behind b) {
        return b.noOutlet() == 0 ? "" : "; of no known outlet " + b.noOutlet();
    }

    private static String years(Behind b) {
        if (b.years().isEmpty()) {
            return "";
        }
        String first = b.years().getFirst().name();
        String last = b.years().getLast().name();
        return ", " + (first.equals(last) ? first : first + " to " + last);
    }
}
