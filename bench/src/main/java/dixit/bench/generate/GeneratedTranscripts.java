package dixit.bench.generate;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Transcripts that are perturbed copies of real ones: turns in another order, a third of their words put in from elsewhere
 * as often as they occur there. So words and pairs of words have the frequencies of real speech. A document depends on the
 * seed and its number alone. Immutable and thread-safe.
 */
public final class GeneratedTranscripts {
    private static final Producer PRODUCER = new Producer("dixit-bench", "1", null);
    private static final Because BECAUSE = new Because("generated", 1);
    private static final Pattern TURN = Pattern.compile("([A-Z][^:.?!]{1,40}): (.+)");
    private static final double PUT_IN = 0.33;
    private static final int LEAST_WORDS = 12;
    private static final int SENTENCE = 25;

    private final long seed;
    private final int turns;
    private final List<Turn> real = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Turn(String speaker, String[] words) {}

    /**
     * Reads the transcripts of a folder.
     *
     * @param turns of a generated document
     * @throws IllegalArgumentException if there is no turn in them
     */
    public GeneratedTranscripts(Path folder, long seed, int turns) throws IOException {
        this.seed = seed;
        this.turns = turns;
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            Files.readAllLines(file).forEach(this::read);
        }
        if (real.isEmpty()) {
            throw new IllegalArgumentException("no transcript in " + folder);
        }
    }

    private void read(String line) {
        Matcher turn = TURN.matcher(line);
        if (turn.matches()) {
            String[] words = turn.group(2).split(" ", -1);
            if (words.length >= LEAST_WORDS) {
                real.add(new Turn(turn.group(1), words));
            }
        }
    }

    /** The document with this number, from 0. */
    public GeneratedRecords.Generated document(int number) {
        Dice dice = Dice.of(seed, number);
        StringBuilder text = new StringBuilder();
        List<Statement> found = new ArrayList<>();
        String day = LocalDate.of(2012, 1, 1).plusDays(dice.between(0, 4700)).toString();
        while (found.size() < turns) {
            Turn turn = dice.pick(real);
            text.append(text.isEmpty() ? "" : "\n\n");
            Span source = append(text, turn.speaker());
            text.append(": ");
            Span content = append(text, perturbed(turn, dice));
            found.add(statement(found.size() + 1, turn.speaker(), source, content, day));
        }
        Document document = Document.ofText("transcript-%07d".formatted(number), text.toString());
        Part whole = new Part(
                0, text.length(), Genre.INTERVIEW_TRANSCRIPT, "Debate", List.of(), null, day, null, null, null);
        DocumentInfo info = new DocumentInfo(
                Genre.INTERVIEW_TRANSCRIPT,
                "Debate",
                null,
                List.of(),
                day,
                null,
                "en",
                null,
                null,
                Map.of(),
                List.of(whole));
        return new GeneratedRecords.Generated(
                document,
                DocumentRecord.of(document, info, List.of(), PRODUCER).withStatements(List.of(), List.of(), found));
    }

    /** So many real turns, or all if there are fewer, cut to what an encoder reads. */
    public List<String> sentences(int most) {
        int step = Math.max(1, real.size() / most);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < real.size() && out.size() < most; i += step) {
            String[] words = real.get(i).words();
            out.add(String.join(" ", List.of(words).subList(0, Math.min(words.length, SENTENCE))));
        }
        return out;
    }

    /** Who says what in some turn of a document: words that stand there in one piece, 12 to 30 of them. */
    public Map.Entry<String, String> quote(int number, int nth) {
        DocumentRecord record = document(number).record();
        Dice dice = Dice.of(seed + 1, (long) number * 1000 + nth);
        Statement said = dice.pick(record.statements());
        String[] words = said.content().getFirst().in(record.text()).split(" ", -1);
        int length = Math.min(words.length, dice.between(LEAST_WORDS, 30));
        int from = dice.between(0, words.length - length);
        String quote = String.join(" ", List.of(words).subList(from, from + length));
        return Map.entry(said.source().getFirst().in(record.text()), quote);
    }

    /** The words of a quote with a share of them replaced. */
    public String altered(String quote, double share, int number) {
        Dice dice = Dice.of(seed + 2, number);
        return String.join(" ", perturbed(quote.split(" ", -1), share, dice));
    }

    private String perturbed(Turn turn, Dice dice) {
        return String.join(" ", perturbed(turn.words(), PUT_IN, dice));
    }

    private List<String> perturbed(String[] words, double share, Dice dice) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            out.add(dice.chance(share) ? other(dice) : word);
        }
        return out;
    }

    private String other(Dice dice) {
        String[] words = dice.pick(real).words();
        return words[dice.between(0, words.length - 1)];
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static Statement statement(int n, String speaker, Span source, Span content, String day) {
        return Statement.builder(StatementKind.TURN, List.of(content))
                .id("s" + n)
                .source(List.of(source))
                .cue(List.of(source))
                .speaker(new ActorRef(null, speaker))
                .date(day)
                .because(BECAUSE)
                .build();
    }
}
