package dixit.extract.event;

import dixit.extract.claim.Assertions;
import dixit.record.ActorRef;
import dixit.record.EventType;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.text.tagger.EventModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of one document in their order. What somebody says in his own words (an answer, a quotation) is read by
 * rule first, the rest by the model first, which was taught the prose of news agencies. One for a document, one thread.
 */
final class Reading {
    private static final int SHORTEST = 4;
    private static final double INNER = 0.9;
    private static final double RULE = 0.8;
    private static final double SURE = 0.5;

    /**
     * A deed and the words that it is read from.
     *
     * @param first what it takes up from the sentence before; null where it says all itself
     */
    record Found(Line line, Deed deed, @Nullable Found first) {
        Found(Line line, Deed deed) {
            this(line, deed, null);
        }
    }

    private final Assertions assertions;
    private final Parties parties;
    /** A sentence with more is a list. */
    private static final int MOST = 40;

    private final Memory memory;
    /** The deed just before, which a sentence without a verb can take up. */
    private @Nullable Found last;

    private final @Nullable ModelDeeds model;

    private final Predecessors predecessors;

    Reading(
            Assertions assertions,
            Parties parties,
            Memory memory,
            Predecessors predecessors,
            @Nullable EventModel model) {
        this.predecessors = predecessors;
        this.assertions = assertions;
        this.parties = parties;
        this.memory = memory;
        this.model = model == null ? null : new ModelDeeds(model);
    }

    /** The deeds of a sentence. */
    List<Found> of(Line line) {
        List<Found> out = new ArrayList<>();
        Party before = memory.topic();
        Found just = last;
        last = null;
        List<Line> quoted = runs(line, i -> voice(line, i));
        boolean whole = quoted.size() == 1 && quoted.getFirst().size() == line.size();
        if (!whole) {
            prose(line, quoted, just, out);
        }
        for (Line piece : quoted) {
            spoken(piece, before, just, out);
            before = memory.topic();
            just = last;
        }
        predecessors.next();
        out.removeIf(
                f -> Claims.who(f.deed().actor()) == null && Claims.who(f.deed().recipient()) == null);
        return out.size() <= MOST ? out : out.subList(0, MOST);
    }

    /** Own words of somebody: the outermost answer or quotation around the word. */
    private @Nullable String voice(Line line, int i) {
        Statement s = assertions.voice(line.spans().get(i).start());
        return s == null ? null : s.id();
    }

    private @Nullable String innermost(Line line, int i) {
        Statement s = assertions.innermost(line.spans().get(i).start());
        return s == null ? null : s.id();
    }

    private interface Mark {
        @Nullable
        String of(int word);
    }

    /** The runs of words with the same mark, without those that have none. */
    private static List<Line> runs(Line line, Mark mark) {
        List<Line> out = new ArrayList<>();
        int from = 0;
        String open = mark.of(0);
        for (int i = 1; i <= line.size(); i++) {
            String now = i < line.size() ? mark.of(i) : null;
            if (i == line.size() || !Objects.equals(now, open)) {
                if (open != null) {
                    out.add(line.part(from, i));
                }
                from = i;
                open = now;
            }
        }
        return out;
    }

    /** The rules, and what the model is sure of between parties for which they have nothing. */
    private void spoken(Line line, @Nullable Party topic, @Nullable Found just, List<Found> out) {
        List<Party> here = parties(line, true);
        List<Deed> deeds = new ArrayList<>(memory.deeds(line, here));
        Set<String> pairs = pairs(deeds);
        RuleReading.of(line, here).stream()
                .filter(d -> model == null || d.score() >= RuleReading.SURE)
                .filter(d -> !pairs.contains(pair(d)))
                .forEach(deeds::add);
        deeds.addAll(Judgements.of(line, here, null, topic));
        Set<String> read = pairs(deeds);
        List<Deed> more = here.size() > 1 && TypeReading.isNamed(line) ? byModel(line, here) : List.of();
        plain(line, here, more).stream()
                .filter(d -> d.score() >= SURE && !read.contains(pair(d)) && TypeReading.isNamed(line, d))
                .forEach(deeds::add);
        keep(line, here, deeds, just, out);
    }

    /** What the model finds, and where it finds nothing what the rules are sure of. */
    private void prose(Line line, List<Line> quoted, @Nullable Found just, List<Found> out) {
        List<Party> here = parties(line, false);
        List<Party> own = here.stream().filter(p -> !isIn(line, p, quoted)).toList();
        if (own.isEmpty()) {
            return;
        }
        boolean alone = own.size() < 2 && !quoted.isEmpty();
        List<Deed> deeds = new ArrayList<>(alone ? List.of() : byModel(line, here));
        deeds.removeIf(d -> isIn(line, d.actor(), quoted) || isIn(line, d.recipient(), quoted));
        List<Deed> byRules = RuleReading.of(line, own);
        deeds.replaceAll(d -> TypeReading.given(line, d, byRules));
        deeds = plain(line, here, deeds);
        deeds.removeIf(d -> Duties.isTogether(d, byRules));
        Set<EventType> mutual = new HashSet<>();
        byRules.stream().filter(d -> d.rule().equals(RuleReading.EACH)).forEach(d -> mutual.add(d.type()));
        deeds.removeIf(d -> mutual.contains(d.type()));
        Set<String> pairs = pairs(deeds);
        boolean byRule = deeds.isEmpty();
        for (Deed d : byRules) {
            boolean fixed = d.rule().equals(Constructions.PATTERN)
                    || d.rule().equals(RuleReading.PHRASE)
                    || d.rule().equals(RuleReading.EACH)
                    || d.rule().equals(NounReading.NOUN);
            boolean sure = model == null || (d.score() >= RuleReading.SURE && (byRule || fixed));
            if (sure && !pairs.contains(pair(d))) {
                deeds.add(model == null ? d : d.at(d.score() * RULE));
            }
        }
        keep(line, own, deeds, just, out);
        Set<String> told = pairs(deeds);
        for (Line part : runs(line, i -> voice(line, i) == null ? innermost(line, i) : null)) {
            if (part.size() >= SHORTEST) {
                reported(part, part.size() == line.size(), told, out);
            }
        }
    }

    /** "A said that B …": what A said, not what A did to B. */
    private boolean isTold(Line line, Deed d) {
        if (d.recipient() == null || d.actor() == null) {
            return false;
        }
        Statement s =
                assertions.innermost(line.spans().get(d.recipient().from()).start());
        ActorRef speaker = s == null ? null : s.speaker();
        return s != null && speaker != null && d.actor().who().equals(speaker.id()) && "assert".equals(s.act());
    }

    /** What is reported in a sentence, read once more by itself. */
    private void reported(Line part, boolean whole, Set<String> told, List<Found> out) {
        List<Party> there = parties(part, false);
        List<Deed> deeds = new ArrayList<>();
        if (!whole && there.size() > 1) {
            byModel(part, there).stream()
                    .filter(d -> told.add(pair(d)))
                    .map(d -> d.at(d.score() * INNER))
                    .forEach(deeds::add);
        }
        Statement said = assertions.at(part.spans().getFirst().start()).said();
        ActorRef speaker = said == null || said.kind() == StatementKind.TURN ? null : said.speaker();
        if (speaker != null && speaker.id() != null) {
            deeds.addAll(Judgements.of(part, there, new Party(0, 1, speaker.id(), true), null));
        }
        deeds.forEach(d -> out.add(new Found(part, Modes.told(part, d))));
    }

    private List<Deed> byModel(Line line, List<Party> here) {
        if (model == null || !ModelDeeds.isWorth(line, here)) {
            return List.of();
        }
        return model.of(line, here).stream()
                .filter(d -> Doubts.isHeld(line, d, isTold(line, d)) && !Denials.isOnlyDenied(line, d))
                .map(d -> Denials.plain(line, Doubts.plain(line, d)))
                .flatMap(d -> Endings.of(line, here, d).stream())
                .toList();
    }

    private static List<Deed> plain(Line line, List<Party> here, List<Deed> deeds) {
        return new ArrayList<>(
                deeds.stream().flatMap(d -> Duties.plain(line, d, here)).toList());
    }

    private void keep(Line line, List<Party> here, List<Deed> deeds, @Nullable Found just, List<Found> out) {
        List<Deed> told = new ArrayList<>();
        deeds.forEach(d -> told.add(Modes.told(line, d)));
        told.addAll(Ellipses.within(line, here, told));
        memory.learn(line, here, told);
        told.forEach(d -> out.add(new Found(line, d)));
        Ellipses.fragment(line, here, told.isEmpty() ? just : null).forEach(d -> out.add(new Found(line, d, just)));
        Deed now = Ellipses.last(told);
        last = now == null ? null : new Found(line, now);
    }

    private List<Party> parties(Line line, boolean own) {
        int middle = line.spans().get(line.size() / 2).start();
        Statement said = own ? assertions.own(middle) : assertions.at(middle).said();
        return predecessors.resolved(line, memory.resolved(line, parties.of(line, said)), said);
    }

    private static boolean isIn(Line line, @Nullable Party p, List<Line> quoted) {
        return p != null
                && quoted.stream().anyMatch(q -> q.span()
                        .contains(line.spans().get(p.from()).start()));
    }

    private static Set<String> pairs(List<Deed> deeds) {
        Set<String> out = new HashSet<>();
        deeds.forEach(d -> out.add(pair(d)));
        return out;
    }

    private static String pair(Deed d) {
        return Claims.who(d.actor()) + "|" + Claims.who(d.recipient());
    }
}
