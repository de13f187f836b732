package dixit.archive;

import dixit.archive.Samples.Said;
import dixit.archive.Samples.Sample;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Institution;
import dixit.record.Position;
import dixit.record.Span;
import dixit.record.Stance;
import dixit.record.Statement;
import dixit.record.StatusKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Small documents about an invented treaty with claims in them; evidence is given by its words. Not thread-safe. */
@NullUnmarked
final class ClaimSamples {
    static final String KESTRIA = "state/kestria";
    static final String VELDANIA = "state/veldania";
    static final String VASAR = "person/ina-vasar";
    static final String ORM = "institution/orm-treaty";

    private final Sample plain;
    private final String text;
    private final List<Actor> actors = new ArrayList<>(List.of(
            new Actor(KESTRIA, "Kestria", ActorKind.STATE),
            new Actor(VELDANIA, "Veldania", ActorKind.STATE),
            new Actor(VASAR, "Ina Vasar", ActorKind.PERSON)));
    private final List<dixit.record.Mention> mentions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<dixit.record.Status> statuses = new ArrayList<>();
    private final List<Institution> institutions = new ArrayList<>();
    private String role;

    private ClaimSamples(Sample plain) {
        this.plain = plain;
        this.text = plain.document().text();
    }

    static ClaimSamples of(String id, String version, String outlet, String published, String text, Said... said) {
        return new ClaimSamples(Samples.of(id, text, version, outlet, published, said));
    }

    /** A further state that the document names. */
    ClaimSamples state(String id, String name) {
        actors.add(new Actor(id, name, ActorKind.STATE));
        return this;
    }

    /** Words that name somebody with an office. */
    ClaimSamples mention(String words, String actor, String office) {
        Span place = Samples.place(text, words, 0);
        mentions.add(new dixit.record.Mention(place.start(), place.end(), actor, office));
        return this;
    }

    /** The office of every speaker. */
    ClaimSamples role(String office) {
        role = office;
        return this;
    }

    ClaimSamples event(
            String actor, EventType type, String recipient, String by, String statement, String date, String words) {
        return event(actor, type, null, recipient, by, statement, date, words);
    }

    ClaimSamples event(
            String actor,
            EventType type,
            EventMode mode,
            String recipient,
            String by,
            String statement,
            String date,
            String words) {
        events.add(new Event(
                actor, type, mode, recipient, by, statement, false, false, false, false, date, null, at(words),
                sure(0.9)));
        return this;
    }

    ClaimSamples denied(String actor, EventType type, String recipient, String by, String statement, String words) {
        events.add(new Event(
                actor, type, null, recipient, by, statement, true, false, false, false, null, null, at(words),
                sure(0.5)));
        return this;
    }

    ClaimSamples position(String actor, String on, Stance stance, String by, String statement, String words) {
        return position(actor, on, stance, by, statement, null, words);
    }

    ClaimSamples position(
            String actor, String on, Stance stance, String by, String statement, String date, String words) {
        positions.add(new Position(actor, on, stance, List.of(), by, statement, at(words), date, sure(0.8)));
        return this;
    }

    ClaimSamples status(String institution, StatusKind kind, String by, String statement, String words) {
        statuses.add(new dixit.record.Status(
                institution, kind, null, false, false, by, statement, at(words), null, sure(0.7)));
        return this;
    }

    ClaimSamples institution(String words) {
        institutions.add(new Institution(ORM, "Orm Treaty", "treaty", at(words), List.of("Kestria", "Veldania")));
        return this;
    }

    private List<Span> at(String words) {
        return List.of(Samples.place(text, words, 0));
    }

    private static Because sure(double score) {
        return new Because("sample", score);
    }

    Sample sample() {
        DocumentRecord record = plain.record();
        List<Statement> statements = record.statements().stream()
                .map(s -> s.toBuilder()
                        .speaker(
                                s.speaker() != null && s.speaker().name().equals("Ina Vasar")
                                        ? new ActorRef(VASAR, "Ina Vasar")
                                        : s.speaker())
                        .role(role)
                        .build())
                .toList();
        return new Sample(
                plain.document(),
                plain.source(),
                record.toBuilder()
                        .actors(actors)
                        .statements(statements)
                        .mentions(mentions)
                        .institutions(institutions)
                        .events(events)
                        .positions(positions)
                        .statuses(statuses)
                        .build());
    }

    void addTo(Archive archive) {
        sample().addTo(archive);
    }
}
