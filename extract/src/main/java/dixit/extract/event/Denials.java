package dixit.extract.event;

import dixit.extract.claim.Assertion;
import dixit.extract.claim.Circumstances;
import dixit.record.EventType;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the words stand by which a deed is said not to have been done, so that a claim's evidence never says the opposite of
 * the claim: "it was not A who …", "failed to …", "A denies that …". Pure functions.
 */
final class Denials {
    /** Evidence that would be longer than this is given in pieces. */
    private static final int SHORT = 200;

    private static final int TITLE = 4;
    private static final int NEAR = 12;
    private static final Set<String> DENY = Set.of("deny", "denies", "denied", "denying");
    private static final Set<String> MORE = Set.of("only", "just", "merely", "simply", "least");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> WAS = Set.of("was", "is", "were", "'s");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "cannot", "no");

    private static final Set<String> QUITE =
            Words.of("quite really simply strictly entirely even at all the a an completely");
    private static final Set<String> TRUE = Set.of("true", "so", "case", "correct", "accurate", "fact");
    private static final Set<String> FALSE =
            Set.of("untrue", "false", "lie", "myth", "fiction", "invention", "fabrication");

    private Denials() {}

    /** Index of the word that says the deed is not so: "it was not A who …", "denied, A says, that …"; -1 where there is none. */
    static int of(Line line, Deed d) {
        int not = before(line, d);
        int denied = not >= 0 ? not : denied(line, d);
        return denied >= 0 ? denied : untrue(line, d);
    }

    /** "Denied" before the "that" which leads the clause of the deed, unless it is not denied. */
    private static int denied(Line line, Deed d) {
        int that = Circumstances.start(line.low(), d.word()) - 1;
        for (int i = that - 1; line.at(that).equals("that") && i >= Math.max(0, that - NEAR); i--) {
            if (DENY.contains(line.at(i))) {
                int group = VerbGroup.around(line, i).from();
                boolean not = line.low().subList(group, i).stream().anyMatch(NOT::contains);
                return not || VerbGroup.around(line, i).open() ? -1 : i;
            }
            if (line.at(i).equals("that") || line.at(i).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** "It is not true that", "it is a lie that", unless that is denied; the index of the word that says so. */
    private static int untrue(Line line, Deed d) {
        int that = Circumstances.start(line.low(), d.word()) - 1;
        String word = line.at(that - 1);
        boolean so = TRUE.contains(word);
        if (!line.at(that).equals("that") || !(so || FALSE.contains(word))) {
            return -1;
        }
        int not = that - 2;
        while (not > 0 && that - not <= TITLE && QUITE.contains(line.at(not))) {
            not--;
        }
        boolean denied = NOT.contains(line.at(not)) && !MORE.contains(line.at(not + 1));
        boolean is = WAS.contains(line.at(not - 1)) || line.at(not).equals("never");
        return so ? (denied && is ? not : -1) : denied ? -1 : that - 1;
    }

    /** Index of the "not" before the actor: "it was not (the president) A who …"; -1 where there is none. */
    private static int before(Line line, Deed d) {
        Party actor = d.actor();
        if (actor == null || actor.from() > d.word()) {
            return -1;
        }
        int from = Compounds.start(line, actor) - 1;
        for (int i = from; i >= 0 && from - i <= TITLE; i--) {
            if (line.at(i).equals("not")) {
                return MORE.contains(line.at(i + 1)) || !isWho(line, actor.to()) ? -1 : i;
            }
            if (!line.capital(i) && !line.at(i).equals("the")) {
                return -1;
            }
        }
        return -1;
    }

    /** "It was A who did this, (and) not B": the same, denied of B. */
    static List<Deed> others(Clause clause, List<Deed> deeds) {
        List<Deed> out = new ArrayList<>();
        Line line = clause.line();
        for (Deed d : deeds) {
            Party actor = d.actor();
            boolean was = actor != null && WAS.contains(line.at(Compounds.start(line, actor) - 1));
            Party other = was && actor != null && isWho(line, actor.to()) ? notHe(clause, d.word() + 1) : null;
            if (other != null
                    && (d.recipient() == null
                            || !other.who().equals(d.recipient().who()))) {
                out.add(new Deed(d.word(), other, d.type(), d.recipient(), d.rule(), d.score())
                        .with(Deed.Denial.DENIED));
            }
        }
        return out;
    }

    /** The party in ", not B", "and not the B"; "and not because B asked" names none. */
    private static @Nullable Party notHe(Clause clause, int from) {
        Line line = clause.line();
        for (int i = from; i < Math.min(line.size() - 1, from + NEAR); i++) {
            boolean joined = line.at(i - 1).equals(",") || line.at(i - 1).equals("and");
            if (line.at(i).equals("not") && joined) {
                return clause.at(ARTICLES.contains(line.at(i + 1)) ? i + 2 : i + 1);
            }
        }
        return null;
    }

    /** "Who", "that" after the name, or "but" somebody else. */
    private static boolean isWho(Line line, int after) {
        return line.at(after).equals("who")
                || line.at(after).equals("that")
                || line.at(after).equals("which")
                || line.at(after).equals("but");
    }

    /** The model's REJECT of "did not support B" is the denial itself; "did not reject B" is none. */
    static Deed plain(Line line, Deed d) {
        EventWords.Sense sense = EventWords.standard().verb(line, d.word());
        boolean named = sense != null && sense.type() == EventType.REJECT;
        boolean not = d.type() == EventType.REJECT && Circumstances.negation(line.low(), d.word()) >= 0;
        return not && !named && d.denial() == Deed.Denial.AS_WRITTEN ? d.with(Deed.Denial.AFFIRMED) : d;
    }

    /** "A denies that … B": what A says is not so is told by the words behind "that"; A has refused B nothing. */
    static boolean isOnlyDenied(Line line, Deed d) {
        Party actor = d.actor();
        Party to = d.recipient();
        if (d.type() != EventType.REJECT || actor == null || to == null || actor.to() > to.from()) {
            return false;
        }
        boolean deny = false;
        for (int i = actor.to(); i < Math.min(to.from(), actor.to() + NEAR); i++) {
            deny |= DENY.contains(line.at(i));
            if (deny && line.at(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** The evidence with the words that deny: one piece where that is short, else a piece of their own. */
    static List<Span> with(Span evidence, Line line, Deed d, Assertion by) {
        Span out = evidence;
        List<Span> apart = new ArrayList<>();
        for (Span not : words(line, d, by)) {
            if (out.cover(not).length() <= SHORT) {
                out = out.cover(not);
            } else if (!out.contains(not)) {
                apart.add(not);
            }
        }
        Span all = out;
        apart.removeIf(all::overlaps);
        apart.add(all);
        return apart.stream().distinct().sorted().toList();
    }

    private static List<Span> words(Line line, Deed d, Assertion by) {
        List<Span> out = new ArrayList<>();
        if (d.denial() == Deed.Denial.DENIED) {
            int from = VerbGroup.around(line, d.word()).from();
            if (from < d.word()) {
                out.add(line.span(from, d.word()));
            }
        }
        for (int not : new int[] {Circumstances.negation(line.low(), d.word()), of(line, d)}) {
            if (not >= 0) {
                out.add(line.span(not, not + 1));
            }
        }
        Statement said = by.said();
        if (said != null && by.denied()) {
            out.addAll(said.cue());
        }
        return out;
    }
}
