package dixit.extract.event;

import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who finds fault with whom in a sentence that says that something is wrong: "Kestria's policy is unfair, A says",
 * "we find it unjust". Pure functions.
 */
final class Judgements {
    private static final double SCORE = 0.45;
    private static final Set<String> BAD = Words.of("""
            wrong wrongheaded misguided illegal unlawful unacceptable irresponsible destructive dangerous hypocritical
            shameful unjust criminal immoral provocative aggressive cynical absurd outrageous disgraceful illegitimate
            deplorable reckless unfair counterproductive inadmissible intolerable mistaken unjustified inhumane
            regrettable unscrupulous
            """);
    private static final Set<String> DOINGS = Words.of("""
            policy policies action actions behaviour behavior conduct approach position decision decisions stance
            strategy course attitude move moves steps claims rhetoric sanctions demands statements plans plan
            """);
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "been", "be");
    private static final Set<String> BELIEVE = Words.of("""
            believe believes consider considers think thinks find finds regard regards deem deems
            """);
    private static final Set<String> VIEW = Set.of("view", "opinion", "judgement", "judgment", "eyes", "assessment");
    private static final Set<String> THAT = Set.of("it", "this", "that", "them", "these");

    private Judgements() {}

    /**
     * @param speaker who says the sentence, and is not its reporter; null where nobody is known
     * @param topic whom the sentences before were about; null where nobody is known
     */
    static List<Deed> of(Line line, List<Party> parties, @Nullable Party speaker, @Nullable Party topic) {
        List<Deed> out = new ArrayList<>();
        Clause clause = new Clause(line, parties);
        for (int i = 0; i < line.size(); i++) {
            if (BAD.contains(line.at(i)) && !goesOn(line.at(i + 1))) {
                Deed d = believed(clause, i, topic);
                if (d == null && speaker != null) {
                    d = said(clause, i, speaker);
                }
                if (d != null) {
                    out.add(d);
                }
            }
        }
        return out;
    }

    /** "It is wrong to …" judges what comes, not what was; "a wrong turn" is no judgement. */
    private static boolean goesOn(String next) {
        return next.equals("to")
                || next.equals("that")
                || next.equals("for")
                || next.equals("if")
                || next.equals("when");
    }

    /** "We find it unjust", "in our view that is shameful". */
    private static @Nullable Deed believed(Clause clause, int bad, @Nullable Party topic) {
        Line line = clause.line();
        for (int v = bad - 1; v >= Math.max(1, bad - 8); v--) {
            boolean view = VIEW.contains(line.at(v));
            if (view || BELIEVE.contains(line.at(v))) {
                List<Party> who = view
                        ? viewer(clause, v)
                        : clause.subject(VerbGroup.around(line, v).from(), List.of());
                Party whose = doer(clause, v + 1, bad);
                int that = line.at(v + 1).equals(",") ? v + 2 : v + 1;
                that += line.at(that).equals("that") && !BE.contains(line.at(that + 1)) ? 1 : 0;
                boolean back = THAT.contains(line.at(that));
                Party target = whose == null && back && topic != null ? Memory.here(topic, v) : whose;
                boolean other = target != null
                        && !who.isEmpty()
                        && !target.who().equals(who.getFirst().who());
                return other
                        ? new Deed(v, who.getFirst(), EventType.ACCUSE, target, Constructions.PATTERN, SCORE)
                        : null;
            }
        }
        return null;
    }

    /** "In our view", "in the opinion of A". */
    private static List<Party> viewer(Clause clause, int view) {
        Line line = clause.line();
        Party owner = clause.at(view - 1) == null && line.at(view - 1).equals("'s")
                ? clause.at(view - 2)
                : clause.at(view - 1);
        if (owner != null && line.at(Compounds.start(line, owner) - 1).equals("in")) {
            return List.of(owner);
        }
        boolean of = line.at(view + 1).equals("of") && line.at(view - 2).equals("in");
        Party after = clause.at(view + 2) == null ? clause.at(view + 3) : clause.at(view + 2);
        return of && after != null ? List.of(after) : List.of();
    }

    /** "Kestria's policy is misguided", which somebody is reported to say. */
    private static @Nullable Deed said(Clause clause, int bad, Party speaker) {
        Line line = clause.line();
        int be = bad - 1;
        while (be > 0 && bad - be < 4 && !BE.contains(line.at(be))) {
            be--;
        }
        if (!BE.contains(line.at(be)) || isDenied(line, be, bad)) {
            return null;
        }
        Party whose = doer(clause, Math.max(0, be - 6), be);
        return whose == null || whose.who().equals(speaker.who())
                ? null
                : new Deed(bad, speaker, EventType.ACCUSE, whose, Constructions.PATTERN, SCORE)
                        .told(Deed.Teller.REPORTER);
    }

    private static boolean isDenied(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).equals("not") || line.at(i).equals("n't")) {
                return true;
            }
        }
        return false;
    }

    /** Whose policy or deeds the words are about. */
    private static @Nullable Party doer(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DOINGS.contains(clause.line().at(i))) {
                for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
                    Party p = clause.at(k);
                    if (p != null) {
                        return p.named() ? p : null;
                    }
                }
                return clause.line().at(i + 1).equals("of")
                        ? clause.at(i + 2) == null ? clause.at(i + 3) : clause.at(i + 2)
                        : null;
            }
        }
        return null;
    }
}
