package dixit.extract.event;

import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds that a noun names: "talks between A and B", "A's attack on B", "sanctions against B", "the expulsion of B's
 * diplomats by A", "the withdrawal of A's troops from B". Pure functions.
 */
final class NounReading {
    static final String NOUN = "event-noun";

    private static final int REASON = 10;
    private static final int SPAN = 5;
    private static final Set<String> TIMES = Words.of("""
            second seconds minute minutes hour hours day days night nights morning afternoon evening weekend week weeks
            fortnight month months year years time times while
            """);
    private static final Set<String> OWNERS = Words.of("its their his her our my your 's");

    private static final Set<String> TO = Words.of("""
            with against on to of upon at toward towards for into
            """);
    private static final Set<String> LEADING = Set.of("the", "a", "an", "all", "some", "any", "our", "its", "their");
    /** Nouns whose "of" names who suffers: "the expulsion of diplomats". */
    private static final Set<String> SUFFERED = Set.of(
            "expulsion", "bombing", "bombardment", "shelling", "invasion", "occupation", "annexation", "blockade");
    /** Done to somebody, whoever did it. */
    private static final Set<EventType> HARM = Set.of(EventType.SANCTION, EventType.ASSAULT, EventType.COERCE);

    private final Clause clause;
    private final Line line;
    private final List<Deed> known;
    private final LightVerbs light;
    private final List<Deed> found = new ArrayList<>();

    private NounReading(Clause clause, List<Deed> known) {
        this.clause = clause;
        this.line = clause.line();
        this.known = known;
        this.light = new LightVerbs(clause, known);
    }

    /** The deeds of nouns that are not among {@code known} already. */
    static List<Deed> of(Clause clause, List<Deed> known) {
        NounReading reading = new NounReading(clause, List.copyOf(known));
        EventWords words = EventWords.standard();
        for (int i = 0; i < reading.line.size(); i++) {
            EventType type = clause.at(i) == null ? words.noun(reading.line, i) : null;
            type = type == null ? underFire(reading.line, i) : type;
            if (type != null) {
                reading.noun(i, type);
            }
        }
        return List.copyOf(reading.found);
    }

    /** "Came under fire": shots, unless it is said for what ("for two days" does not); null where the words are others. */
    private static @Nullable EventType underFire(Line line, int i) {
        if (!line.at(i).equals("fire") || !line.at(i - 1).equals("under")) {
            return null;
        }
        for (int k = i + 1; k < Math.min(line.size(), i + REASON); k++) {
            if ((line.at(k).equals("for") || line.at(k).equals("over")) && !isSpan(line, k + 1)) {
                return EventType.ACCUSE;
            }
        }
        return EventType.ASSAULT;
    }

    /** "Two days", "the second night running", "hours": how long, not for what; "years of neglect" is for what. */
    private static boolean isSpan(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + SPAN); i++) {
            String w = line.at(i);
            if (TIMES.contains(w)) {
                return !line.at(i + 1).equals("of") && !line.at(i + 1).startsWith("'");
            }
            if (OWNERS.contains(w) || Clause.PREPOSITIONS.contains(w) || !Character.isLetterOrDigit(w.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private void noun(int i, EventType type) {
        String next = line.at(i + 1);
        if (next.equals("between") || next.equals("among")) {
            List<Party> both = clause.joined(i + 2);
            if (both.size() > 1) {
                pairs(i, both.subList(0, 1), type, both.subList(1, both.size()), 0.5);
            }
            return;
        }
        if (type == EventType.RETREAT && next.equals("of") && leaving(i, type)) {
            return;
        }
        List<Party> by = clause.agent(i + 1);
        List<Party> owner = owner(i);
        List<Party> actors = owner.isEmpty() ? by : owner;
        boolean suffered = SUFFERED.contains(line.at(i));
        boolean led = TO.contains(next) && (!next.equals("of") || suffered) && leads(next, type);
        List<Party> target = led ? target(i + 2, type) : List.of();
        if (type == EventType.RETREAT && next.equals("from")) {
            target = target(i + 2, type);
        }
        LightVerbs.Done done = light.of(i, type);
        if (done != null) {
            List<Party> whom = done.recipients().isEmpty() ? target : done.recipients();
            if (type == EventType.SANCTION || !whom.isEmpty()) {
                pairs(done.verb(), done.actors(), type, whom, RuleReading.SURE);
            }
            return;
        }
        if (!actors.isEmpty() && !target.isEmpty()) {
            pairs(i, actors, type, target, RuleReading.SURE);
        } else if (HARM.contains(type)
                && !target.isEmpty()
                && target.getFirst().named()
                && !isTold(type, target)
                && !light.isWeighed(i)) {
            pairs(i, List.of(), type, target, RuleReading.SURE);
        }
    }

    /** A proposal on B is not made to B, an attack on B is; talks for B are not with B, aid for B is to B. */
    private static boolean leads(String preposition, EventType type) {
        return switch (preposition) {
            case "on", "upon" -> HARM.contains(type);
            case "for" -> type == EventType.SUPPORT || type == EventType.AID || type == EventType.ACCUSE;
            default -> true;
        };
    }

    /** "The withdrawal of A's troops from B". */
    private boolean leaving(int i, EventType type) {
        List<Party> who = target(i + 2, type);
        if (who.isEmpty()) {
            return false;
        }
        for (int k = who.getLast().to(); k < Math.min(line.size(), who.getLast().to() + 4); k++) {
            if (line.at(k).equals("from")) {
                pairs(i, who.subList(0, 1), type, target(k + 1, type), RuleReading.SURE);
                return true;
            }
        }
        return false;
    }

    private List<Party> owner(int i) {
        for (Party p : clause.parties()) {
            boolean possessive = p.to() <= i
                    && i - p.to() <= 3
                    && (line.at(p.to()).equals("'s")
                            || p.to() == i
                            || line.at(p.to() - 1).equals("our"));
            if (possessive && nothingBetween(p.to(), i)) {
                return List.of(p);
            }
        }
        return List.of();
    }

    private boolean nothingBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            String w = line.at(k);
            if (w.equals(",")
                    || w.equals("and")
                    || Clause.PREPOSITIONS.contains(w)
                    || (Clause.AUXILIARIES.contains(w) && !w.equals("'s"))) {
                return false;
            }
        }
        return true;
    }

    /** The party that the next words name, past an article and a word that describes it. */
    private List<Party> target(int from, EventType type) {
        int i = from;
        int words = 0;
        while (i < line.size() && clause.at(i) == null && (LEADING.contains(line.at(i)) || words++ < 1)) {
            i++;
        }
        return clause.at(i) == null ? List.of() : clause.object(i, type);
    }

    /** A verb has said already that this was done to them. */
    private boolean isTold(EventType type, List<Party> target) {
        return known.stream()
                .anyMatch(d -> d.type() == type
                        && d.recipient() != null
                        && d.recipient().equals(target.getFirst()));
    }

    private void pairs(int word, List<Party> actors, EventType type, List<Party> recipients, double score) {
        for (@Nullable Party a : RuleReading.orNobody(actors)) {
            for (@Nullable Party r : RuleReading.orNobody(recipients)) {
                boolean same = a != null && r != null && a.who().equals(r.who());
                if (!same
                        && known.stream()
                                .noneMatch(d -> d.score() >= RuleReading.SURE
                                        && d.type() == type
                                        && is(d.actor(), a)
                                        && is(d.recipient(), r))) {
                    found.add(new Deed(word, a, type, r, NOUN, score));
                }
            }
        }
    }

    private static boolean is(@Nullable Party x, @Nullable Party y) {
        return x == null ? y == null : x.equals(y);
    }
}
