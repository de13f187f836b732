package dixit.extract.event;

import dixit.extract.claim.Assertions;
import dixit.extract.claim.Scene;
import dixit.extract.event.Headlines.Told;
import dixit.extract.structure.Paragraph;
import dixit.extract.time.TimeExpression;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Outlet;
import dixit.record.Event;
import dixit.record.EventType;
import dixit.record.Mention;
import dixit.text.tagger.EventModel;
import dixit.text.tagger.ModelVersions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have done what to whom. Stateless and thread-safe. Never fails, whatever the text. */
public final class EventStage {
    private static final Set<String> GAMES = Words.of("""
            football soccer striker goalkeeper midfielder semifinal semifinals quarterfinal quarterfinals chess tennis
            cricket basketball baseball rugby volleyball handball badminton grandmaster playoffs quarterback touchdown
            innings
            """);

    private final Supplier<KnowledgeBase> knowledge;
    private final Supplier<@Nullable EventModel> model;
    private final @Nullable String version;

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

    /** The events of a document, best first. */
    public List<Event> apply(Scene scene) {
        Map<String, String> kinds = new HashMap<>();
        scene.identities().actors().forEach(a -> kinds.put(a.id(), a.kind().code()));
        NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
        scene.times().forEach(t -> times.putIfAbsent(t.span().start(), t));
        NavigableMap<Integer, Mention> mentions = new TreeMap<>();
        scene.mentions().forEach(m -> mentions.putIfAbsent(m.start(), m));
        Assertions assertions = new Assertions(scene);
        Memory memory = new Memory(kinds);
        KnowledgeBase base = knowledge.get();
        Reading reading = new Reading(
                assertions,
                new Parties(scene, StateWords.of(base)),
                memory,
                new Predecessors(base, kinds, scene),
                model.get());
        Claims claims = new Claims(assertions, times, new Places(kinds, mentions, times));
        List<Told> out = new ArrayList<>();
        boolean lead = true;
        for (Paragraph p : scene.structure().paragraphs()) {
            if (isRead(p.role())) {
                boolean head = p.role() == Paragraph.Role.TITLE || p.role() == Paragraph.Role.STANDFIRST;
                memory.paragraph();
                for (Line line : Line.of(scene.text(), p.span())) {
                    boolean again = head || lead;
                    if (!isGame(line)) {
                        reading.of(line).stream()
                                .filter(f -> !isInterview(f.deed()))
                                .forEach(f -> out.add(new Told(claims.of(f), again, head)));
                    }
                }
                lead &= head;
            }
        }
        return best(Headlines.joined(out));
    }

    /** Who talks to an outlet does not meet it as states meet. */
    private boolean isInterview(Deed d) {
        Party with = d.recipient();
        return d.type() == EventType.CONSULT
                && with != null
                && knowledge.get().entry(with.who()).orElse(null) instanceof Outlet;
    }

    private static boolean isRead(Paragraph.Role role) {
        return switch (role) {
            case TITLE, STANDFIRST, BODY, BLOCK_QUOTE, TURN, NOTE -> true;
            case SUBHEADING, BYLINE, STAGE_DIRECTION -> false;
        };
    }

    /** Games have attacks and defeats of their own. */
    private static boolean isGame(Line line) {
        return line.low().stream().anyMatch(GAMES::contains);
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
