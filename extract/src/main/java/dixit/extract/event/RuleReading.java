package dixit.extract.event;

import dixit.extract.event.EventWords.Sense;
import dixit.extract.event.EventWords.Tier;
import dixit.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds by rule: a verb or noun that names one, the party before it and the party after it. "Was attacked by" swaps them,
 * "A and B agreed" gives both directions, "talks between A and B" and "A's attack on B" are read from the noun. Pure
 * functions.
 */
final class RuleReading {
    static final String VERB = "event-verb";
    static final String PASSIVE = "event-passive";
    static final String NOUN = "event-noun";

    private static final int FAR = 14;
    private static final Set<String> BE =
            Set.of("is", "was", "are", "were", "be", "been", "being", "'re", "am", "get", "got", "gets");
    private static final Set<String> BETWEEN = Set.of(
            "also",
            "again",
            "not",
            "n't",
            "never",
            "has",
            "have",
            "had",
            "will",
            "would",
            "may",
            "might",
            "could",
            "can",
            "should",
            "must",
            "did",
            "does",
            "do",
            "to",
            "repeatedly",
            "strongly",
            "openly",
            "publicly",
            "reportedly",
            "allegedly",
            "recently",
            "then",
            "later",
            "once",
            "now",
            "already",
            "still",
            "even",
            "both",
            "all",
            "'d",
            "'ll",
            "'ve",
            "always",
            "often",
            "jointly",
            "formally",
            "officially",
            "finally",
            "yesterday",
            "today");
    private static final Set<String> NO_SUBJECT_AFTER = Set.of(
            "of", "in", "for", "with", "by", "on", "at", "from", "against", "between", "over", "under", "into", "near",
            "about", "to", "towards", "toward", "than", "like", "without", "despite", "amid", "among");
    private static final Set<String> BORDER =
            Set.of(";", ":", "but", "while", "because", "although", "though", "whereas");
    private static final Set<String> ENDS_OBJECT = Set.of(
            ";",
            ":",
            "but",
            "while",
            "because",
            "although",
            "though",
            "after",
            "before",
            "when",
            "where",
            "if",
            "unless",
            "until",
            "since",
            "said",
            "says",
            "which",
            "who",
            "so",
            ".",
            "?",
            "!");
    private static final Set<String> TO =
            Set.of("with", "against", "on", "to", "of", "upon", "at", "toward", "towards", "for", "into");
    private static final Set<String> TRANSITIVE_ONLY =
            Set.of("visit", "train", "host", "charge", "charges", "order", "orders", "press", "arm");
    private static final Set<String> NOMINAL = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "of",
            "in",
            "any",
            "no",
            "'s",
            "new",
            "further",
            "more",
            "such",
            "military",
            "economic");
    /** "Its troops": what one does with one's own is done to somebody else. */
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");

    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);

    private final Line line;
    private final List<Party> parties;
    private final List<Deed> found = new ArrayList<>();

    private RuleReading(Line line, List<Party> parties) {
        this.line = line;
        this.parties = parties;
    }

    /** The deeds of the sentence in the order of their words. */
    static List<Deed> of(Line line, List<Party> parties) {
        RuleReading reading = new RuleReading(line, parties);
        EventWords words = EventWords.standard();
        for (int i = 0; i < line.size() && !parties.isEmpty(); i++) {
            if (reading.inParty(i)) {
                continue;
            }
            Sense verb = words.verb(line, i);
            EventType noun = words.noun(line, i);
            if (verb != null && !(noun != null && reading.isNoun(i)) && !reading.isNoun(i)) {
                reading.verb(i, verb);
            } else if (noun != null) {
                reading.noun(i, noun);
            }
        }
        return List.copyOf(reading.found);
    }

    private boolean inParty(int i) {
        return partyAt(i) != null;
    }

    private @Nullable Party partyAt(int i) {
        for (Party p : parties) {
            if (p.overlaps(i, i + 1)) {
                return p;
            }
        }
        return null;
    }

    /** After an article, a possessive or a preposition stands no finite verb. */
    private boolean isNoun(int i) {
        String before = line.at(i - 1);
        boolean participle = line.at(i).endsWith("ed") || line.at(i).endsWith("ing");
        return NOMINAL.contains(before) && !(participle && (before.equals("of") || before.equals("in")));
    }

    private void verb(int i, Sense sense) {
        int group = i;
        boolean passive = false;
        while (group > 0
                && i - group < 5
                && (BETWEEN.contains(line.at(group - 1)) || isAdverb(group - 1) || BE.contains(line.at(group - 1)))) {
            passive |= BE.contains(line.at(group - 1)) && !line.at(i).endsWith("ing");
            group--;
        }
        List<Party> before = subject(group);
        int next = i + sense.words();
        boolean that = line.at(next).equals("that") && sense.type() == EventType.REQUEST;
        List<Party> after = object(that ? next + 1 : next);
        double score = sense.tier() == Tier.OWN ? 0.55 : 0.3;
        if (passive) {
            List<Party> by = agent(i + 1);
            if (!by.isEmpty() || !before.isEmpty()) {
                pairs(i, by, sense.type(), before, PASSIVE, score);
            }
            return;
        }
        if (before.isEmpty()
                || (after.isEmpty() && (sense.tier() != Tier.OWN || TRANSITIVE_ONLY.contains(line.at(i))))) {
            return;
        }
        if (after.isEmpty() && before.size() > 1 && MUTUAL.contains(sense.type())) {
            pairs(i, before.subList(0, 1), sense.type(), before.subList(1, before.size()), VERB, score);
            pairs(i, before.subList(1, before.size()), sense.type(), before.subList(0, 1), VERB, score - 0.05);
            return;
        }
        pairs(i, before, sense.type(), after, VERB, after.isEmpty() ? score - 0.2 : score);
    }

    private boolean isAdverb(int i) {
        return line.at(i).endsWith("ly") && line.at(i).length() > 4;
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

    private static List<@Nullable Party> orNobody(List<Party> parties) {
        List<@Nullable Party> out = new ArrayList<>(parties);
        if (out.isEmpty()) {
            out.add(null);
        }
        return out;
    }

    /** Who does what the group that begins at {@code group} says. */
    private List<Party> subject(int group) {
        int i = group - 1;
        if (line.at(i).equals("and") || line.at(i).equals("then")) {
            List<Party> shared = lastActor(group);
            if (!shared.isEmpty()) {
                return shared;
            }
        }
        int steps = 0;
        while (i >= 0 && steps++ < FAR * 2) {
            String w = line.at(i);
            Party p = partyAt(i);
            if (p != null) {
                boolean led = NO_SUBJECT_AFTER.contains(line.at(startOf(p) - 1)) && earlier(p) && !relative(p, group);
                if (!led) {
                    return compound(p);
                }
                i = p.from() - 1;
                continue;
            }
            if (BORDER.contains(w) || (w.equals("that") && !line.at(i + 1).equals(","))) {
                break;
            }
            i--;
        }
        return List.of();
    }

    private boolean relative(Party p, int group) {
        return line.at(p.to()).equals("who") && group - p.to() < 4;
    }

    /** Whether another party stands before this one in the same clause. */
    private boolean earlier(Party p) {
        for (Party q : parties) {
            if (q.to() <= p.from()) {
                boolean parted = false;
                for (int k = q.to(); k < p.from(); k++) {
                    parted |= BORDER.contains(line.at(k));
                }
                if (!parted && p.from() - q.to() < FAR) {
                    return true;
                }
            }
        }
        return false;
    }

    private int startOf(Party p) {
        return Compounds.start(line, p);
    }

    private List<Party> lastActor(int before) {
        for (int k = found.size() - 1; k >= 0; k--) {
            Deed d = found.get(k);
            if (d.word() < before && before - d.word() < FAR * 2 && d.actor() != null) {
                return List.of(d.actor());
            }
        }
        return List.of();
    }

    private List<Party> compound(Party p) {
        return Compounds.of(line, parties, p);
    }

    private List<Party> object(int from) {
        for (int i = from; i < Math.min(line.size(), from + FAR); i++) {
            Party p = partyAt(i);
            if (p != null && !OWN.contains(line.at(p.from() - 1))) {
                return compound(p);
            }
            if (ENDS_OBJECT.contains(line.at(i)) || (line.at(i).equals("that") && i == from)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Party> agent(int from) {
        for (int i = from; i < Math.min(line.size(), from + FAR); i++) {
            if (line.at(i).equals("by")) {
                return object(i + 1);
            }
            if (ENDS_OBJECT.contains(line.at(i))) {
                break;
            }
        }
        return List.of();
    }

    /** "Talks between A and B", "A's attack on B", "sanctions against B by A". */
    private void noun(int i, EventType type) {
        String next = line.at(i + 1);
        if (next.equals("between") || next.equals("among")) {
            List<Party> both = object(i + 2);
            if (both.size() > 1) {
                pairs(i, both.subList(0, 1), type, both.subList(1, both.size()), NOUN, 0.5);
            }
            return;
        }
        List<Party> owner = new ArrayList<>();
        for (Party p : parties) {
            boolean possessive = p.to() <= i
                    && i - p.to() <= 3
                    && (line.at(p.to()).equals("'s")
                            || p.to() == i
                            || line.at(p.to() - 1).equals("our"));
            if (possessive) {
                owner = List.of(p);
            }
        }
        List<Party> target = TO.contains(next) ? object(i + 2) : List.of();
        List<Party> by = agent(i + 1);
        List<Party> actors = owner.isEmpty() ? by : owner;
        if (!actors.isEmpty() && !target.isEmpty()) {
            pairs(i, actors, type, target, NOUN, 0.45);
        }
    }
}
