package dixit.extract.event;

import dixit.extract.claim.Scene;
import dixit.record.ActorRef;
import dixit.record.Mention;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a sentence: the actors of the record, "I" and "we" of somebody whose side is known, and groups that
 * only a noun names ("the protesters", "a court"). Immutable and thread-safe.
 */
final class Parties {
    /** Heads that stand for their state: "Kestrian troops". */
    private static final Set<String> OF_STATE = Words.of("""
            government army military police troops forces soldiers officials official authorities court courts
            prosecutors parliament senate congress ministry navy regime administration lawmakers judge judges jets
            warplanes planes aircraft diplomats diplomat ambassador envoy minister president leadership side delegation
            """);

    private static final Set<String> GROUPS = Words.of("""
            protesters protestors demonstrators rebels militants insurgents terrorists gunmen fighters activists workers
            union unions opposition residents villagers students refugees migrants civilians journalists journalist
            voters separatists guerrillas dissidents prisoners hostages tribesmen farmers teachers doctors coalition
            envoys ambassadors ministers leaders leader politicians company companies firm group groups party parties
            agency commission council organization organisation people citizens citizen peacekeepers king queen bishop
            bishops clerics supporters critics families crowd mob attackers suspect suspects women men man woman
            physician nurse nurses scientists businessman sailors fishermen guards national nationals tourists soldier
            general commander commanders spokesman spokeswoman spokesperson premier senator senators lawyers worker
            members community team experts militia militias tribes faction factions bank predecessor predecessors
            """);
    /** Words that are as often the first of two: "national anthem", "the official yacht". */
    private static final Set<String> ALSO_QUALITIES = Words.of("""
            official national general military union premier police party group bank company court army government
            congress community security regime team navy
            """);
    /** Those of other states, whoever calls them ours. */
    private static final Set<String> COUNTERPARTS = Words.of("""
            partners partner counterparts counterpart colleagues colleague allies ally friends neighbours neighbors
            opponents adversaries rivals enemies critics competitors guests hosts interlocutors
            """);
    /** Things that belong to the state, not to who uses them: "the official yacht of the Kestrian king". */
    private static final Set<String> OFFICIAL = Set.of("official", "state", "presidential", "government", "national");

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final int OF_A_STATE = 4;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "some", "many", "several", "its", "their");
    private static final int BACK = 3;

    private final Scene scene;
    private final List<Mention> mentions;

    private final StateWords states;

    Parties(Scene scene, StateWords states) {
        this.scene = scene;
        this.states = states;
        mentions = scene.mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    /** Those of the sentence, in its order, disjoint; "we" and "I" are those of {@code said}. */
    List<Party> of(Line line, @Nullable Statement said) {
        List<Party> out = new ArrayList<>(named(line));
        ours(line, said, out);
        pronouns(line, said, out);
        adjectives(line, out);
        groups(line, out);
        out.addAll(Duties.levying(line, List.copyOf(out), states));
        out.sort(Comparator.comparingInt(Party::from));
        return ofStates(line, out);
    }

    /** "A Kestrian proposal" is Kestria's, where the words are nobody else's. */
    private void adjectives(Line line, List<Party> out) {
        for (int i = 0; i < line.size(); i++) {
            StateWords.Match m = states.at(line, i);
            boolean person = m != null && ARTICLES.contains(line.at(i - 1)) && !isNoun(line, m.to());
            if (m != null && isFree(out, i, m.to()) && (person || isNoun(line, m.to()))) {
                int to = withHead(line, m.to());
                if (person) {
                    out.add(new Party(
                            i, m.to(), "unnamed " + line.span(i, m.to()).in(line.text()), false));
                    continue;
                }
                String who = m.state().id();
                out.add(
                        to > m.to()
                                ? new Party(i, to, line.span(i, to).in(line.text()), false)
                                : new Party(i, to, who, true));
            }
        }
    }

    /** "The government of Kestria" is Kestria. */
    private static List<Party> ofStates(Line line, List<Party> sorted) {
        List<Party> out = new ArrayList<>();
        for (int k = 0; k < sorted.size(); k++) {
            Party p = sorted.get(k);
            Party next = k + 1 < sorted.size() ? sorted.get(k + 1) : null;
            boolean head = !p.named()
                    && OF_STATE.contains(line.at(p.to() - 1))
                    && line.at(p.to()).equals("of");
            boolean near = next != null
                    && next.named()
                    && next.from() - p.to() <= 2
                    && (next.from() - p.to() == 1 || line.at(p.to() + 1).equals("the"));
            if (head && near && next != null) {
                out.add(new Party(p.from(), next.to(), next.who(), true));
                k++;
            } else {
                out.add(p);
            }
        }
        return out;
    }

    private List<Party> named(Line line) {
        List<Party> out = new ArrayList<>();
        Span place = line.span();
        for (int k = first(place.start());
                k < mentions.size() && mentions.get(k).start() < place.end();
                k++) {
            Mention m = mentions.get(k);
            int from = line.wordAt(m.start());
            int to = line.wordAt(m.end() - 1) + 1;
            boolean free = out.isEmpty() || out.getLast().to() <= from;
            if (m.start() >= place.start() && m.end() <= place.end() && from < to && to <= line.size() && free) {
                out.add(mentioned(line, from, to, m.actor()));
            }
        }
        return out;
    }

    /** Who is mentioned; "a Kestrian" is somebody from there, "the state yacht of the Kestrian king" is the state's. */
    private Party mentioned(Line line, int from, int to, String actor) {
        StateWords.Match adjective = states.at(line, from);
        if (adjective != null && adjective.to() == to && ARTICLES.contains(line.at(from - 1)) && !isNoun(line, to)) {
            return new Party(from, to, "unnamed " + line.span(from, to).in(line.text()), false);
        }
        if (adjective != null && adjective.to() < to && isOfficial(line, from)) {
            return new Party(from, to, adjective.state().id(), true);
        }
        return new Party(from, withHead(line, to), actor, true);
    }

    /** "The official yacht of". */
    private static boolean isOfficial(Line line, int from) {
        int of = line.at(from - 1).equals("the") ? from - 2 : from - 1;
        boolean official = false;
        for (int i = of - 1; i >= Math.max(0, of - OF_A_STATE); i--) {
            official |= OFFICIAL.contains(line.at(i));
        }
        return official && line.at(of).equals("of");
    }

    /** Whether a common noun may follow: "a Kestrian decision", not "a Kestrian ran" or "a Kestrian, who". */
    private static boolean isNoun(Line line, int i) {
        String w = line.at(i);
        return !w.isEmpty()
                && Character.isLetter(w.charAt(0))
                && !Clause.AUXILIARIES.contains(w)
                && !Clause.PREPOSITIONS.contains(w)
                && !Set.of("and", "or", "who", "that", "which", "but", "then").contains(w)
                && !w.endsWith("ly")
                && EventWords.standard().verb(line, i) == null;
    }

    /** "Our soldiers" are the state's for which somebody speaks, "our partners" are others, whoever they are. */
    private void ours(Line line, @Nullable Statement said, List<Party> out) {
        String side = said == null ? null : scene.side(said);
        for (int i = 0; i < line.size(); i++) {
            int head = line.at(i).equals("our") ? ownHead(line, i, out) : 0;
            if (head > 0 && COUNTERPARTS.contains(line.at(head))) {
                if (isFree(out, i, head + 1)) {
                    out.add(new Party(i, head + 1, line.span(i, head + 1).in(line.text()), false));
                }
            } else if (head > 0 && side != null) {
                int from = i;
                out.removeIf(p -> p.overlaps(from, head + 1));
                out.add(new Party(i, head + 1, side, true));
            }
        }
    }

    /** The people that "our" is followed by; 0 where it is not. */
    private int ownHead(Line line, int our, List<Party> out) {
        int last = 0;
        for (int i = our + 1;
                i <= our + BACK
                        && i < line.size()
                        && Character.isLetter(line.at(i).charAt(0));
                i++) {
            String w = line.at(i);
            if (COUNTERPARTS.contains(w)) {
                return i;
            }
            if (isNoParty(out, i)) {
                return 0;
            }
            if (OF_STATE.contains(w)
                    || w.equals("personnel")
                    || (EventWords.standard().isAgent(w) && w.endsWith("s"))) {
                last = i;
            } else if (last > 0 || Clause.PREPOSITIONS.contains(w)) {
                break;
            }
        }
        return last;
    }

    /** A state, an organisation, a person: they are not ours. Groups are described, not named. */
    private static boolean isNoParty(List<Party> out, int i) {
        return out.stream()
                .anyMatch(p -> p.overlaps(i, i + 1) && p.named() && !p.who().startsWith("group/"));
    }

    /** "Kestrian troops": the words go on with a head that stands for the state. */
    private static int withHead(Line line, int to) {
        int i = to;
        while (i < to + BACK && i < line.size() && isWord(line.at(i))) {
            if (OF_STATE.contains(line.at(i)) || GROUPS.contains(line.at(i))) {
                return i + 1;
            }
            if (!line.at(i).equals("'s")
                    && !line.at(i).endsWith("al")
                    && !line.at(i).endsWith("ry")) {
                break;
            }
            i++;
        }
        return to;
    }

    private static boolean isWord(String low) {
        return Character.isLetter(low.charAt(0)) || low.equals("'s");
    }

    private int first(int offset) {
        int lo = 0;
        int hi = mentions.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (mentions.get(mid).start() < offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private void pronouns(Line line, @Nullable Statement said, List<Party> out) {
        if (said == null) {
            return;
        }
        String side = scene.side(said);
        for (int i = 0; i < line.size(); i++) {
            String who =
                    switch (line.at(i)) {
                        case "we", "us", "our", "ours" -> side;
                        case "i", "me", "my" -> speaker(said);
                        default -> null;
                    };
            int next = i + 1;
            boolean others = line.at(i).equals("our") && out.stream().anyMatch(p -> p.from() == next && p.named());
            if (who != null && !others && isFree(out, i, i + 1)) {
                out.add(new Party(i, i + 1, who, true));
            }
        }
    }

    private static @Nullable String speaker(Statement said) {
        ActorRef who = said.speaker();
        return who == null ? null : who.id();
    }

    private static void groups(Line line, List<Party> out) {
        for (int i = 0; i < line.size(); i++) {
            boolean group = (GROUPS.contains(line.at(i)) || OF_STATE.contains(line.at(i)))
                    && !line.at(i).equals("side")
                    && !(ALSO_QUALITIES.contains(line.at(i)) && isNoun(line, i + 1));
            if (group
                    && isFree(out, i, i + 1)
                    && !GROUPS.contains(line.at(i + 1))
                    && !OF_STATE.contains(line.at(i + 1))) {
                Party p = described(line, i, out);
                out.add(p);
            }
        }
    }

    /** The words before the head, back to an article or a name: "the Kestrian opposition". */
    private static Party described(Line line, int head, List<Party> out) {
        int from = head;
        while (from > 0 && head - from < BACK && isFree(out, from - 1, from)) {
            String w = line.at(from - 1);
            if (DETERMINERS.contains(w)) {
                break;
            }
            boolean quality = w.length() > 3
                    && Character.isLetter(w.charAt(0))
                    && (w.endsWith("al")
                            || w.endsWith("an")
                            || w.endsWith("ese")
                            || w.endsWith("ic")
                            || w.endsWith("ry")
                            || w.endsWith("ed")
                            || w.endsWith("ign")
                            || w.endsWith("ing"));
            if (!quality) {
                break;
            }
            from--;
        }
        return new Party(from, head + 1, line.span(from, head + 1).in(line.text()), false);
    }

    static boolean isHead(String low) {
        return OF_STATE.contains(low) || GROUPS.contains(low) || COUNTERPARTS.contains(low);
    }

    private static boolean isFree(List<Party> taken, int from, int to) {
        return taken.stream().noneMatch(p -> p.overlaps(from, to));
    }
}
