package dixit.extract.occasion;

import dixit.extract.time.TimeExpression;
import dixit.extract.time.Tokens;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads what follows the noun of an occasion: to whom, in which outlet, at which house, in which town, on which day. */
final class Details {
    private static final int FAR = 36;
    private static final Set<String> BREAKS = Set.of(
            "who",
            "he",
            "she",
            "they",
            "it",
            "which",
            "that",
            "whose",
            "where",
            "because",
            "although",
            "if",
            "was",
            "were",
            "is",
            "had",
            "has",
            "will",
            "would",
            "said",
            "told",
            "while",
            "since",
            "but",
            "before",
            "until",
            "about",
            "ahead",
            "when");
    private static final Set<String> PRINTED =
            Set.of("published", "printed", "aired", "broadcast", "posted", "carried", "run", "released", "appearing");

    private final Outlets outlets;
    private final String text;
    private final Tokens t;
    private final IntPredicate said;
    private final IntFunction<@Nullable TimeExpression> time;

    @Nullable
    String participant;

    @Nullable
    String medium;

    @Nullable
    String venue;

    @Nullable
    String place;

    @Nullable
    String date;

    int end;

    Details(Outlets outlets, String text, Tokens t, IntPredicate said, IntFunction<@Nullable TimeExpression> time) {
        this.outlets = outlets;
        this.text = text;
        this.t = t;
        this.said = said;
        this.time = time;
    }

    /** Reads from {@code from} on; {@code form} says what a name after "with" or "to" is. */
    Details read(int from, String form) {
        int k = from;
        end = from;
        while (k < from + FAR && k < t.size() && !t.endsClause(k) && !said.test(k) && !t.in(k, BREAKS)) {
            TimeExpression x = time.apply(k);
            if (x != null) {
                boolean thing = t.afterPossessive(Frame.index(t, x.span().end()))
                        > Frame.index(t, x.span().end());
                date = date == null && !thing ? x.value() : date;
                k = Math.max(k + 1, Frame.index(t, x.span().end()));
                end = thing ? end : k;
            } else {
                int next = phrase(k, form);
                end = next > k ? next : end;
                k = Math.max(k + 1, next);
            }
        }
        return this;
    }

    /** The phrase that begins with the preposition at {@code k}; its end, or {@code k} if nothing is read. */
    private int phrase(int k, String form) {
        if (t.in(k, PRINTED)) {
            int at = t.is(k + 1, "in") || t.is(k + 1, "by") || t.is(k + 1, "on") || t.is(k + 1, "for") ? k + 2 : k;
            return at > k ? medium(outlets.named(t, text, at), k) : k;
        }
        return switch (t.low(k)) {
            case "with", "to", "for" -> toWhom(k, form);
            case "on" ->
                form.equals(Forms.SOCIAL_POST)
                        ? medium(outlets.network(t, text, k + 1), k)
                        : medium(outlets.at(t, text, k + 1), k);
            case "in" -> in(k, form);
            case "at", "before", "outside" -> at(k, form);
            default -> k;
        };
    }

    private int medium(Outlets.@Nullable Found o, int k) {
        if (o == null || medium != null) {
            return k;
        }
        medium = o.name();
        return o.end();
    }

    private int toWhom(int k, String form) {
        Outlets.Found o = outlets.at(t, text, k + 1);
        if (o != null) {
            return medium(o, k);
        }
        int name = t.is(k + 1, "the") ? k + 2 : k + 1;
        int to = Outlets.houseEnd(t, name);
        if (to == name) {
            return k;
        }
        if (form.equals(Forms.SPEECH) && t.is(k, "to") && venue == null) {
            venue = t.span(name, to).in(text);
            return to;
        }
        boolean together = t.is(k, "with") && (form.equals(Forms.PHONE_CALL) || form.equals(Forms.MEETING));
        if (together && participant == null) {
            participant = t.span(name, to).in(text);
            return to;
        }
        return k;
    }

    private int in(int k, String form) {
        Outlets.Found o = outlets.at(t, text, k + 1);
        if (o != null) {
            return medium(o, k);
        }
        boolean print = form.equals(Forms.ESSAY) && t.is(k + 1, "the");
        int name = t.is(k + 1, "the") ? k + 2 : k + 1;
        int to = Outlets.houseEnd(t, name);
        if (to == name || isMonth(name) || print) {
            return k;
        }
        if (t.is(k + 1, "the") && form.equals(Forms.SPEECH) && venue == null && place == null) {
            venue = t.span(name, to).in(text);
        } else if (place == null) {
            place = t.span(name, to).in(text);
        }
        return to;
    }

    private boolean isMonth(int k) {
        return time.apply(k) != null || dixit.text.CalendarWords.month(t.low(k)) > 0;
    }

    private int at(int k, String form) {
        int name = t.is(k + 1, "the") || t.is(k + 1, "a") || t.is(k + 1, "his") || t.is(k + 1, "her") ? k + 2 : k + 1;
        int to = Outlets.houseEnd(t, name);
        boolean ofTime = isMonth(name);
        if (to == name || ofTime || venue != null || form.equals(Forms.ESSAY)) {
            return k;
        }
        venue = t.span(name, to).in(text);
        return to;
    }

    /** True if something was read behind token {@code k}. */
    boolean isAfter(int k) {
        return end > k + 1;
    }

    /** What was read, given to a principal. */
    Draft draft(
            String form,
            dixit.record.ActorRef principal,
            int from,
            @Nullable String otherDate,
            String rule,
            double score) {
        int last = Math.max(from + 1, Math.min(end, t.size()));
        return new Draft(
                form,
                principal,
                participant,
                medium,
                venue,
                place,
                date == null ? otherDate : date,
                t.span(from, last),
                new dixit.record.Because("occasion." + rule, score));
    }
}
