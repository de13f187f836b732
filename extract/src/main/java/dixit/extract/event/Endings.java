package dixit.extract.event;

import dixit.record.EventType;
import java.util.List;
import java.util.Set;

/**
 * Deeds that are over or to be kept from. Sanctions, a ban or a blockade that somebody lifts are CONCEDE (CAMEO 085 "ease
 * economic sanctions, boycott, or embargo" under 08 "yield"), those that have expired are no longer done; "avoided contacts
 * with B" and "stopped working with B" is no contact with B. Pure functions.
 */
final class Endings {
    private static final int REACH = 6;
    private static final int BEHIND = 10;
    private static final int NEAR = 4;
    private static final Set<EventType> LASTING = Set.of(EventType.SANCTION, EventType.COERCE);
    private static final Set<String> NOUNS = Words.of("""
            sanctions embargo embargoes restrictions tariffs duties blockade ban bans curfew siege measures boycott
            """);
    static final Set<String> LIFT = Words.of("""
            lift lifts lifted lifting end ends ended ending ease eases eased easing remove removes removed removing revoke
            revokes revoked revoking repeal repeals repealed repealing terminate terminates terminated terminating abolish
            abolishes abolished abolishing rescind rescinds rescinded rescinding drop drops dropped dropping waive waives
            waived waiving scrap scraps scrapped scrapping suspend suspends suspended suspending cancel cancels cancelled
            canceled cancelling canceling relax relaxes relaxed relaxing
            """);
    private static final Set<String> ENDING = Words.of("""
            end expiry expiration lifting removal easing termination abolition suspension cancellation repeal lapse
            relaxation scrapping
            """);
    private static final Set<String> EXPIRE = Words.of("""
            expired ended lapsed over elapsed
            """);
    private static final Set<String> BEEN = Words.of("""
            has have had was were is are been already now just since recently finally long n't not
            """);
    private static final Set<String> AVOID = Words.of("""
            avoid avoids avoided avoiding refrain refrains refrained refraining abstain abstains abstained abstaining shun
            shuns shunned shunning
            """);
    private static final Set<String> STOP = Words.of("""
            stop stops stopped stopping cease ceases ceased ceasing discontinue discontinued
            """);
    private static final Set<EventType> FRIENDLY =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AID);
    private static final Set<String> CLAUSE =
            Words.of(". , ; : ( ) but because while when if that which who after before – —");

    private Endings() {}

    /** The deed as it is told: the same, what its end makes of it, or nothing. */
    static List<Deed> of(Line line, List<Party> parties, Deed d) {
        int kept = kept(line, d);
        boolean open = kept >= 0 && VerbGroup.around(line, kept).open();
        if (kept >= 0 && (open || d.type() != EventType.REJECT)) {
            return open ? List.of() : List.of(d.with(Deed.Denial.DENIED));
        }
        if (d.type() == EventType.CONCEDE) {
            return List.of(ended(line, d));
        }
        int noun = LASTING.contains(d.type()) ? lasting(line, d.word()) : -1;
        if (noun < 0) {
            return List.of(d);
        }
        int expired = expired(line, noun);
        if (expired >= 0) {
            return List.of(expired(line, parties, d, expired));
        }
        int lift = lifted(line, noun);
        return lift < 0 ? List.of(d) : lifted(line, parties, d, lift);
    }

    /** "The sanctions imposed by A on B have expired": A has conceded nothing. */
    private static Deed ended(Line line, Deed d) {
        int noun = lasting(line, d.word());
        int over = noun < 0 ? -1 : expired(line, noun);
        EventType type = noun < 0 ? null : EventWords.standard().noun(line, noun);
        return over < 0 || type == null || LIFT.contains(line.at(over))
                ? d
                : new Deed(over, d.actor(), type, d.recipient(), d.rule(), d.score()).with(Deed.Denial.DENIED);
    }

    /** The word by which a deed between the two is kept from; -1 where none is. */
    private static int kept(Line line, Deed d) {
        Party actor = d.actor();
        Party to = d.recipient();
        boolean told = d.type() != EventType.REQUEST && d.type() != EventType.CONCEDE;
        if (!told || actor == null || to == null || actor.to() > to.from()) {
            return -1;
        }
        for (int i = to.from() - 1; i >= Math.max(actor.to(), to.from() - BEHIND); i--) {
            boolean stop = STOP.contains(line.at(i)) && FRIENDLY.contains(d.type());
            if (AVOID.contains(line.at(i)) || stop) {
                return i;
            }
            if (CLAUSE.contains(line.at(i)) || line.at(i).equals("and")) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun for what lasts, nearest to the word; farther off only the subject of its end. */
    private static int lasting(Line line, int word) {
        boolean end = EXPIRE.contains(line.at(word)) || LIFT.contains(line.at(word));
        for (int away = 0; away <= (end ? BEHIND : NEAR); away++) {
            for (int i : new int[] {word - away, away <= NEAR ? word + away : word}) {
                if (NOUNS.contains(line.at(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "The embargo against B has expired", "was lifted"; -1 where it lasts. */
    private static int expired(Line line, int noun) {
        for (int i = noun + 1; i < Math.min(line.size(), noun + BEHIND); i++) {
            if (CLAUSE.contains(line.at(i))) {
                return -1;
            }
            boolean been = BEEN.contains(line.at(i - 1)) || line.at(i - 1).endsWith("ly");
            boolean over = EXPIRE.contains(line.at(i)) && (been || !line.at(i).equals("over"));
            if (over || (been && LIFT.contains(line.at(i)) && line.at(i).endsWith("ed"))) {
                return isDone(line, i) ? i : -1;
            }
        }
        return -1;
    }

    /** Neither "has not expired" nor "will have ended". */
    private static boolean isDone(Line line, int over) {
        VerbGroup group = VerbGroup.around(line, over);
        for (int i = group.from(); i < over; i++) {
            boolean been = BEEN.contains(line.at(i)) || line.at(i).endsWith("ly");
            if (!been || line.at(i).equals("not") || line.at(i).equals("n't")) {
                return false;
            }
        }
        return !group.open();
    }

    private static Deed expired(Line line, List<Party> parties, Deed d, int over) {
        List<Party> by = LIFT.contains(line.at(over)) ? new Clause(line, parties).agent(over + 1) : List.of();
        return by.isEmpty()
                ? new Deed(over, d.actor(), d.type(), d.recipient(), d.rule(), d.score()).with(Deed.Denial.DENIED)
                : new Deed(over, by.getFirst(), EventType.CONCEDE, d.recipient(), d.rule(), d.score());
    }

    /** "Lifted the embargo", "the lifting of the embargo"; -1 where it is imposed. */
    private static int lifted(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            String w = line.at(i);
            boolean of = line.at(i + 1).equals("of") || line.at(i + 1).equals("to");
            if (LIFT.contains(w) || (ENDING.contains(w) && of)) {
                return i;
            }
            if (CLAUSE.contains(w) || w.equals("and") || EventWords.standard().verb(line, i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Who lifts them concedes; an end that is not told as done is neither. */
    private static List<Deed> lifted(Line line, List<Party> parties, Deed d, int lift) {
        VerbGroup group = VerbGroup.around(line, lift);
        boolean noun = line.at(lift + 1).equals("of")
                || line.at(lift + 1).equals("to")
                || line.at(lift - 1).equals("the");
        boolean not = false;
        for (int i = group.from(); i < lift; i++) {
            not |= line.at(i).equals("not")
                    || line.at(i).equals("n't")
                    || line.at(i).equals("never");
        }
        if (not) {
            return List.of(d.with(Deed.Denial.AFFIRMED));
        }
        if (group.failed() || (group.open() && !noun)) {
            return List.of(d);
        }
        List<Party> who = noun ? List.of() : new Clause(line, parties).subject(group.from(), List.of());
        if (who.isEmpty() || who.getFirst().equals(d.recipient())) {
            return List.of();
        }
        return List.of(new Deed(lift, who.getFirst(), EventType.CONCEDE, d.recipient(), d.rule(), d.score()));
    }
}
