package dixit.extract.event;

import dixit.extract.claim.Circumstances;
import dixit.record.EventType;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Deeds that a noun names and a verb that says little more does: "A imposed a number of duties on B", "imposed on us an
 * embargo", "an embargo imposed by A on B", "put B under an embargo", "B came under pressure from A", "B was slapped with
 * duties by A". Pure functions.
 */
final class LightVerbs {
    /** By whom a noun's deed is done to whom, and the verb that says so. */
    record Done(int verb, List<Party> actors, List<Party> recipients) {}

    private static final int REACH = 10;
    private static final int ADJECTIVES = 4;
    private static final int FAR = 24;
    private static final Set<EventType> HARM = Set.of(EventType.SANCTION, EventType.ASSAULT, EventType.COERCE);
    private static final Set<EventType> WORDS_AGAINST = Set.of(EventType.ACCUSE, EventType.THREATEN);
    private static final Set<String> IMPOSE = Words.of("""
            impose imposes imposed imposing reimpose reimposes reimposed reimposing introduce introduces introduced
            introducing announce announces announced announcing declare declares declared declaring slap slaps slapped
            slapping levy levies levied levying enact enacts enacted enacting inflict inflicts inflicted inflicting order
            orders ordered ordering tighten tightens tightened tightening extend extends extended extending renew renews
            renewed renewing maintain maintains maintained maintaining launch launches launched launching mount mounts
            mounted mounting unleash unleashes unleashed unleashing
            """);
    private static final Set<String> COME =
            Words.of("come comes came coming is are was were been remain remains remained");
    private static final Set<String> PUT = Words.of("""
            put puts putting place places placed placing keep keeps kept keeping
            """);
    private static final Set<String> STRUCK = Words.of("hit slapped punished struck targeted met");
    private static final Set<String> SUBJECTED = Words.of("subjected subject exposed");
    private static final Set<String> ON = Set.of("on", "upon", "against", "to");
    private static final Set<String> FROM = Set.of("by", "from");
    private static final Set<String> BESIDE = Set.of("of", "and", "or");
    private static final Set<String> ENDS = Words.of("""
            . , ; : ( ) ! ? but because while when if which who whom that before after although unless
            """);
    private static final Set<String> DASHES = Set.of("–", "—");
    private static final Set<String> DEFINITE = Words.of("the these those its their his her our this that");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> ASKED = Set.of("for", "against", "about");
    private static final Set<String> WEIGH = Words.of("""
            consider considers considered considering discuss discusses discussed discussing propose proposes proposed
            proposing weigh weighs weighed weighing mull mulls mulled mulling debate debates debated debating oppose
            opposes opposed opposing demand demands demanded demanding advocate advocates advocated advocating contemplate
            contemplates contemplated contemplating threaten threatens threatened threatening plan plans planned planning
            """);

    private final Clause clause;
    private final Line line;
    private final List<Deed> known;

    LightVerbs(Clause clause, List<Deed> known) {
        this.clause = clause;
        this.line = clause.line();
        this.known = known;
    }

    /** Who does it to whom by such a verb; null where there is none. */
    @Nullable
    Done of(int noun, EventType type) {
        if (HARM.contains(type) || WORDS_AGAINST.contains(type)) {
            Done under = undergone(noun, type);
            if (under != null) {
                return under;
            }
        }
        if (!HARM.contains(type)) {
            return null;
        }
        Done passive = imposed(noun);
        Done active = passive == null ? imposing(noun, type) : passive;
        return active == null ? upheld(noun, type) : active;
    }

    /** "Is considering an embargo", "voted for a ban", "talk of sanctions": nobody has imposed it. */
    boolean isWeighed(int noun) {
        int i = noun - 1;
        while (i > 0
                && noun - i < ADJECTIVES
                && clause.at(i) == null
                && goesOn(line.at(i))
                && !line.at(i).equals("of")) {
            if (DEFINITE.contains(line.at(i))) {
                return governor(noun, WEIGH) >= 0;
            }
            i--;
        }
        boolean asked = ASKED.contains(line.at(i)) && EventWords.standard().noun(line, noun) != EventType.ASSAULT;
        boolean talk = line.at(i).equals("of") && line.at(i - 1).startsWith("talk");
        return asked || talk || governor(noun, WEIGH) >= 0;
    }

    /** Whether this verb may impose what the noun names. */
    static boolean isImposing(Line line, int verb, int noun) {
        return IMPOSE.contains(line.at(verb)) || Duties.isRaised(line, verb, noun);
    }

    /** "A imposed (on B) an embargo". */
    private @Nullable Done imposing(int noun, EventType type) {
        int verb = governor(noun, i -> isImposing(line, i, noun));
        if (verb < 0) {
            return null;
        }
        VerbGroup group = VerbGroup.around(line, verb);
        boolean declared = line.at(verb).startsWith("declar");
        if (group.open() || group.passive() || (declared && !isDeclared(noun, type))) {
            return null;
        }
        boolean added = line.at(verb).endsWith("ing") && line.at(verb - 1).equals(",");
        List<Party> who = added ? clause.main(verb, known) : clause.subject(group.from(), known);
        List<Party> whom = between(verb, noun);
        if (whom.isEmpty() && ON.contains(line.at(noun + 1))) {
            whom = clause.object(noun + 1, type);
        }
        return who.isEmpty() ? null : new Done(verb, who, whom);
    }

    /**
     * "A ignored calls to lift the embargo on B", "refuses to suspend its sanctions": they last, and are A's. Of a war or a
     * blockade only "its" tells that.
     */
    private @Nullable Done upheld(int noun, EventType type) {
        int lift = governor(noun, Endings.LIFT);
        boolean its = type == EventType.SANCTION || isOwn(lift, noun);
        int to = !its || lift < 0 || !line.at(lift - 1).equals("to") ? -1 : lift - 1;
        for (int i = to - 1; i >= Math.max(0, to - FAR) && !ENDS.contains(line.at(i)); i--) {
            EventWords.Sense sense =
                    clause.at(i) == null ? EventWords.standard().verb(line, i) : null;
            if (sense != null && sense.type() == EventType.REJECT && sense.tier() == EventWords.Tier.OWN) {
                VerbGroup group = VerbGroup.around(line, i);
                boolean not = group.open() || group.passive() || Circumstances.negation(line.low(), i) >= 0;
                List<Party> who = not ? List.of() : clause.subject(group.from(), known);
                List<Party> whom = ON.contains(line.at(noun + 1)) ? clause.object(noun + 1, type) : List.of();
                return who.isEmpty() ? null : new Done(noun, who, whom);
            }
        }
        return null;
    }

    /** "Its", "their" between the verb and its object. */
    private boolean isOwn(int verb, int noun) {
        return IntStream.range(verb + 1, noun).anyMatch(i -> OWN.contains(line.at(i)));
    }

    /** Wars and embargoes are declared; "declared the occupation of B illegal" is a judgement. */
    private boolean isDeclared(int noun, EventType type) {
        return line.at(noun).equals("war") || type == EventType.SANCTION;
    }

    /** To whom, before the noun: "imposed on us an embargo". */
    private List<Party> between(int verb, int noun) {
        for (Party p : clause.parties()) {
            if (p.from() > verb && p.to() <= noun && ON.contains(line.at(Compounds.start(line, p) - 1))) {
                return Compounds.of(line, clause.parties(), p);
            }
        }
        return List.of();
    }

    /** The nearest of the verbs before the noun whose object the noun is; -1 where there is none. */
    private int governor(int noun, Set<String> verbs) {
        return governor(noun, i -> verbs.contains(line.at(i)));
    }

    private int governor(int noun, IntPredicate verbs) {
        int asides = 0;
        for (int i = noun - 1; i >= Math.max(0, noun - REACH - asides); i--) {
            String w = line.at(i);
            Party p = clause.at(i);
            if (p != null) {
                if (!ON.contains(line.at(Compounds.start(line, p) - 1))) {
                    return -1;
                }
                i = Compounds.start(line, p) - 1;
            } else if (verbs.test(i)) {
                return i;
            } else if (DASHES.contains(w) && aside(i) >= 0) {
                asides += i - aside(i);
                i = aside(i);
            } else if (!goesOn(w)) {
                return -1;
            }
        }
        return -1;
    }

    /** The dash that opens what the dash here closes; -1 where none does. */
    private int aside(int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - FAR); i--) {
            if (DASHES.contains(line.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Between a verb and its object stand articles, numbers, qualities, "of" and "and". */
    private static boolean goesOn(String w) {
        return !ENDS.contains(w)
                && !DASHES.contains(w)
                && !Clause.AUXILIARIES.contains(w)
                && (BESIDE.contains(w) || !Clause.PREPOSITIONS.contains(w));
    }

    /** "An embargo (that was) imposed by A on B". */
    private @Nullable Done imposed(int noun) {
        for (int i = noun + 1; i < Math.min(line.size(), noun + REACH); i++) {
            String w = line.at(i);
            if (IMPOSE.contains(w) && w.endsWith("ed")) {
                List<Party> by = clause.agent(i + 1);
                List<Party> on = by.isEmpty() ? List.of() : led(i + 1);
                return on.isEmpty() ? null : new Done(i, by, on);
            }
            boolean helper = Clause.AUXILIARIES.contains(w) || VerbGroup.isHelper(w);
            if (!helper && !w.equals("that") && !w.equals("which")) {
                return null;
            }
        }
        return null;
    }

    /** The party that "on" or "against" leads. */
    private List<Party> led(int from) {
        for (int i = from; i < Math.min(line.size(), from + REACH) && !ENDS.contains(line.at(i)); i++) {
            if (line.at(i).equals("on")
                    || line.at(i).equals("upon")
                    || line.at(i).equals("against")) {
                return clause.object(i, EventType.SANCTION);
            }
        }
        return List.of();
    }

    /** "B came under pressure from A", "was slapped with duties by A", "A put B under an embargo". */
    private @Nullable Done undergone(int noun, EventType type) {
        int u = noun - 1;
        while (u >= 0 && noun - u <= ADJECTIVES && clause.at(u) == null && goesOn(line.at(u))) {
            u--;
        }
        String led = line.at(u);
        int verb = u - 1;
        Party put = clause.at(verb);
        if (led.equals("under") && put != null) {
            return put(Compounds.start(line, put) - 1, put, noun);
        }
        boolean under = led.equals("under") && (COME.contains(line.at(verb)) || PUT.contains(line.at(verb)));
        boolean with = led.equals("with") && STRUCK.contains(line.at(verb));
        boolean to = led.equals("to") && SUBJECTED.contains(line.at(verb));
        VerbGroup group = VerbGroup.around(line, verb);
        if (group.open() || !(under || ((with || to) && group.passive()))) {
            return null;
        }
        List<Party> whom = clause.subject(group.from(), known);
        List<Party> who = from(noun + 1);
        boolean imposed = type == EventType.SANCTION && !COME.contains(line.at(verb)) && group.passive();
        return whom.isEmpty() || (who.isEmpty() && !(imposed && whom.getFirst().named()))
                ? null
                : new Done(verb, who, whom);
    }

    /** "A put B under an embargo"; who did it may be left open. */
    private @Nullable Done put(int verb, Party whom, int noun) {
        VerbGroup group = VerbGroup.around(line, verb);
        if (!PUT.contains(line.at(verb)) || group.open()) {
            return null;
        }
        List<Party> who = clause.subject(group.from(), known);
        boolean embargo = EventWords.standard().noun(line, noun) == EventType.SANCTION;
        return who.isEmpty() && !(embargo && whom.named()) ? null : new Done(verb, who, List.of(whom));
    }

    /** "By A", "from A", near the noun. */
    private List<Party> from(int from) {
        for (int i = from; i < Math.min(line.size(), from + ADJECTIVES); i++) {
            if (FROM.contains(line.at(i))) {
                return clause.object(i + 1, EventType.AGREE);
            }
            if (!goesOn(line.at(i))) {
                break;
            }
        }
        return List.of();
    }
}
