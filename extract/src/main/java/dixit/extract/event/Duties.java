package dixit.extract.event;

import dixit.knowledge.State;
import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Duties and tariffs that are levied on goods: "A and B are imposing 20% duties on timber". Goods are nobody to whom something
 * is done; "duties of the captain", "a duty of care", "imposed duties on the guards" are what somebody is bound to do. Pure
 * functions.
 */
final class Duties {
    private static final int BEHIND = 10;
    private static final int BEFORE = 8;
    private static final int QUALITIES = 3;
    private static final int FAR = 6;
    private static final Set<String> DUTIES = Set.of("duties", "duty");
    private static final Set<String> TARIFFS = Set.of("tariffs", "tariff");
    private static final Set<String> TRADE = Words.of("""
            import imports export exports customs dumping antidumping anti-dumping countervailing punitive retaliatory
            reciprocal protective excise trade
            """);
    private static final Set<String> RAISE = Words.of("""
            raise raises raised raising increase increases increased increasing double doubles doubled doubling hike hikes
            hiked hiking apply applies applied applying put puts putting place places placed placing charge charges charged
            charging
            """);
    private static final Set<String> STAFF = Words.of("crew crews staff personnel");
    private static final Set<String> JOINING = Words.of("and or , both the");
    /** People of more than one state: known by name only. */
    private static final Set<String> OF_MANY = Words.of("europeans africans asians arabs scandinavians");

    private Duties() {}

    /** "Duties" and "tariffs" in trade; of the singular "duty" only what has a rate, is on imports or on a thing. */
    static boolean isNoun(Line line, int i) {
        String w = line.at(i);
        return TARIFFS.contains(w)
                || w.equals("duties")
                || (w.equals("duty") && (isTrade(line, i) || isOnThing(line, i)) && !isObligation(line, i));
    }

    /** Besides what is imposed: "raised duties", "put tariffs on". */
    static boolean isRaised(Line line, int verb, int noun) {
        return isNoun(line, noun) && RAISE.contains(line.at(verb));
    }

    /** What somebody is bound to do: "duties of", "a duty to report", "duties on the guards". */
    static boolean isObligation(Line line, int noun) {
        if (!DUTIES.contains(line.at(noun)) || isTrade(line, noun)) {
            return false;
        }
        String next = line.at(noun + 1);
        return next.equals("of")
                || next.equals("to")
                || ((next.equals("on") || next.equals("upon")) && isOnPeople(line, noun + 2));
    }

    /** A rate or a word of trade stands by it. */
    private static boolean isTrade(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - QUALITIES); i--) {
            if (TRADE.contains(line.at(i)) || isRate(line, i)) {
                return true;
            }
        }
        boolean rate = line.at(noun + 1).equals("of") || line.at(noun + 1).equals("at");
        for (int i = noun + 2; rate && i < noun + 2 + FAR; i++) {
            if (isRate(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRate(Line line, int i) {
        String w = line.at(i);
        return w.endsWith("%")
                || w.equals("percent")
                || (w.equals("per") && line.at(i + 1).equals("cent"));
    }

    private static boolean isOnThing(Line line, int noun) {
        boolean on = line.at(noun + 1).equals("on") && !line.at(noun + 2).isEmpty();
        boolean bound = false;
        for (int i = noun + 2; i < noun + 2 + FAR; i++) {
            bound |= line.at(i).equals("to");
        }
        return on && !bound && !isOnPeople(line, noun + 2);
    }

    /** Heads that act are bound by duties; "on coal for power stations" names a thing first. */
    private static boolean isOnPeople(Line line, int from) {
        for (int i = from; i < from + QUALITIES && !Clause.PREPOSITIONS.contains(line.at(i)); i++) {
            if (!line.capital(i)
                    && (STAFF.contains(line.at(i))
                            || People.are(line.at(i))
                            || EventWords.standard().isAgent(line.at(i))
                            || Parties.isHead(line.at(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The deed where its duties are of trade, without goods as its recipient; nothing where somebody is bound to something. */
    static Stream<Deed> plain(Line line, Deed d, List<Party> parties) {
        int noun = d.type() == EventType.SANCTION ? noun(line, d.word()) : -1;
        if (noun < 0) {
            return Stream.of(d);
        }
        if (isObligation(line, noun)) {
            return Stream.empty();
        }
        Party to = d.recipient();
        boolean goods = to != null && !parties.contains(to) && !to.named() && !Doubts.isSomebody(line, to);
        return Stream.of(goods ? d.to(null) : d);
    }

    /** Who levies duties together with another is not said to do something to him. */
    static boolean isTogether(Deed d, List<Deed> byRules) {
        return byRules.stream().filter(r -> levies(r, d.actor())).anyMatch(r -> byRules.stream()
                .anyMatch(o -> o.word() == r.word() && levies(o, d.recipient())));
    }

    private static boolean levies(Deed d, @Nullable Party who) {
        return who != null && d.type() == EventType.SANCTION && d.recipient() == null && who.equals(d.actor());
    }

    /** The duties that a word speaks of; -1 where it speaks of none. */
    private static int noun(Line line, int word) {
        for (int i = word; i < Math.min(line.size(), word + BEHIND); i++) {
            if (DUTIES.contains(line.at(i)) || TARIFFS.contains(line.at(i))) {
                return i;
            }
        }
        for (int i = word - 1; i >= Math.max(0, word - BEFORE); i--) {
            if (DUTIES.contains(line.at(i)) || TARIFFS.contains(line.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The peoples who are said to levy them, without an article: "Kestrians and Europeans are imposing duties". Elsewhere the
     * bare name of a people means people from there; duties are levied by states and unions alone.
     */
    static List<Party> levying(Line line, List<Party> taken, StateWords states) {
        int verb = verb(line);
        if (verb < 0) {
            return List.of();
        }
        List<Party> out = new ArrayList<>();
        for (int i = VerbGroup.around(line, verb).from() - 1; i >= 0; i--) {
            int at = i;
            Party free = taken.stream().noneMatch(p -> p.overlaps(at, at + 1)) ? people(line, i, states) : null;
            if (free != null) {
                out.addFirst(free);
                i = free.from();
            } else if (!JOINING.contains(line.at(i)) && taken.stream().noneMatch(p -> p.overlaps(at, at + 1))) {
                break;
            }
        }
        return out;
    }

    private static @Nullable Party people(Line line, int i, StateWords states) {
        State two = line.capital(i - 1) ? states.people(line.at(i - 1) + " " + line.at(i)) : null;
        State state = two == null && line.capital(i) ? states.people(line.at(i)) : two;
        if (state != null) {
            return new Party(two == null ? i : i - 1, i + 1, state.id(), true);
        }
        boolean many = line.capital(i) && OF_MANY.contains(line.at(i));
        return many ? new Party(i, i + 1, line.span(i, i + 1).in(line.text()), false) : null;
    }

    /** The first verb that levies duties; -1 where none does. */
    private static int verb(Line line) {
        for (int noun = 1; noun < line.size(); noun++) {
            for (int i = noun - 1;
                    isNoun(line, noun) && !isObligation(line, noun) && i >= Math.max(0, noun - BEHIND);
                    i--) {
                if (LightVerbs.isImposing(line, i, noun)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
