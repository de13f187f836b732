package dixit.extract.event;

import dixit.extract.claim.Circumstances;
import dixit.extract.event.Reading.Found;
import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds of which only the other recipient is said: "A announced sanctions against B. Not so many as against us", "… on B, though
 * fewer than on C", "… and against C, too", "… but not on us". A comparison says that both were done; "not" alone says that one
 * was not. Pure functions.
 */
final class Ellipses {
    private static final int LONGEST = 10;
    /** What is done on or against somebody. */
    private static final Set<EventType> AGAINST =
            Set.of(EventType.SANCTION, EventType.ASSAULT, EventType.COERCE, EventType.THREATEN, EventType.PROTEST);

    private static final Set<String> ON = Set.of("on", "upon", "against");
    private static final Set<String> HEADS = Words.of("""
            not so as much many few fewer less more lesser harsher worse tougher stricter heavier far even than and but also
            though although if just only alone nor or none never the same quite nearly such those ones them well too to a
            extent degree albeit like similar again yet almost , – — “ " (
            """);
    private static final Set<String> COMPARING = Set.of("than", "as", "same", "like", "similar", "such");
    private static final Set<String> ADDING = Set.of("and", "also", "but", "too", "well", "again");
    private static final Set<String> DENYING = Set.of("not", "none", "never", "nor");
    private static final Set<String> ONLY = Set.of("only", "just", "alone");
    private static final Set<String> TAILS = Words.of("too also as well either alone though however");
    private static final Set<String> AFTER = Words.of("""
            and but because while when after before since in over for at until who which that if although though or nor not
            """);

    /** Another recipient, and whether it was done to him. */
    private record Other(Party party, boolean denied) {}

    private Ellipses() {}

    /** What a sentence without a verb adds to the deed before it. */
    static List<Deed> fragment(Line line, List<Party> parties, @Nullable Found before) {
        if (before == null || parties.isEmpty() || !isDone(before)) {
            return List.of();
        }
        Deed first = before.deed();
        Party actor = first.actor();
        List<Deed> out = new ArrayList<>();
        List<Other> others = others(line, parties, 0);
        boolean all = !others.isEmpty() && isEnd(line, others.getLast().party().to());
        for (Other o : all ? others : List.<Other>of()) {
            Party to = o.party();
            int on = Compounds.start(line, to) - 1;
            boolean same = first.recipient() != null && first.recipient().who().equals(to.who());
            if (actor != null && !same && !actor.who().equals(to.who())) {
                Party who = Memory.here(actor, on);
                out.add(new Deed(on, who, first.type(), to, Memory.BACK, first.score())
                        .in(first.mode())
                        .with(o.denied() ? Deed.Denial.DENIED : Deed.Denial.AFFIRMED));
            }
        }
        return out;
    }

    /** What the same sentence adds to its deeds. */
    static List<Deed> within(Line line, List<Party> parties, List<Deed> deeds) {
        List<Deed> out = new ArrayList<>();
        for (Deed d : deeds) {
            Party to = d.recipient();
            if (to == null || !AGAINST.contains(d.type()) || to.from() < d.word() || !isLed(line, to)) {
                continue;
            }
            int end = Compounds.of(line, parties, to).getLast().to();
            boolean not = Circumstances.around(line.low(), d.word()).negated() || d.denial() == Deed.Denial.DENIED;
            for (Other o : others(line, parties, end)) {
                boolean told = deeds.stream()
                        .anyMatch(k -> k.type() == d.type()
                                && k.recipient() != null
                                && k.recipient().who().equals(o.party().who()));
                boolean own =
                        d.actor() != null && d.actor().who().equals(o.party().who());
                if (!told && !own && isFree(line, o.party().to())) {
                    out.add(d.to(o.party()).with(denial(d, not, o)));
                }
            }
        }
        return out;
    }

    /** "Not on A, but on B", "not as many on A as on B": what is denied of the one is said of the other. */
    private static Deed.Denial denial(Deed d, boolean not, Other o) {
        return o.denied() ? Deed.Denial.DENIED : not ? Deed.Denial.AFFIRMED : d.denial();
    }

    /** The last deed that a fragment can take up; null where there is none. */
    static @Nullable Deed last(List<Deed> deeds) {
        return deeds.stream()
                .filter(d -> AGAINST.contains(d.type()) && d.actor() != null && d.recipient() != null)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** What has not been done, or not yet, or is but guessed, has nothing to be like. */
    private static boolean isDone(Found before) {
        Circumstances how =
                Circumstances.around(before.line().low(), before.deed().word());
        return !how.negated()
                && !how.hedged()
                && !how.conditional()
                && !how.future()
                && before.deed().denial() != Deed.Denial.DENIED
                && Denials.of(before.line(), before.deed()) < 0;
    }

    /** "(Not so many as) against us", "but also on us", one after the other; empty where other words stand there. */
    private static List<Other> others(Line line, List<Party> parties, int from) {
        Clause clause = new Clause(line, parties);
        List<Other> out = new ArrayList<>();
        int i = from;
        int start = from;
        while (i < line.size() && i - start <= LONGEST) {
            if (ON.contains(line.at(i))) {
                int article = line.at(i + 1).equals("the") && clause.at(i + 1) == null ? i + 2 : i + 1;
                Party p = clause.at(article);
                Boolean denied = p == null ? null : denied(line, start, i, p.to());
                if (p == null || denied == null) {
                    break;
                }
                for (Party each : clause.joined(article)) {
                    out.add(new Other(each, denied));
                    i = each.to();
                }
                start = i;
            } else if (HEADS.contains(line.at(i)) && clause.at(i) == null) {
                i++;
            } else {
                break;
            }
        }
        return out;
    }

    /** Whether it is said not to be so; null where the words before the preposition say neither. */
    private static @Nullable Boolean denied(Line line, int from, int on, int end) {
        boolean compares = false;
        boolean adds = false;
        boolean not = false;
        boolean only = false;
        for (int i = from; i < on; i++) {
            String w = line.at(i);
            compares |= COMPARING.contains(w);
            adds |= ADDING.contains(w);
            not |= DENYING.contains(w);
            only |= ONLY.contains(w);
        }
        for (int i = end; i < Math.min(line.size(), end + 3); i++) {
            adds |= ADDING.contains(line.at(i)) && TAILS.contains(line.at(i));
        }
        if (not) {
            return !(compares || only);
        }
        return (compares || adds) ? Boolean.FALSE : null;
    }

    private static boolean isLed(Line line, Party p) {
        return ON.contains(line.at(Compounds.start(line, p) - 1));
    }

    /** Nothing but "too", "as well" follows. */
    private static boolean isEnd(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            String w = line.at(i);
            if (w.startsWith("'") || (Character.isLetterOrDigit(w.charAt(0)) && !TAILS.contains(w))) {
                return false;
            }
        }
        return true;
    }

    /** What follows is not a thing of the party's. */
    private static boolean isFree(Line line, int end) {
        String w = line.at(end);
        boolean letter = !w.isEmpty() && (Character.isLetterOrDigit(w.charAt(0)) || w.startsWith("'"));
        return !letter || TAILS.contains(w) || AFTER.contains(w);
    }
}
