package dixit.extract.event;

import dixit.extract.event.EventWords.Sense;
import dixit.extract.event.EventWords.Tier;
import dixit.record.EventType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the model's findings is held. It was taught sentences in each of which something happens, so elsewhere it is too
 * sure: a deed that no word of the lexicon names needs more, and both sides must be somebody. The limits were set on the folds
 * of PLV_train (what is lost there) and on the number of deeds in the development articles of PolNeAR. Pure functions.
 */
final class Doubts {
    /** Least score where a word near by names the type, and where none does. */
    private static final double NAMED = 0.4;

    private static final double UNNAMED = 0.75;
    /** Least where the actor is only said to speak of the other: "A said that B …". */
    private static final double TOLD = 0.97;
    /** A side that is only described lowers the score itself. */
    private static final double DESCRIBED = 0.7;

    private static final int BEFORE = 2;
    private static final int BEHIND = 5;

    private static final Set<EventType> FRIENDLY =
            Set.of(EventType.SUPPORT, EventType.AGREE, EventType.COOPERATE, EventType.AID, EventType.CONCEDE);
    private static final Set<String> MESSAGES =
            Words.of("message messages signal signals letter letters question questions note notes answer answers");
    private static final Set<String> ILLS = Set.of("heart", "panic", "asthma", "anxiety");
    private static final Set<String> KIND = Words.of("""
            friendly congratulatory warm positive supportive encouraging welcoming kind conciliatory
            """);

    private Doubts() {}

    static boolean isHeld(Line line, Deed d, boolean told) {
        Party actor = d.actor();
        Party recipient = d.recipient();
        if (actor == null || recipient == null || !isSomebody(line, actor)) {
            return false;
        }
        boolean others = d.type() == EventType.REQUEST && RuleReading.isDoneTo(line, actor.to(), recipient);
        if (others || isIllness(line, d.word()) || isMessage(line, d.type(), actor, recipient)) {
            return false;
        }
        double score = d.score() / (share(actor) * share(recipient));
        if (isNamed(line, d, actor, recipient)) {
            return score > NAMED;
        }
        return isSomebody(line, recipient) && score > (told ? TOLD : UNNAMED);
    }

    /** "An attack of asthma", "a heart attack". */
    private static boolean isIllness(Line line, int word) {
        if (!line.at(word).equals("attack") && !line.at(word).equals("attacks")) {
            return false;
        }
        boolean of = line.at(word + 1).equals("of")
                && !line.capital(word + 2)
                && !line.at(word + 2).equals("the")
                && !Parties.isHead(line.at(word + 2));
        return of || ILLS.contains(line.at(word - 1));
    }

    /** "Has a message for B" tells not yet that it is a friendly one; "a message of support for B" does. */
    private static boolean isMessage(Line line, EventType type, Party actor, Party recipient) {
        for (int i = actor.to() + 1; FRIENDLY.contains(type) && i < recipient.from() - 1; i++) {
            boolean to = line.at(i + 1).equals("for") || line.at(i + 1).equals("to");
            if (to && MESSAGES.contains(line.at(i)) && !KIND.contains(line.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static double share(Party p) {
        return p.named() ? 1 : DESCRIBED;
    }

    /** "Supports resolving old issues": what is resolved is nobody to whom something is done. */
    static Deed plain(Line line, Deed d) {
        Party to = d.recipient();
        boolean gerund = false;
        for (int i = d.word() + 1; to != null && i < to.from(); i++) {
            gerund |= line.at(i).endsWith("ing") && line.at(i).length() > BEHIND;
        }
        return gerund && to != null && !isSomebody(line, to)
                ? new Deed(d.word(), d.actor(), d.type(), null, d.rule(), d.score())
                : d;
    }

    /** A party of the record, or words with a name or a noun for people or bodies in them. */
    static boolean isSomebody(Line line, @Nullable Party p) {
        if (p == null || p.named()) {
            return p != null;
        }
        for (int i = p.from(); i < p.to(); i++) {
            boolean name = line.capital(i) && i > 0;
            if (name || EventWords.standard().isAgent(line.at(i)) || Parties.isHead(line.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of our own list names the type, from a little before the first party to a little behind the last. */
    private static boolean isNamed(Line line, Deed d, Party actor, Party recipient) {
        EventWords words = EventWords.standard();
        int from = Math.max(0, Math.min(actor.from(), recipient.from()) - BEFORE);
        int to = Math.min(line.size(), Math.max(actor.to(), recipient.to()) + BEHIND);
        for (int i = from; i < to; i++) {
            if (!actor.overlaps(i, i + 1) && !recipient.overlaps(i, i + 1)) {
                Sense sense = words.verb(line, i);
                boolean verb = sense != null && sense.tier() == Tier.OWN && sense.type() == d.type();
                if (verb || words.noun(line, i) == d.type()) {
                    return true;
                }
            }
        }
        return false;
    }
}
