package dixit.extract.event;

import dixit.extract.claim.Circumstances;
import dixit.extract.event.EventWords.Sense;
import dixit.extract.event.EventWords.Tier;
import dixit.record.EventMode;
import dixit.record.EventType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a deed, from what the model says and from how records read some words: who has not attacked has not
 * refused, sanctions and duties are SANCTION however they are imposed, who takes his troops away retreats. Pure functions.
 */
final class TypeReading {
    private static final Set<EventType> HOSTILE = Set.of(
            EventType.ASSAULT,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ACCUSE);
    private static final Set<String> LEAVING = Words.of("""
            withdraw withdrew withdrawn withdrawing withdrawal withdraws pull pulled pulling pullout retreat retreated
            evacuate evacuated evacuation disarm disarmed demobilize demobilized vacate vacated dismantle dismantled
            left
            """);
    private static final Set<String> TROOPS =
            Set.of("troops", "forces", "soldiers", "army", "fighters", "tanks", "military", "weapons");
    private static final Set<String> SANCTIONS =
            Set.of("sanctions", "sanction", "sanctioned", "tariffs", "embargo", "duties", "blacklisted");
    private static final Set<String> COOPERATION =
            Set.of("cooperation", "cooperate", "cooperates", "cooperated", "cooperating", "collaboration");
    /** What is done together is no attack: "cooperates with A in the fight against crime". */
    private static final Set<String> COMMON = Set.of("fight", "fighting", "struggle", "war", "combat", "battle");

    private static final Set<String> RELIEF = Set.of(
            "peacekeepers", "peacekeeping", "relief", "humanitarian", "aid", "medical", "rescue", "help", "assist");

    private static final int BEHIND = 6;

    private TypeReading() {}

    /** What the name of the model's says at this word. */
    static EventType of(Line line, String name, int word, Party actor, Party recipient) {
        if (name.equals("YIELD")) {
            return near(line, word, 2, LEAVING) ? EventType.RETREAT : EventType.CONCEDE;
        }
        EventType type = EventType.valueOf(name);
        Sense sense = EventWords.standard().verb(line, word);
        if (sense != null && sense.tier() == Tier.OWN && sense.words() > 2) {
            return sense.type();
        }
        if (sense != null && isCutting(line, word, sense)) {
            return EventType.SANCTION;
        }
        Sense second = second(line, word, actor, recipient);
        if (second != null) {
            return second.type();
        }
        EventType own = sense != null && sense.tier() == Tier.OWN ? sense.type() : type;
        return switch (type) {
            case COERCE -> near(line, word, 3, SANCTIONS) ? EventType.SANCTION : type;
            case SANCTION -> near(line, word, 1, LEAVING) && near(line, word, 4, TROOPS) ? EventType.RETREAT : type;
            case REJECT ->
                HOSTILE.contains(own) && Circumstances.around(line.low(), word).negated() ? own : type;
            case ASSAULT ->
                COMMON.contains(line.at(word)) && between(line, actor, recipient, COOPERATION)
                        ? EventType.COOPERATE
                        : type;
            case SUPPORT, CONSULT -> between(line, actor, recipient, COOPERATION) ? EventType.COOPERATE : type;
            case AID, AGREE -> own == EventType.MOBILIZE && !near(line, word, 12, RELIEF) ? own : type;
            default -> type;
        };
    }

    /** "Imposed duties", "froze assets", "broke off talks", "cancelled talks": whatever is imposed or cut. */
    private static boolean isCutting(Line line, int word, Sense sense) {
        return sense.type() == EventType.SANCTION
                && sense.tier() == Tier.OWN
                && (sense.words() > 1 || Modes.of(line, word) == EventMode.CANCEL);
    }

    /** "A rejected the plan and accused B": what is done to B is what the verb before B says; null where there is none. */
    private static @Nullable Sense second(Line line, int word, Party actor, Party recipient) {
        int verb = Compounds.start(line, recipient) - 1;
        boolean behind = actor.to() <= word && word <= verb && line.at(verb - 1).equals("and");
        Sense sense = behind ? EventWords.standard().verb(line, verb) : null;
        boolean first = false;
        for (int i = actor.to(); behind && i < verb - 1; i++) {
            first |= EventWords.standard().verb(line, i) != null;
        }
        return sense != null && first && sense.tier() == Tier.OWN && sense.words() == 1 ? sense : null;
    }

    /** "B was placed under a blockade by A", "A extended its embargo against B": the noun of a light verb tells the type. */
    static Deed given(Line line, Deed d, List<Deed> byRules) {
        for (Deed rule : byRules) {
            boolean light = rule.rule().equals(NounReading.NOUN)
                    && EventWords.standard().noun(line, rule.word()) == null;
            boolean cutting = rule.rule().equals(RuleReading.PHRASE) && rule.type() == EventType.SANCTION;
            boolean imposed = light && rule.type() == EventType.SANCTION && rule.recipient() == null;
            boolean same = Objects.equals(Claims.who(rule.actor()), Claims.who(d.actor()))
                    && (imposed || Objects.equals(Claims.who(rule.recipient()), Claims.who(d.recipient())));
            if ((light || cutting) && same && rule.type() != d.type()) {
                return new Deed(rule.word(), d.actor(), rule.type(), d.recipient(), d.rule(), d.score())
                        .with(rule.denial());
            }
        }
        return d;
    }

    /** Whether a word of our own list is there at all. */
    static boolean isNamed(Line line) {
        EventWords words = EventWords.standard();
        for (int i = 0; i < line.size(); i++) {
            Sense sense = words.verb(line, i);
            if ((sense != null && sense.tier() == Tier.OWN) || words.noun(line, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word of the deed is one that names its type. */
    static boolean isNamed(Line line, Deed d) {
        Sense sense = EventWords.standard().verb(line, d.word());
        return (sense != null && sense.tier() == Tier.OWN && sense.type() == d.type())
                || d.type() == EventWords.standard().noun(line, d.word());
    }

    /** From one party to a few words behind the other. */
    private static boolean between(Line line, Party a, Party b, Set<String> words) {
        int to = Math.min(line.size(), Math.max(a.to(), b.to()) + BEHIND);
        for (int i = Math.min(a.from(), b.from()); i < to; i++) {
            if (words.contains(line.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Line line, int word, int away, Set<String> words) {
        for (int i = Math.max(0, word - away); i < Math.min(line.size(), word + away + 1); i++) {
            if (words.contains(line.at(i))) {
                return true;
            }
        }
        return false;
    }
}
