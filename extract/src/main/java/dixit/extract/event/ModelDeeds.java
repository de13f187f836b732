package dixit.extract.event;

import dixit.record.EventType;
import dixit.text.tagger.EventModel;
import dixit.text.tagger.EventPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deeds by the model: its best pairs of words, joined to the parties that they stand in, each with its best type. Words that
 * stand in no party are a description of their own. Immutable and thread-safe.
 */
final class ModelDeeds {
    private static final int MOST = 3;
    private static final double LEAST_PAIR = 0.001;
    /** Words that are less likely than this share of the best are no part of its name. */
    private static final double SHARE = 0.12;

    private static final Set<String> LINKS = Set.of("of", "the", "'s", "'", "for", "and", "a", "in");
    private static final int LONGEST = 12;
    /** Less sure than this is no deed. */
    private static final double LEAST = 0.25;

    private static final double TOGETHER = 0.9;
    /** Words that are no party of the sentence may be no actor at all. */
    private static final double UNKNOWN = 0.7;

    private static final Set<String> PRONOUNS = Set.of(
            "they",
            "he",
            "she",
            "it",
            "him",
            "them",
            "which",
            "who",
            "whom",
            "that",
            "this",
            "these",
            "those",
            "there",
            "what",
            "one",
            "i",
            "we",
            "you",
            "us",
            "me",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "whose",
            "new",
            "his own",
            "himself",
            "itself",
            "themselves",
            "others",
            "both",
            "each",
            "four",
            "two",
            "three");
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT);
    private final EventModel model;

    ModelDeeds(EventModel model) {
        this.model = model;
    }

    /** What the pairs of two parties say together. */
    private static final class Dyad {
        private final Party actor;
        private final Party recipient;
        private final Map<String, Double> types = new LinkedHashMap<>();
        private double mass;
        private @Nullable EventPair best;

        private final List<Party> parties;

        Dyad(Party actor, Party recipient, List<Party> parties) {
            this.actor = actor;
            this.recipient = recipient;
            this.parties = parties;
        }

        void add(EventPair pair) {
            mass += pair.score();
            pair.types().forEach((name, p) -> types.merge(name, p * pair.score(), Double::sum));
            best = best == null ? pair : best;
        }

        double score() {
            double unknown = (isKnown(actor) ? 1 : UNKNOWN) * (isKnown(recipient) ? 1 : UNKNOWN);
            return (mass - types.getOrDefault("NONE", 0.0)) * unknown;
        }

        private boolean isKnown(Party p) {
            return parties.contains(p);
        }

        String type() {
            return types.entrySet().stream()
                    .filter(e -> !e.getKey().equals("NONE"))
                    .max(Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("NONE");
        }
    }

    /** The best deeds of the sentence, best first, each pair of parties once. */
    List<Deed> of(Line line, List<Party> parties) {
        List<EventPair> pairs = model.pairs(line.text(), line.span()).stream()
                .filter(p -> p.score() >= LEAST_PAIR)
                .toList();
        Names sources = new Names(line, parties, pairs, true);
        Names targets = new Names(line, parties, pairs, false);
        Map<String, Dyad> dyads = new LinkedHashMap<>();
        for (EventPair pair : pairs) {
            Party a = sources.at(line.wordAt(pair.source().start()));
            Party r = targets.at(line.wordAt(pair.target().start()));
            if (!a.who().equals(r.who()) && !a.overlaps(r.from(), r.to()) && isSomebody(a) && isSomebody(r)) {
                dyads.computeIfAbsent(a.from() + " " + r.from(), k -> new Dyad(a, r, parties))
                        .add(pair);
            }
        }
        return dyads.values().stream()
                .sorted(Comparator.comparingDouble((Dyad d) -> -d.score()))
                .limit(MOST)
                .filter(d -> !d.type().equals("NONE") && d.best != null && d.score() >= LEAST)
                .flatMap(d -> deeds(line, d, parties).stream())
                .toList();
    }

    private static boolean isSomebody(Party p) {
        return p.named() || !PRONOUNS.contains(p.who().toLowerCase(Locale.ROOT));
    }

    /** The deed, and the same for those who act or suffer together with them, a little less sure. */
    private static List<Deed> deeds(Line line, Dyad d, List<Party> parties) {
        Deed first = deed(line, d);
        List<Party> actors = Compounds.of(line, parties, d.actor);
        List<Party> recipients = Compounds.of(line, parties, d.recipient);
        List<Deed> out = new ArrayList<>(List.of(first));
        if (actors.contains(d.recipient)) {
            if (MUTUAL.contains(first.type())) {
                out.add(reversed(first));
            }
            return out;
        }
        for (Party a : actors) {
            for (Party r : recipients) {
                if ((!a.equals(d.actor) || !r.equals(d.recipient)) && !a.who().equals(r.who())) {
                    out.add(new Deed(first.word(), a, first.type(), r, first.rule(), first.score() * TOGETHER));
                }
            }
        }
        return out;
    }

    private static Deed reversed(Deed d) {
        Party back = d.actor();
        return new Deed(d.word(), d.recipient(), d.type(), back, d.rule(), d.score() * TOGETHER);
    }

    private static Deed deed(Line line, Dyad d) {
        EventPair best = d.best;
        int word = best == null
                ? d.actor.from()
                : trigger(line, line.wordAt(best.focus().start()), d);
        return new Deed(
                word,
                d.actor,
                TypeReading.of(line, d.type(), word, d.actor, d.recipient),
                d.recipient,
                EventModel.NAME,
                Math.min(1, d.score()));
    }

    /** The word that names the deed: the one the model looked at, or the nearest that the lexicon knows. */
    private static int trigger(Line line, int focus, Dyad d) {
        EventWords words = EventWords.standard();
        for (int away = 0; away <= 4; away++) {
            for (int i : new int[] {focus - away, focus + away}) {
                boolean inParty = d.actor.overlaps(i, i + 1) || d.recipient.overlaps(i, i + 1);
                if (i >= 0
                        && i < line.size()
                        && !inParty
                        && (words.verb(line, i) != null || words.noun(line, i) != null)) {
                    return i;
                }
            }
        }
        return Math.min(focus, line.size() - 1);
    }

    /** Which party a word of the model's stands for. */
    private static final class Names {
        private final Line line;
        private final List<Party> parties;
        private final Map<Integer, Double> mass = new LinkedHashMap<>();
        private final Map<Integer, Party> known = new LinkedHashMap<>();

        Names(Line line, List<Party> parties, List<EventPair> pairs, boolean source) {
            this.line = line;
            this.parties = parties;
            for (EventPair p : pairs) {
                int word = line.wordAt((source ? p.source() : p.target()).start());
                if (word < line.size()) {
                    mass.merge(word, p.score(), Double::sum);
                }
            }
        }

        Party at(int word) {
            int w = Math.min(word, line.size() - 1);
            Party found = known.get(w);
            if (found == null) {
                found = find(w);
                known.put(w, found);
            }
            return found;
        }

        private Party find(int word) {
            for (Party p : parties) {
                if (p.overlaps(word, word + 1)) {
                    return p;
                }
            }
            double least = mass.getOrDefault(word, 0.0) * SHARE;
            int from = word;
            int to = word + 1;
            while (from > 0 && to - from < LONGEST && goesOn(from - 1, from - 2, least)) {
                from--;
            }
            while (to < line.size() && to - from < LONGEST && goesOn(to, to + 1, least)) {
                to++;
            }
            List<Party> inside = new ArrayList<>();
            for (Party p : parties) {
                if (p.overlaps(from, to)) {
                    inside.add(p);
                }
            }
            if (!inside.isEmpty()) {
                return inside.stream()
                        .max(Comparator.comparing(Party::named)
                                .thenComparingDouble(p -> massOf(p))
                                .thenComparingInt(p -> -p.from()))
                        .orElseThrow();
            }
            while (from < word && LINKS.contains(line.at(from))) {
                from++;
            }
            while (to - 1 > word && LINKS.contains(line.at(to - 1))) {
                to--;
            }
            return new Party(from, to, line.span(from, to).in(line.text()), false);
        }

        private double massOf(Party p) {
            double sum = 0;
            for (int i = p.from(); i < p.to(); i++) {
                sum += mass.getOrDefault(i, 0.0);
            }
            return sum;
        }

        /** A word the model takes for a part of the name, or a small one before such a word. */
        private boolean goesOn(int i, int next, double least) {
            boolean part = mass.getOrDefault(i, 0.0) >= least && mass.containsKey(i);
            return part
                    || (LINKS.contains(line.at(i)) && mass.getOrDefault(next, 0.0) >= least && mass.containsKey(next));
        }
    }

    /** Whether two are named, or one and a word of the lexicon, and there is room for a deed. */
    static boolean isWorth(Line line, List<Party> parties) {
        return !parties.isEmpty() && line.size() > 3 && (parties.size() > 1 || hasWord(line));
    }

    private static boolean hasWord(Line line) {
        EventWords words = EventWords.standard();
        for (int i = 0; i < line.size(); i++) {
            if (words.verb(line, i) != null || words.noun(line, i) != null) {
                return true;
            }
        }
        return false;
    }
}
