package dixit.extract;

import dixit.extract.attribution.Attribution;
import dixit.extract.attribution.AttributionStage;
import dixit.extract.claim.ClaimedActors;
import dixit.extract.claim.Scene;
import dixit.extract.event.EventStage;
import dixit.extract.identity.Identities;
import dixit.extract.identity.IdentityStage;
import dixit.extract.institution.InstitutionStage;
import dixit.extract.links.LinkStage;
import dixit.extract.occasion.OccasionStage;
import dixit.extract.occasion.Occasions;
import dixit.extract.position.PositionStage;
import dixit.extract.position.StatusStage;
import dixit.extract.structure.NamedYears;
import dixit.extract.structure.Structure;
import dixit.extract.structure.StructureStage;
import dixit.extract.time.TimeExpression;
import dixit.extract.time.TimeStage;
import dixit.knowledge.KnowledgeBase;
import dixit.record.DateMention;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.Institution;
import dixit.record.Position;
import dixit.record.Producer;
import dixit.record.Status;
import dixit.text.tagger.EventModel;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages in their order: structure, attribution, identity, time, occasions, institutions, positions, statuses, events, links. Each returns a layer of its own; none asks a later one.
 *
 * <p>The same document, version and tables always give the same record. Thread-safe: one pipeline serves all threads.
 */
public final class Pipeline {
    private final StructureStage structureStage = new StructureStage();
    private final AttributionStage attributionStage;
    private final IdentityStage identityStage;
    private final TimeStage timeStage = new TimeStage();
    private final OccasionStage occasionStage;
    private final InstitutionStage institutionStage;
    private final PositionStage positionStage;
    private final Supplier<KnowledgeBase> knowledge;
    private final StatusStage statusStage;
    private final EventStage eventStage;
    private final LinkStage linkStage = new LinkStage();

    private Pipeline(AttributionStage attributionStage, EventStage eventStage, Supplier<KnowledgeBase> knowledge) {
        this.attributionStage = attributionStage;
        this.eventStage = eventStage;
        this.identityStage = new IdentityStage(knowledge);
        this.occasionStage = new OccasionStage(knowledge);
        this.institutionStage = new InstitutionStage(knowledge);
        this.positionStage = new PositionStage(knowledge);
        this.statusStage = new StatusStage(knowledge);
        this.knowledge = knowledge;
    }

    /**
     * The pipeline that ships with the program: statements by rules and by the trained model (docs/attribution-model.md);
     * by rules alone where the build has no model.
     */
    public static Pipeline standard() {
        return new Pipeline(new AttributionStage(), new EventStage(KnowledgeBase::shipped), KnowledgeBase::shipped);
    }

    /** The same without the model, for comparing: a rule explains every statement. */
    public static Pipeline byRules() {
        return new Pipeline(
                AttributionStage.byRules(), EventStage.byRules(KnowledgeBase::shipped), KnowledgeBase::shipped);
    }

    /** The standard pipeline with knowledge of one's own, asked for each document. */
    public static Pipeline with(Supplier<KnowledgeBase> knowledge) {
        return new Pipeline(new AttributionStage(), new EventStage(knowledge), knowledge);
    }

    /** The standard pipeline with another event model. */
    public static Pipeline with(Supplier<KnowledgeBase> knowledge, EventModel events) {
        return new Pipeline(new AttributionStage(), EventStage.with(knowledge, events), knowledge);
    }

    /** {@link #byRules()} with knowledge of one's own, asked for each document. */
    public static Pipeline byRules(Supplier<KnowledgeBase> knowledge) {
        return new Pipeline(AttributionStage.byRules(), EventStage.byRules(knowledge), knowledge);
    }

    /** Everything that the program finds in the document. */
    public DocumentRecord extract(Document doc) {
        Structure structure = NamedYears.narrow(doc.text(), structureStage.apply(doc), knowledge.get());
        List<Attribution> attributions = attributionStage.apply(doc, structure);
        Identities identities = identityStage.apply(doc, structure, attributions);
        List<TimeExpression> times = timeStage.apply(doc, structure);
        Occasions occasions = occasionStage.apply(doc, structure, identities, times);
        List<Institution> institutions = institutionStage.apply(doc, structure, identities);
        Scene scene = new Scene(doc, structure, identities, occasions, institutions);
        List<Position> positions = positionStage.apply(scene);
        List<Status> statuses = statusStage.apply(scene);
        List<Event> events = eventStage.apply(scene);
        return DocumentRecord.of(doc, structure.info(), structure.furniture(), producer()).toBuilder()
                .actors(ClaimedActors.with(identities.actors(), named(positions, statuses, events), knowledge.get()))
                .mentions(identities.mentions())
                .statements(occasions.statements())
                .occasions(occasions.occasions())
                .dates(mentions(occasions.times()))
                .institutions(institutions)
                .positions(positions)
                .statuses(statuses)
                .events(events)
                .links(linkStage.apply(doc, structure, occasions.statements(), identities.mentions()))
                .build();
    }

    private static Stream<@Nullable String> named(List<Position> positions, List<Status> statuses, List<Event> events) {
        return Stream.of(
                        positions.stream().flatMap(p -> Stream.of(p.actor(), p.assertedBy())),
                        statuses.stream().flatMap(s -> Stream.of(s.actor(), s.assertedBy())),
                        events.stream().flatMap(e -> Stream.of(e.actor(), e.recipient(), e.assertedBy())))
                .flatMap(s -> s);
    }

    /** The versions of program, models and tables by which it reads now. Loads no model. */
    public Producer producer() {
        return new Producer("dixit", Version.CURRENT, models(), knowledge.get().version());
    }

    private @Nullable String models() {
        String all = Stream.of(attributionStage.model(), eventStage.model())
                .filter(m -> m != null)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    private static List<DateMention> mentions(List<TimeExpression> times) {
        return times.stream()
                .map(t -> new DateMention(t.span().start(), t.span().end(), t.value(), t.anchor(), t.because()))
                .toList();
    }
}
