package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.extract.structure.Turn;
import dixit.knowledge.KnowledgeBase;
import dixit.record.ActorKind;
import dixit.record.Document;
import dixit.record.Furniture;
import dixit.record.Sourced;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Ties sources and mentions to actors. The steps: collect names with their evidence, cluster them to people, find every
 * mention, decide each statement's speaker. Stateless and thread-safe; time is linear in the length of the document.
 */
public final class IdentityStage {
    private final Supplier<KnowledgeBase> source;

    /** With the knowledge that ships with the program. */
    public IdentityStage() {
        this(KnowledgeBase::shipped);
    }

    /** With other knowledge; asked for each document, so that a newer base serves from the next document on. */
    public IdentityStage(Supplier<KnowledgeBase> source) {
        this.source = source;
    }

    /**
     * The statements with their speakers. A source that names somebody who is not known keeps its own words; where the rules
     * can't decide, a statement has no speaker. Never fails, whatever the text.
     */
    public Identities apply(Document doc, Structure structure, List<Attribution> attributions) {
        return apply(doc, structure, attributions, Known.of(source.get()));
    }

    private static Identities apply(Document doc, Structure structure, List<Attribution> attributions, Known known) {
        Body body = Body.of(doc, structure);
        PartDates dates = PartDates.of(structure);
        TurnLabels labels = TurnLabels.of(doc, structure.turns(), body, known.gazetteer());
        People people = people(doc, structure, attributions, body, labels, known, dates);
        MentionFinder finder = new MentionFinder(people, known, dates);
        Groups groups = new Groups(known);
        body.read(s -> true, (stretch, words) -> {
            finder.scan(words, stretch.paragraph(), stretch.part());
            if (stretch.role() != Paragraph.Role.BYLINE) {
                groups.scan(words);
            }
        });
        Scene scene = new Scene(
                doc, structure, known, dates, people, outsideDateline(finder.found(), structure), attributions);
        Resolution[] speakers = new Speakers(scene, labels, attributions).resolve();
        List<Groups.Described> described = new ArrayList<>(groups.found());
        SpeakersSide side = new SpeakersSide(scene);
        described.addAll(side.of(attributions, speakers));
        return new Layer(scene, attributions, speakers, described).build(side.sides(attributions, speakers));
    }

    private static People people(
            Document doc,
            Structure structure,
            List<Attribution> attributions,
            Body body,
            TurnLabels labels,
            Known known,
            PartDates dates) {
        NameFinder names = new NameFinder(known);
        body.read(s -> where(s) != NameFinder.Where.HEADING, (s, words) -> names.scan(words, where(s)));
        body.read(s -> where(s) == NameFinder.Where.HEADING, (s, words) -> names.scan(words, where(s)));
        for (Turn t : structure.turns()) {
            Span label = t.label();
            if (label != null && labels.sort(label.in(doc.text())) == TurnLabels.Sort.PERSON) {
                names.scan(Words.of(doc.text(), label), NameFinder.Where.LABEL);
            }
        }
        for (Attribution a : attributions) {
            if (a.kind() != StatementKind.TURN) {
                a.source().stream()
                        .filter(s -> !body.inHeading(s))
                        .forEach(s -> names.scan(Words.of(doc.text(), s), NameFinder.Where.SOURCE));
            }
        }
        for (Sourced author : doc.metadata().authors()) {
            names.scan(Words.of(author.value()), NameFinder.Where.BYLINE);
        }
        Identification who = Identification.of(names.candidates(), known, dates);
        return People.incomplete(names.candidates(), who)
                ? withFurniture(doc, structure, names, known, dates)
                : People.of(names.candidates(), who);
    }

    /** A surname that the document nowhere spells out may stand in full under a picture. */
    private static People withFurniture(
            Document doc, Structure structure, NameFinder names, Known known, PartDates dates) {
        List<Candidate> own = names.candidates();
        for (Furniture f : structure.furniture()) {
            for (Span s : Body.pieces(doc.text(), f.span())) {
                names.scan(Words.of(doc.text(), s), NameFinder.Where.TEXT);
            }
        }
        List<Candidate> helped = People.helped(own, names.candidates());
        return People.of(helped, Identification.of(helped, known, dates));
    }

    private static NameFinder.Where where(Body.Stretch stretch) {
        if (stretch.heading()) {
            return NameFinder.Where.HEADING;
        }
        return stretch.role() == Paragraph.Role.BYLINE ? NameFinder.Where.BYLINE : NameFinder.Where.TEXT;
    }

    /** A place of writing is no actor. */
    private static List<Found> outsideDateline(List<Found> found, Structure structure) {
        Span dateline = structure.dateline();
        return dateline == null
                ? found
                : found.stream()
                        .filter(f -> !f.name().overlaps(dateline) || f.actor().kind() == ActorKind.ORGANISATION)
                        .toList();
    }
}
