package dixit.bench.generate;

import dixit.bench.generate.World.Outlet;
import dixit.bench.generate.World.Person;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Producer;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records of invented documents with many statements each, made without reading anything: what to fill an archive with
 * when the archive is measured and not the extraction. A record depends on the seed and its number alone. Immutable
 * and thread-safe.
 */
public final class GeneratedRecords {
    private static final Producer PRODUCER = new Producer("dixit-bench", "1", null);
    private static final Because BECAUSE = new Because("generated", 1);

    private final long seed;
    private final int statements;
    private final World world;
    private final Vocabulary words;

    private GeneratedRecords(long seed, int statements) {
        this.seed = seed;
        this.statements = statements;
        this.world = World.of(seed);
        this.words = new Vocabulary(seed);
    }

    /** Records of so many statements each. */
    public static GeneratedRecords of(long seed, int statements) {
        return new GeneratedRecords(seed, statements);
    }

    /** A document of plain text and what stands in it. */
    public record Generated(Document document, DocumentRecord record) {}

    /** The record with this number, from 0. */
    public Generated record(int number) {
        return new Draft(Dice.of(seed, number)).finish(number);
    }

    /** One document while it is written. */
    private final class Draft {
        private final Dice dice;
        private final Prose prose;
        private final StringBuilder text = new StringBuilder();
        private final List<Statement> found = new ArrayList<>();

        Draft(Dice dice) {
            this.dice = dice;
            this.prose = new Prose(world, words, dice);
        }

        Generated finish(int number) {
            String title = Prose.capital(prose.meant(0));
            text.append(title);
            Outlet outlet = world.outlet(dice);
            String day =
                    LocalDate.of(2012, 1, 1).plusDays(dice.between(0, 4700)).toString();
            while (found.size() < statements) {
                text.append("\n\n");
                add(day);
            }
            Document document = Document.ofText("record-%07d".formatted(number), text.toString());
            DocumentInfo info = info(title, outlet, day);
            return new Generated(
                    document,
                    DocumentRecord.of(document, info, List.of(), PRODUCER).withStatements(List.of(), List.of(), found));
        }

        private DocumentInfo info(String title, Outlet outlet, String day) {
            Genre genre = dice.pick(List.of(Genre.values()));
            List<String> authors = List.of(world.person(dice).name());
            Part whole = new Part(0, text.length(), genre, title, authors, outlet.name(), day, null, null, null);
            return new DocumentInfo(
                    genre, title, outlet.name(), authors, day, null, "en", null, null, Map.of(), List.of(whole));
        }

        private void add(String day) {
            Person person = world.person(dice);
            switch (dice.between(0, 2)) {
                case 0 -> {
                    Span source = append(person.name());
                    text.append(": ");
                    keep(StatementKind.TURN, person, source, source, append(prose.opinion(dice.between(1, 2))), day);
                }
                case 1 -> {
                    Span source = append(person.name());
                    text.append(' ');
                    Span cue = append("said that");
                    text.append(' ');
                    keep(StatementKind.INDIRECT, person, source, cue, append(prose.meant(dice.between(0, 2))), day);
                    text.append('.');
                }
                default -> {
                    text.append('“');
                    Span content = append(Prose.capital(prose.meant(dice.between(0, 2))));
                    text.append(",” ");
                    Span source = append(person.name());
                    text.append(' ');
                    keep(StatementKind.DIRECT, person, source, append("said"), content, day);
                    text.append('.');
                }
            }
        }

        private Span append(String words) {
            int start = text.length();
            text.append(words);
            return new Span(start, text.length());
        }

        private void keep(StatementKind kind, Person person, Span source, Span cue, Span content, String day) {
            found.add(Statement.builder(kind, List.of(content))
                    .id("s" + (found.size() + 1))
                    .source(List.of(source))
                    .cue(List.of(cue))
                    .speaker(new ActorRef(null, person.name()))
                    .role(person.office())
                    .date(day)
                    .because(BECAUSE)
                    .build());
        }
    }
}
