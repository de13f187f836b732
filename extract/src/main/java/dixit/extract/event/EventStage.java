package dixit.extract.event;

import dixit.extract.claim.Assertion;
import dixit.extract.claim.Assertions;
import dixit.extract.claim.Circumstances;
import dixit.extract.claim.Scene;
import dixit.extract.structure.Paragraph;
import dixit.extract.time.TimeExpression;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Because;
import dixit.record.Event;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.text.tagger.EventModel;
import dixit.text.tagger.ModelVersions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have done what to whom. Stateless and thread-safe. Never fails, whatever the text. */
public final class EventStage {
    private static final int EVIDENCE = 200;
    private static final int SHORTEST = 4;
    private static final double INNER = 0.9;
    private static final double RULE = 0.8;
    private static final double SURE = 0.5;
    private static final Set<String> GAMES = Set.of(
            "football",
            "soccer",
            "striker",
            "goalkeeper",
            "midfielder",
            "semifinal",
            "semifinals",
            "quarterfinal",
            "quarterfinals",
            "chess",
            "tennis",
            "cricket",
            "basketball",
            "baseball",
            "rugby",
            "volleyball",
            "handball",
            "badminton",
            "grandmaster",
            "playoffs",
            "quarterback",
            "touchdown",
            "innings");

    private record Known(KnowledgeBase base, StateWords states) {}

    private final Supplier<KnowledgeBase> knowledge;
    private final Supplier<@Nullable EventModel> model;
    private final @Nullable String version;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** Rules, and the model where the build has one. */
    public EventStage(Supplier<KnowledgeBase> knowledge) {
        this(knowledge, EventModel::shipped, ModelVersions.event());
    }

    private EventStage(
            Supplier<KnowledgeBase> knowledge, Supplier<@Nullable EventModel> model, @Nullable String version) {
        this.knowledge = knowledge;
        this.model = model;
        this.version = version;
    }

    /** The rules alone. */
    public static EventStage byRules(Supplier<KnowledgeBase> knowledge) {
        return new EventStage(knowledge, () -> null, null);
    }

    /** With another model than the shipped one. */
    public static EventStage with(Supplier<KnowledgeBase> knowledge, EventModel model) {
        return new EventStage(knowledge, () -> model, model.version());
    }

    /** Name and version of the model that takes part; null where none does. Loads nothing. */
    public @Nullable String model() {
        return version;
    }

    private StateWords states() {
        KnowledgeBase base = knowledge.get();
        Known now = known.get();
        if (now == null || now.base() != base) {
            now = new Known(base, new StateWords(base));
            known.set(now);
        }
        return now.states();
    }

    /** The events of a document, best first. */
    public List<Event> apply(Scene scene) {
        List<Event> out = new ArrayList<>();
        Assertions assertions = new Assertions(scene);
        Parties parties = new Parties(scene, states());
        NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
        scene.times().forEach(t -> times.putIfAbsent(t.span().start(), t));
        for (Paragraph p : scene.structure().paragraphs()) {
            if (isRead(p.role())) {
                for (Line line : Line.of(scene.text(), p.span())) {
                    read(line, assertions, parties, times, out);
                }
            }
        }
        return best(out);
    }

    private static boolean isRead(Paragraph.Role role) {
        return switch (role) {
            case TITLE, STANDFIRST, BODY, BLOCK_QUOTE, TURN, NOTE -> true;
            case SUBHEADING, BYLINE, STAGE_DIRECTION -> false;
        };
    }

    private void read(
            Line line,
            Assertions assertions,
            Parties parties,
            NavigableMap<Integer, TimeExpression> times,
            List<Event> out) {
        EventModel read = model.get();
        if (isGame(line)) {
            return;
        }
        List<Party> here = parties.of(line, middle(line, assertions));
        if (read == null) {
            RuleReading.of(line, here).forEach(d -> out.add(claim(line, d, assertions, times)));
            return;
        }
        ModelDeeds deeds = new ModelDeeds(read);
        Set<String> pairs = new HashSet<>();
        if (isSpoken(line, assertions)) {
            List<Deed> byModel = ModelDeeds.isWorth(line, here) ? deeds.of(line, here) : List.of();
            for (Deed d : spoken(RuleReading.of(line, here), byModel)) {
                out.add(claim(line, d, assertions, times));
            }
            return;
        }
        List<Deed> whole = ModelDeeds.isWorth(line, here) ? deeds.of(line, here) : List.of();
        for (Deed d : whole.isEmpty() ? sure(RuleReading.of(line, here)) : whole) {
            out.add(claim(line, d, assertions, times));
            pairs.add(pair(d));
        }
        for (Line part : reported(line, assertions)) {
            List<Party> there = parties.of(part, middle(part, assertions));
            for (Deed d :
                    there.size() > 1 && ModelDeeds.isWorth(part, there) ? deeds.of(part, there) : List.<Deed>of()) {
                if (pairs.add(pair(d))) {
                    Deed inner = new Deed(d.word(), d.actor(), d.type(), d.recipient(), d.rule(), d.score() * INNER);
                    out.add(claim(part, inner, assertions, times));
                }
            }
        }
    }

    /** The rules, and what the model is sure of between parties for which they have nothing. */
    private static List<Deed> spoken(List<Deed> byRule, List<Deed> byModel) {
        List<Deed> out = new ArrayList<>(byRule);
        Set<String> pairs = new HashSet<>();
        byRule.forEach(d -> pairs.add(pair(d)));
        byModel.stream()
                .filter(d -> d.score() >= SURE && !pairs.contains(pair(d)))
                .forEach(out::add);
        return out;
    }

    private static String pair(Deed d) {
        return who(d.actor()) + "|" + who(d.recipient());
    }

    /** Somebody's words, first to last: the model was taught the prose of news agencies. */
    private static boolean isSpoken(Line line, Assertions assertions) {
        Statement first = assertions.innermost(line.spans().getFirst().start());
        Statement last = assertions.innermost(line.spans().get(line.size() - 1).start());
        return first != null && last != null;
    }

    private static Assertion middle(Line line, Assertions assertions) {
        return assertions.at(line.spans().get(line.size() / 2).start());
    }

    /** What the rules find where the model finds nothing: with both sides, and held with less. */
    private static List<Deed> sure(List<Deed> byRule) {
        return byRule.stream()
                .filter(d -> d.actor() != null && d.recipient() != null && d.score() >= 0.45)
                .map(d -> new Deed(d.word(), d.actor(), d.type(), d.recipient(), d.rule(), d.score() * RULE))
                .toList();
    }

    /** The pieces of a sentence that are somebody's words, where it has others, too: a report is read apart from what it reports. */
    private static List<Line> reported(Line line, Assertions assertions) {
        List<Line> out = new ArrayList<>();
        int from = 0;
        Statement open = assertions.innermost(line.spans().getFirst().start());
        for (int i = 1; i <= line.size(); i++) {
            Statement now =
                    i < line.size() ? assertions.innermost(line.spans().get(i).start()) : null;
            if (i == line.size() || !Objects.equals(id(now), id(open))) {
                if (open != null && i - from >= SHORTEST && i - from < line.size()) {
                    out.add(new Line(
                            line.text(),
                            line.spans().subList(from, i),
                            line.low().subList(from, i)));
                }
                from = i;
                open = now;
            }
        }
        return out;
    }

    private static @Nullable String id(@Nullable Statement s) {
        return s == null ? null : s.id();
    }

    private static Event claim(Line line, Deed d, Assertions assertions, NavigableMap<Integer, TimeExpression> times) {
        Assertion by = assertions.at(from(line, d));
        Circumstances how = Circumstances.around(line.low(), d.word());
        Span evidence = evidence(line, d);
        boolean imagined = by.imagined() != null;
        return new Event(
                who(d.actor()),
                d.type(),
                who(d.recipient()),
                by.by(),
                by.statement(),
                how.negated() || by.denied(),
                how.hedged(),
                how.future(),
                how.conditional() || imagined,
                date(times, line),
                null,
                List.of(evidence),
                new Because(d.rule(), Math.round(Math.clamp(d.score(), 0, 1) * 1000) / 1000.0));
    }

    /** Games have attacks and defeats of their own. */
    private static boolean isGame(Line line) {
        return line.low().stream().anyMatch(GAMES::contains);
    }

    private static @Nullable String who(@Nullable Party p) {
        return p == null ? null : p.who();
    }

    /** Where the claim begins: "Kestria agreed to lend" is the claim of who says that Kestria did. */
    private static int from(Line line, Deed d) {
        Party actor = d.actor();
        int word = actor == null ? d.word() : Math.min(d.word(), actor.from());
        return line.spans().get(word).start();
    }

    /** From the first to the last of actor, word and recipient, and the rest of the clause as far as it is short. */
    private static Span evidence(Line line, Deed d) {
        int from = d.word();
        int to = d.word() + 1;
        for (Party p : new Party[] {d.actor(), d.recipient()}) {
            if (p != null) {
                from = Math.min(from, p.from());
                to = Math.max(to, p.to());
            }
        }
        int end = Math.max(to, Circumstances.end(line.low(), to - 1));
        Span clause = line.span(from, Math.min(end, line.size()));
        return clause.length() <= EVIDENCE ? clause : line.span(from, to);
    }

    /** The first expression of time in the sentence. */
    private static @Nullable String date(NavigableMap<Integer, TimeExpression> times, Line line) {
        Map.Entry<Integer, TimeExpression> first =
                times.ceilingEntry(line.span().start());
        return first != null && line.span().contains(first.getValue().span())
                ? first.getValue().value()
                : null;
    }

    /** The same claim once, best first; what is equally good stands in the order of the text. */
    private static List<Event> best(List<Event> all) {
        Set<String> seen = new HashSet<>();
        List<Event> out = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingDouble((Event e) -> -e.because().score()))
                .filter(e -> seen.add(e.actor() + "|" + e.type() + "|" + e.recipient() + "|"
                        + e.evidence().getFirst().start()))
                .forEach(out::add);
        return out;
    }
}
