package dixit.extract.event;

import dixit.extract.claim.Assertion;
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
    private static final Set<String> OF_STATE = Set.of(
            "government",
            "army",
            "military",
            "police",
            "troops",
            "forces",
            "soldiers",
            "officials",
            "official",
            "authorities",
            "court",
            "courts",
            "prosecutors",
            "parliament",
            "senate",
            "congress",
            "ministry",
            "navy",
            "regime",
            "administration",
            "lawmakers",
            "judge",
            "judges",
            "jets",
            "warplanes",
            "planes",
            "aircraft",
            "diplomats",
            "diplomat",
            "ambassador",
            "envoy",
            "minister",
            "president",
            "leadership",
            "side",
            "delegation");

    private static final Set<String> GROUPS = Set.of(
            "protesters",
            "protestors",
            "demonstrators",
            "rebels",
            "militants",
            "insurgents",
            "terrorists",
            "gunmen",
            "fighters",
            "activists",
            "workers",
            "union",
            "unions",
            "opposition",
            "residents",
            "villagers",
            "students",
            "refugees",
            "migrants",
            "civilians",
            "journalists",
            "journalist",
            "voters",
            "separatists",
            "guerrillas",
            "dissidents",
            "prisoners",
            "hostages",
            "tribesmen",
            "farmers",
            "teachers",
            "doctors",
            "coalition",
            "envoys",
            "ambassadors",
            "ministers",
            "leaders",
            "leader",
            "politicians",
            "company",
            "companies",
            "firm",
            "group",
            "groups",
            "party",
            "parties",
            "agency",
            "commission",
            "council",
            "organization",
            "organisation",
            "people",
            "citizens",
            "citizen",
            "peacekeepers",
            "king",
            "queen",
            "bishop",
            "bishops",
            "clerics",
            "supporters",
            "critics",
            "families",
            "crowd",
            "mob",
            "attackers",
            "suspect",
            "suspects",
            "women",
            "men",
            "man",
            "woman",
            "physician",
            "nurse",
            "nurses",
            "scientists",
            "businessman",
            "sailors",
            "fishermen",
            "guards",
            "national",
            "nationals",
            "tourists",
            "soldier",
            "general",
            "commander",
            "commanders",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "premier",
            "senator",
            "senators",
            "lawyers",
            "worker",
            "members",
            "community",
            "team",
            "experts",
            "militia",
            "militias",
            "tribes",
            "faction",
            "factions",
            "bank");
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

    /** Those of the sentence, in its order, disjoint. */
    List<Party> of(Line line, Assertion assertion) {
        List<Party> out = new ArrayList<>(named(line));
        pronouns(line, assertion, out);
        adjectives(line, out);
        groups(line, out);
        out.sort(Comparator.comparingInt(Party::from));
        return ofStates(line, out);
    }

    /** "A Kestrian proposal" is Kestria's, where the words are nobody else's. */
    private void adjectives(Line line, List<Party> out) {
        for (int i = 0; i < line.size(); i++) {
            StateWords.Match m = states.at(line, i);
            if (m != null && isFree(out, i, m.to())) {
                int to = withHead(line, m.to());
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
                out.add(new Party(from, withHead(line, to), m.actor(), true));
            }
        }
        return out;
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

    private void pronouns(Line line, Assertion assertion, List<Party> out) {
        Statement said = assertion.said();
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
            if (who != null && isFree(out, i, i + 1)) {
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
            boolean group = GROUPS.contains(line.at(i)) || OF_STATE.contains(line.at(i));
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

    private static boolean isFree(List<Party> taken, int from, int to) {
        return taken.stream().noneMatch(p -> p.overlaps(from, to));
    }
}
