package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.extract.structure.Turn;
import dixit.record.ActorKind;
import dixit.record.Document;
import dixit.record.Furniture;
import dixit.record.Sourced;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.List;

/**
 * Ties sources and mentions to actors. The steps: collect names with their evidence, cluster them to people, find every
 * mention, decide each statement's speaker. Stateless and thread-safe; time is linear in the length of the document.
 */
public final class IdentityStage {
    private final Gazetteer gazetteer;

    /** With the states and bodies that ship with the program. */
    public IdentityStage() {
        this(Gazetteer.standard());
    }

    /** With another table of states and bodies. */
    public IdentityStage(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The statements with their speakers. A source that names somebody who is not known keeps its own words; where the rules
     * can't decide, a statement has no speaker. Never fails, whatever the text.
     */
    public Identities apply(Document doc, Structure structure, List<Attribution> attributions) {
        Body body = Body.of(doc, structure);
        TurnLabels labels = TurnLabels.of(doc, structure.turns(), body, gazetteer);
        People people = people(doc, structure, attributions, body, labels);
        MentionFinder finder = new MentionFinder(people, gazetteer);
        body.read(s -> true, (stretch, words) -> finder.scan(words, stretch.paragraph(), stretch.part()));
        Scene scene =
                new Scene(doc, structure, gazetteer, people, outsideDateline(finder.found(), structure), attributions);
        Resolution[] speakers = new Speakers(scene, labels, attributions).resolve();
        return new Layer(scene, attributions, speakers).build();
    }

    private People people(
            Document doc, Structure structure, List<Attribution> attributions, Body body, TurnLabels labels) {
        NameFinder names = new NameFinder(gazetteer);
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
        People people = People.of(names.candidates());
        return People.incomplete(names.candidates()) ? withFurniture(doc, structure, names) : people;
    }

    /** A surname that the document nowhere spells out may stand in full under a picture. */
    private static People withFurniture(Document doc, Structure structure, NameFinder names) {
        List<Candidate> own = names.candidates();
        for (Furniture f : structure.furniture()) {
            for (Span s : Body.pieces(doc.text(), f.span())) {
                names.scan(Words.of(doc.text(), s), NameFinder.Where.TEXT);
            }
        }
        return People.of(People.helped(own, names.candidates()));
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
