package dixit.web;

import dixit.archive.Archive;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Event;
import dixit.record.EventMode;
import dixit.record.EventType;
import dixit.record.Genre;
import dixit.record.Institution;
import dixit.record.Position;
import dixit.record.Span;
import dixit.record.Stance;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.record.Status;
import dixit.record.StatusKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents about two invented states and a treaty, with events, positions and statuses in them. */
final class WorldSamples {
    static final String KESTRIA = "state/kestria";
    static final String VELDANIA = "state/veldania";
    static final String VASAR = "person/ina-vasar";
    static final String BRAND = "person/ole-brand";
    static final String ORM = "institution/orm-treaty";

    static final String EARLY = """
            Vasar welcomes treaty

            “We support the Orm Treaty,” said Foreign Minister Ina Vasar of Kestria.

            “Veldania cooperates with Kestria on the ships,” she added.
            """;

    static final String MIDDLE = """
            Ministers at odds

            “Veldania imposed sanctions on Kestria,” said Ina Vasar. “Veldania has left the Orm Treaty.”

            “We did not impose sanctions on Kestria,” said Ole Brand, minister of Veldania.

            Veldania moved ships towards Kestria on Monday.
            """;

    static final String LATE = """
            Vasar turns

            “We are for the Orm Treaty only if Veldania returns,” said Ina Vasar. “Kestria rejects any talks under threat.”

            “Kestria threatened Veldania,” said Ole Brand.
            """;

    private WorldSamples() {}

    /** Adds one of a year that is not certain, and of no outlet. */
    static void addUndated(Archive archive) {
        String text = """
                Notes

                “Veldania attacked Kestria,” said Ina Vasar. “Kestria never threatened Veldania.”
                """;
        Sample s = new Sample("undated", text, null, "202X");
        s.said("Veldania attacked Kestria,", "Ina Vasar");
        s.said("Kestria never threatened Veldania.", "Ina Vasar");
        s.event(VELDANIA, EventType.ASSAULT, KESTRIA, VASAR, "s1", "Veldania attacked Kestria", false);
        s.event(KESTRIA, EventType.THREATEN, VELDANIA, VASAR, "s2", "Kestria never threatened Veldania", true);
        add(archive, s.record());
        archive.flush();
    }

    private static void add(Archive archive, DocumentRecord r) {
        archive.add(Document.ofText(r.id(), r.text()), r.text().getBytes(StandardCharsets.UTF_8), r);
    }

    /** Adds the documents. */
    static void addTo(Archive archive) {
        for (DocumentRecord r : List.of(early(), middle(), late())) {
            add(archive, r);
        }
        archive.flush();
    }

    private static DocumentRecord early() {
        Sample s = new Sample("early", EARLY, "Strait Agency", "2019-05-24");
        s.said("We support the Orm Treaty,", "Ina Vasar");
        s.said("Veldania cooperates with Kestria on the ships,", "Ina Vasar");
        s.position(VASAR, ORM, Stance.SUPPORTS, VASAR, "s1", "We support the Orm Treaty", null);
        s.event(
                VELDANIA,
                EventType.COOPERATE,
                KESTRIA,
                VASAR,
                "s2",
                "Veldania cooperates with Kestria on the ships",
                false);
        return s.record();
    }

    private static DocumentRecord middle() {
        Sample s = new Sample("middle", MIDDLE, "Lunn Courier", "2021-03-02");
        s.said("Veldania imposed sanctions on Kestria,", "Ina Vasar");
        s.said("Veldania has left the Orm Treaty.", "Ina Vasar");
        s.said("We did not impose sanctions on Kestria,", "Ole Brand");
        s.event(VELDANIA, EventType.SANCTION, KESTRIA, VASAR, "s1", "Veldania imposed sanctions on Kestria", false);
        s.event(VELDANIA, EventType.SANCTION, KESTRIA, BRAND, "s3", "We did not impose sanctions on Kestria", true);
        s.event(
                VELDANIA,
                EventType.MOBILIZE,
                KESTRIA,
                "Lunn Courier",
                null,
                "Veldania moved ships towards Kestria",
                false);
        s.status(StatusKind.WITHDRAWN, VELDANIA, VASAR, "s2", "Veldania has left the Orm Treaty");
        return s.record();
    }

    private static DocumentRecord late() {
        Sample s = new Sample("late", LATE, "Strait Agency", "2023-11-27");
        s.said("We are for the Orm Treaty only if Veldania returns,", "Ina Vasar");
        s.said("Kestria rejects any talks under threat.", "Ina Vasar");
        s.said("Kestria threatened Veldania,", "Ole Brand");
        s.position(
                VASAR,
                ORM,
                Stance.CONDITIONAL,
                VASAR,
                "s1",
                "We are for the Orm Treaty only if Veldania returns",
                "only if Veldania returns");
        s.position(VELDANIA, KESTRIA, Stance.OPPOSES, VASAR, "s2", "Kestria rejects any talks", null);
        s.event(KESTRIA, EventType.THREATEN, VELDANIA, BRAND, "s3", "Kestria threatened Veldania", false);
        return s.record();
    }

    /** A document in the making. */
    private static final class Sample {
        private final Site.Draft draft;
        private final String text;
        private final List<Event> events = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();
        private final List<Status> statuses = new ArrayList<>();

        Sample(String id, String text, @Nullable String outlet, String date) {
            this.text = text;
            draft = new Site.Draft(
                    id, text, Genre.WIRE_REPORT, text.lines().findFirst().orElseThrow(), outlet, date);
        }

        void said(String words, String speaker) {
            draft.said(StatementKind.DIRECT, speaker, words, text.contains(speaker) ? speaker : words, "said");
        }

        private List<Span> at(String words) {
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException(words);
            }
            return List.of(new Span(at, at + words.length()));
        }

        private static @Nullable EventMode mode(String words) {
            return words.contains("sanctions") ? EventMode.SANCTIONS : null;
        }

        void event(
                String actor,
                EventType type,
                String recipient,
                String by,
                @Nullable String statement,
                String words,
                boolean negated) {
            events.add(new Event(
                    actor,
                    type,
                    mode(words),
                    recipient,
                    by,
                    statement,
                    negated,
                    false,
                    false,
                    false,
                    null,
                    null,
                    at(words),
                    new Because("made-for-test", 0.8)));
        }

        void position(
                String actor,
                String on,
                Stance stance,
                String by,
                String statement,
                String words,
                @Nullable String condition) {
            positions.add(new Position(
                    actor,
                    on,
                    stance,
                    condition == null ? List.of() : at(condition),
                    by,
                    statement,
                    at(words),
                    null,
                    new Because("made-for-test", 0.8)));
        }

        void status(StatusKind kind, String actor, String by, String statement, String words) {
            statuses.add(new Status(
                    ORM, kind, actor, false, false, by, statement, at(words), null, new Because("made-for-test", 0.8)));
        }

        DocumentRecord record() {
            DocumentRecord plain = draft.record("https://courier.example/" + text.length());
            List<Statement> statements = plain.statements().stream()
                    .map(s -> s.toBuilder()
                            .speaker(id(String.valueOf(
                                    s.speaker() == null ? "" : s.speaker().name())))
                            .build())
                    .toList();
            List<Institution> institutions = new ArrayList<>();
            if (text.contains("Orm Treaty")) {
                institutions.add(new Institution(ORM, "Orm Treaty", "treaty", at("Orm Treaty"), List.of()));
            }
            return plain.toBuilder()
                    .actors(List.of(
                            new Actor(KESTRIA, "Kestria", ActorKind.STATE),
                            new Actor(VELDANIA, "Veldania", ActorKind.STATE),
                            new Actor(VASAR, "Ina Vasar", ActorKind.PERSON),
                            new Actor(BRAND, "Ole Brand", ActorKind.PERSON)))
                    .statements(statements)
                    .institutions(institutions)
                    .events(events)
                    .positions(positions)
                    .statuses(statuses)
                    .build();
        }

        private static ActorRef id(String name) {
            return new ActorRef(name.equals("Ina Vasar") ? VASAR : BRAND, name);
        }
    }
}
