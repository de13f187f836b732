package dixit.extract.event;

import dixit.extract.event.EventWords.Sense;
import dixit.extract.event.EventWords.Tier;
import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds by rule: a verb that names one, the party before it and the party after it; "was attacked by" swaps them, "A and B
 * agreed" gives both directions. Nouns are {@link NounReading}'s, fixed turns of phrase {@link Constructions}'. Pure
 * functions.
 */
final class RuleReading {
    static final String VERB = "event-verb";
    static final String PASSIVE = "event-passive";
    static final String PHRASE = "event-phrase";
    static final String EACH = "event-each";
    /** Rules that are less sure than this count only where no model reads. */
    static final double SURE = 0.45;

    private static final double PHRASED = 0.6;
    private static final double OWN = 0.55;
    private static final double CAMEO = 0.3;
    private static final int AFTER = 8;
    private static final int FEW = 4;

    private static final Set<String> NOMINAL = Words.of("""
            the a an this its their his her our my of in any no 's new further more such military economic these those
            some many other by for with from against under without
            """);
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);
    /** Phrases that say all without a recipient: "seeks cooperation", "imposed sanctions". */
    private static final Set<EventType> WHOLE =
            Set.of(EventType.COOPERATE, EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);

    /** What others do to whom "of" names. */
    private static final Set<String> DONE_TO = Words.of("""
            condemnation arrest detention punishment prosecution trial extradition expulsion exclusion release removal
            dismissal impeachment isolation execution deportation conviction protection recognition overthrow ouster
            suspension liberation defeat
            """);

    /** More in one list are not taken apart. */
    private static final int MOST_LISTED = 6;

    private final Clause clause;
    private final Line line;
    private final List<Deed> found = new ArrayList<>();

    private RuleReading(Clause clause) {
        this.clause = clause;
        this.line = clause.line();
    }

    /** The deeds of the sentence: verbs in their order, then nouns, then turns of phrase. */
    static List<Deed> of(Line line, List<Party> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        RuleReading reading = new RuleReading(new Clause(line, parties));
        EventWords words = EventWords.standard();
        for (int i = 0; i < line.size(); i++) {
            Sense verb = reading.clause.at(i) == null ? words.verb(line, i) : null;
            if (verb != null && !reading.isNoun(i) && !reading.isMonth(i)) {
                reading.verb(i, verb);
            }
        }
        List<Deed> out = new ArrayList<>(reading.found);
        NounReading.of(reading.clause, out).forEach(out::add);
        Constructions.of(line, parties).forEach(out::add);
        out.addAll(Denials.others(reading.clause, out));
        return out.stream()
                .filter(d -> out.stream().noneMatch(o -> tellsMore(o, d)))
                .flatMap(d -> Duties.plain(line, d, parties))
                .flatMap(d -> Endings.of(line, parties, d).stream())
                .toList();
    }

    /** The noun of a verb that says little more tells the type, and to whom it is done. */
    private static boolean tellsMore(Deed o, Deed d) {
        boolean one = o.word() == d.word()
                && o.rule().equals(NounReading.NOUN)
                && !d.rule().equals(NounReading.NOUN)
                && Objects.equals(o.actor(), d.actor());
        boolean less = d.recipient() == null && (o.type() == d.type() || o.recipient() != null);
        return one && (less || (d.score() < SURE && Objects.equals(o.recipient(), d.recipient())));
    }

    /** After an article, a possessive or a preposition stands no finite verb. */
    private boolean isNoun(int i) {
        String before = line.at(i - 1);
        boolean participle = line.at(i).endsWith("ed") || line.at(i).endsWith("ing");
        return NOMINAL.contains(before) && !(participle && (before.equals("of") || before.equals("in")));
    }

    /** "March 2". */
    private boolean isMonth(int i) {
        return line.capital(i)
                && i + 1 < line.size()
                && Character.isDigit(line.at(i + 1).charAt(0));
    }

    private void verb(int i, Sense sense) {
        VerbGroup group = VerbGroup.around(line, i);
        if (group.open()) {
            return;
        }
        int known = found.size();
        boolean going = line.at(i).endsWith("ing") && line.at(group.from() - 1).equals(",") && group.from() > i - 2;
        List<Party> before = going ? clause.main(group.from(), found) : clause.subject(group.from(), found);
        double score = sense.tier() == Tier.OWN ? OWN : CAMEO;
        if (group.passive()) {
            List<Party> by = clause.agent(i + 1);
            before = before.isEmpty() && isHarm(sense) && !by.isEmpty() ? clause.owner(group.from()) : before;
            List<Party> whose = Clause.OF_TROOPS.contains(sense.type()) ? clause.ofTroops(group.from()) : List.of();
            if (by.isEmpty() && !whose.isEmpty()) {
                active(i, sense, whose, score);
            } else if (!by.isEmpty() && !before.isEmpty()) {
                pairs(i, by, sense.type(), before, PASSIVE, score);
            } else if (!before.isEmpty() && before.getFirst().named() && isHarm(sense)) {
                pairs(i, by, sense.type(), before, PASSIVE, SURE);
            }
        } else if (!before.isEmpty()) {
            active(i, sense, before, score);
        }
        if (!before.isEmpty()
                && line.at(Compounds.start(line, before.getFirst()) - 1).equals("not")) {
            contrast(i, known);
        }
        if (group.failed()) {
            for (int k = known; k < found.size(); k++) {
                found.set(k, found.get(k).with(Deed.Denial.DENIED));
            }
        }
    }

    /** "It was not A who cut them off, but B". */
    private void contrast(int verb, int known) {
        for (int i = verb + 1; i < Math.min(line.size() - 1, verb + AFTER); i++) {
            Party other = line.at(i).equals("but") ? clause.at(i + 1) : null;
            if (other != null) {
                for (Deed d : List.copyOf(found.subList(known, found.size()))) {
                    Deed his = new Deed(verb, other, d.type(), d.recipient(), d.rule(), d.score());
                    found.add(his.with(Deed.Denial.AFFIRMED));
                }
                return;
            }
        }
    }

    private static boolean isHarm(Sense sense) {
        return sense.tier() == Tier.OWN
                && (sense.type() == EventType.ASSAULT
                        || sense.type() == EventType.COERCE
                        || sense.type() == EventType.SANCTION);
    }

    private void active(int i, Sense sense, List<Party> before, double score) {
        int next = i + 1;
        if (sense.words() > 1) {
            next = end(i, sense);
        }
        boolean that = line.at(next).equals("that") && sense.type() == EventType.REQUEST;
        boolean todo = line.at(next).equals("to") && sense.type() == EventType.REQUEST;
        List<Party> after = todo ? List.of() : clause.object(that ? next + 1 : next, sense.type());
        if (sense.type() == EventType.REQUEST && !after.isEmpty() && isDoneTo(line, next, after.getFirst())) {
            after = clause.agent(after.getFirst().to());
        }
        if (after.isEmpty() && line.at(next - 1).equals("with")) {
            after = inside(i, next, sense.type());
        }
        if (sense.type() == EventType.ASSAULT && !after.isEmpty() && isOwner(after.getFirst())) {
            return;
        }
        if (after.isEmpty() && isHarm(sense) && sense.type() != EventType.SANCTION) {
            after = people(next);
        }
        boolean phrase = sense.words() > 1;
        if (isEachOther(next) && before.size() > 1) {
            List<Party> sides = sides(before);
            pairs(i, sides, sense.type(), sides, EACH, score);
        } else if (!after.isEmpty()) {
            pairs(i, before, sense.type(), after, phrase ? PHRASE : VERB, phrase ? PHRASED : score);
        } else if (before.size() > 1 && MUTUAL.contains(sense.type()) && sense.tier() == Tier.OWN) {
            pairs(i, before.subList(0, 1), sense.type(), before.subList(1, before.size()), VERB, score);
            pairs(i, before.subList(1, before.size()), sense.type(), before.subList(0, 1), VERB, score - 0.05);
        } else if (sense.tier() == Tier.OWN) {
            pairs(i, before, sense.type(), List.of(), phrase ? PHRASE : VERB, saysAll(i, sense) ? SURE : OWN - 0.2);
        }
    }

    /** Who stands among the words of a phrase: "threatened us with war". */
    private List<Party> inside(int verb, int end, EventType type) {
        List<Party> out = clause.object(verb + 1, type);
        return out.isEmpty() || out.getFirst().from() >= end ? List.of() : out;
    }

    /** "Knocked down journalists' arguments": people whom no name names, and what is theirs. */
    private boolean isOwner(Party p) {
        return !p.named() && line.at(p.to()).startsWith("'");
    }

    /** People that only a noun names, where they stand next to the verb: "knocked down two cyclists". */
    private List<Party> people(int from) {
        for (int i = from; i < Math.min(line.size(), from + FEW); i++) {
            if (People.are(line.at(i))) {
                Party them = new Party(i, i + 1, line.span(i, i + 1).in(line.text()), false);
                return isOwner(them) ? List.of() : List.of(them);
            }
            if (!Character.isLetterOrDigit(line.at(i).charAt(0)) || Clause.PREPOSITIONS.contains(line.at(i))) {
                break;
            }
        }
        return List.of();
    }

    /** "Demands the arrest of B": B is not asked for it. */
    static boolean isDoneTo(Line line, int from, Party to) {
        for (int i = from; i < to.from(); i++) {
            if (DONE_TO.contains(line.at(i)) && line.at(i + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "The leaders of A and B and ministers": the two that have names are the sides. */
    private static List<Party> sides(List<Party> all) {
        List<Party> named = all.stream().filter(Party::named).toList();
        return named.stream().map(Party::who).distinct().count() > 1 ? named : all;
    }

    /** "Accused each other", "blame the other side", "each accused the other of". */
    private boolean isEachOther(int i) {
        String behind = line.at(i + 2);
        boolean thing = !behind.isEmpty()
                && Character.isLetter(behind.charAt(0))
                && !behind.equals("side")
                && !Clause.PREPOSITIONS.contains(behind);
        boolean side = line.at(i).equals("the") && !thing;
        boolean other = line.at(i + 1).equals("other") && (side || line.at(i).equals("each"));
        return other || (line.at(i).equals("one") && line.at(i + 1).equals("another"));
    }

    /** After the last word of a phrase. */
    private int end(int i, Sense sense) {
        return EventWords.standard().end(line, i, sense);
    }

    private boolean saysAll(int i, Sense sense) {
        if (Clause.OF_TROOPS.contains(sense.type())) {
            for (int k = i + 1; k < Math.min(line.size(), i + AFTER); k++) {
                if (Clause.TROOPS.contains(line.at(k))) {
                    return true;
                }
            }
            return false;
        }
        return sense.type() == EventType.PROTEST || (sense.words() > 1 && WHOLE.contains(sense.type()));
    }

    /** Every actor with every recipient; a missing side is left open. */
    private void pairs(
            int word, List<Party> actors, EventType type, List<Party> recipients, String rule, double score) {
        for (@Nullable Party a : orNobody(actors)) {
            for (@Nullable Party r : orNobody(recipients)) {
                if (a == null || r == null || !a.who().equals(r.who())) {
                    found.add(new Deed(word, a, type, r, rule, score));
                }
            }
        }
    }

    static List<@Nullable Party> orNobody(List<Party> parties) {
        List<@Nullable Party> out = new ArrayList<>(parties.subList(0, Math.min(MOST_LISTED, parties.size())));
        if (out.isEmpty()) {
            out.add(null);
        }
        return out;
    }
}
