package dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code check} against the samples. */
class CheckTest {
    /** Share of {@code check/quotes.jsonl} that is answered rightly; moves up only. */
    private static final double FLOOR = 0.96;

    /** So many of the 52 paraphrases of {@code check/kinds.jsonl} are found; moves up only. */
    private static final int PARAPHRASES = 28;

    /** So many of its 46 quotes out of context are seen through; moves up only. */
    private static final int CONTEXTS = 44;

    /** Share of {@code check/kinds.jsonl} that is answered rightly; moves up only. */
    private static final double KINDS = 0.81;

    /** The same of {@code check/held.jsonl}: other subjects, written before the rules; it had a say in the choice of weights. */
    private static final double HELD = 0.8;

    @TempDir
    static Path archive;

    @BeforeAll
    static void samples() {
        Run run = Run.of("import", "../samples", "--archive", archive.toString());
        assertEquals(0, run.code(), run.err());
    }

    private static Run check(String... args) {
        List<String> all = new ArrayList<>(List.of("check", "--archive", archive.toString()));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void ourOwnQuotesAreAnsweredRightlyAndNoLookAlikeIsCalledAMatch() throws IOException {
        Path quotes = Path.of("src/test/resources/check/quotes.jsonl");
        Run run = check("--jsonl", quotes.toString());
        assertEquals(0, run.code(), run.err());
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line : run.lines()) {
            JsonNode answer = Json.MAPPER.readTree(line);
            answers.put(answer.path("id").asText(), answer);
        }
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(quotes);
        for (String line : lines) {
            JsonNode asked = Json.MAPPER.readTree(line);
            String id = asked.path("id").asText();
            JsonNode answer = Objects.requireNonNull(answers.get(id), id);
            if (!isRight(asked.path("expect"), answer)) {
                wrong.add(id + " " + answer.path("verdict").asText());
            }
            if (id.startsWith("absent")) {
                assertEquals("not_found_in_record", answer.path("verdict").asText(), line);
            }
        }
        double right = 1 - (double) wrong.size() / lines.size();
        assertTrue(right >= FLOOR, () -> right + " right; wrong: " + wrong);
    }

    /**
     * Paraphrases, quotes out of context and look-alikes. A look-alike may be told to be a passage whose meaning was changed,
     * never to be what was said.
     */
    @Test
    void paraphrasesAreFoundAndNoLookAlikeIsCalledAMatch() throws IOException {
        Map<String, Integer> right = kinds(archive, Path.of("src/test/resources/check/kinds.jsonl"), KINDS);
        assertTrue(right.getOrDefault("paraphrase", 0) >= PARAPHRASES, right::toString);
        assertTrue(right.getOrDefault("context", 0) >= CONTEXTS, right::toString);
    }

    @Test
    void otherSubjectsAreAnsweredAlike(@TempDir Path other) throws IOException {
        Run run = Run.of("import", "src/test/resources/check/held", "--archive", other.toString());
        assertEquals(0, run.code(), run.err());
        kinds(other, Path.of("src/test/resources/check/held.jsonl"), HELD);
    }

    /** How many of each kind are right. */
    private static Map<String, Integer> kinds(Path in, Path quotes, double floor) throws IOException {
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line : Run.of("check", "--archive", in.toString(), "--jsonl", quotes.toString())
                .lines()) {
            JsonNode answer = Json.MAPPER.readTree(line);
            answers.put(answer.path("id").asText(), answer);
        }
        Map<String, Integer> right = new HashMap<>();
        List<String> lines = Files.readAllLines(quotes);
        for (String line : lines) {
            JsonNode asked = Json.MAPPER.readTree(line);
            String id = asked.path("id").asText();
            JsonNode answer = Objects.requireNonNull(answers.get(id), id);
            String kind = id.substring(0, id.indexOf('-'));
            right.merge(kind, isRight(asked.path("expect"), answer) ? 1 : 0, Integer::sum);
            String verdict = answer.path("verdict").asText();
            boolean match = verdict.equals("verbatim") || verdict.equals("paraphrase") || verdict.equals("spliced");
            assertFalse(
                    kind.equals("lookalike")
                            && match
                            && !answer.path("meaning_changed").asBoolean(),
                    line);
        }
        int all = right.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue((double) all / lines.size() >= floor, () -> all + " of " + lines.size() + " " + right);
        return right;
    }

    private static boolean isRight(JsonNode expected, JsonNode answer) {
        JsonNode best = answer.path("matches").path(0);
        boolean verdict = false;
        for (JsonNode v : expected.path("verdict")) {
            verdict |= v.asText().equals(answer.path("verdict").asText());
        }
        boolean document =
                expected.path("document").isNull() || expected.path("document").equals(best.path("document"));
        boolean speaker =
                best.path("speaker").asText().contains(expected.path("speaker").asText(""));
        boolean changes = !expected.has("changes") || expected.path("changes").equals(answer.path("changes"));
        boolean changed = !expected.has("meaning_changed")
                || expected.path("meaning_changed").asBoolean()
                        == answer.path("meaning_changed").asBoolean();
        boolean mismatch = expected.path("speaker_mismatch").asBoolean()
                == answer.path("speaker_mismatch").asBoolean();
        return verdict && document && speaker && changes && changed && mismatch;
    }

    @Test
    void spansAreCodePointsOfTheRecord() throws IOException {
        JsonNode answer = Json.MAPPER.readTree(check("A refusal is an answer.", "--speaker", "Dravec", "--json")
                .out());
        JsonNode match = answer.path("matches").path(0);
        Run shown = Run.of("show", match.path("hash").asText(), "--json", "--archive", archive.toString());
        String text = Json.MAPPER.readTree(shown.out()).path("text").asText();
        int start =
                text.offsetByCodePoints(0, match.path("spans").path(0).path(0).asInt());
        int end = text.offsetByCodePoints(0, match.path("spans").path(0).path(1).asInt());
        assertEquals("A refusal is an answer", text.substring(start, end));
        assertEquals("A refusal is an answer", match.path("text").asText());
    }

    @Test
    void aPersonReadsVerdictDifferencesAndSource() {
        Run run = check("We will be the last to leave, and we will turn out the lights.", "--speaker", "Dravec");
        assertTrue(run.out().contains("Altered wording"), run.out());
        assertTrue(run.out().contains("~would~"), run.out());
        assertTrue(run.out().contains("Milosh Dravec, 26 November 2018"), run.out());
    }

    @Test
    void theFirstLineSaysThatSpeakerOrDateAreWrong() {
        String words = "We would be the last to leave, and we would turn off the light behind us";
        Run who = check(words, "--speaker", "Caldane");
        assertTrue(who.out().contains("Right words, wrong speaker: "), who.out());
        Run when = check(words, "--speaker", "Dravec", "--date", "2020");
        assertTrue(when.out().contains("Right words, wrong date: "), when.out());
        assertTrue(when.out().contains("said on 26 November 2018, not in 2020."), when.out());
        Run right = check(words, "--speaker", "Dravec", "--date", "2018-11");
        assertTrue(right.out().contains("Verbatim: "), right.out());
        Run near = check(words, "--speaker", "Milosh Dravek");
        assertTrue(near.out().contains("perhaps Milosh Dravec is meant"), near.out());
    }

    @Test
    void aQuestionIsNoParaphraseOfWhatItAsks(@TempDir Path folder) throws IOException {
        Path talk = Files.writeString(folder.resolve("2019-05-04-harbour-talk.txt"), """
                Interview of Harbour Minister Orla Penn with Radio Lode, 4 May 2019

                Question: Velmora has now agreed to grant large loans to Kestria for the new harbour, is that a coincidence?

                Orla Penn: The harbour needs a new crane. We have asked nobody for help with it.
                """);
        String in = folder.resolve("archive").toString();
        assertEquals(0, Run.of("import", talk.toString(), "--archive", in).code());
        Run run = Run.of("check", "Velmora has agreed to give Kestria big loans for the new harbour.", "--archive", in);
        assertTrue(run.out().contains("Not found in the record"), run.out());
    }

    @Test
    void whatIsNotFoundSaysWhatWasSearched() {
        Run run = check("The Treaty is dead, and nobody will mourn it.", "--speaker", "Dravec");
        assertTrue(run.out().contains("no proof"), run.out());
        assertTrue(run.out().contains("Searched: 17 documents"), run.out());
    }

    @Test
    void everyQuoteOfAnArticleIsChecked(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), """
                DRAVNY, 3 June (Courier) - Kestria kept its word, Milosh Dravec said on Monday.

                "A refusal is an answer," Dravec told reporters. "We sent a letter by the morning ferry," he added.
                """);
        Run run = check("--file", article.toString(), "--json");
        List<String> verdicts = new ArrayList<>();
        for (String line : run.lines()) {
            verdicts.add(Json.MAPPER.readTree(line).path("verdict").asText());
        }
        assertEquals(List.of("verbatim", "not_found_in_record"), verdicts, run.out() + run.err());
    }

    @Test
    void badLinesAreNamedAndTheOthersAnswered() {
        Run run = Run.with(
                "{\"id\":\"a\",\"quote\":\"A refusal is an answer.\"}\nnot json\n{\"id\":\"b\"}\n",
                "check",
                "--jsonl",
                "-",
                "--archive",
                archive.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals(1, run.lines().size());
        assertTrue(run.err().contains("line 2") && run.err().contains("line 3"), run.err());
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        Run one = check("A refusal is an answer.", "--date", "2024-02-30");
        assertEquals(ExitCode.USAGE, one.code());
        assertTrue(one.err().contains("“2024-02-30” is no date"), one.err());
        Run many = Run.with(
                "{\"quote\":\"A refusal is an answer.\",\"date\":\"last May\"}\n",
                "check",
                "--jsonl",
                "-",
                "--archive",
                archive.toString());
        assertEquals(ExitCode.SOME_FAILED, many.code());
        assertTrue(many.err().contains("line 1: “last May” is no date"), many.err());
    }

    @Test
    void nothingToCheckIsAMistakeOfUse() {
        assertEquals(ExitCode.USAGE, check().code());
        assertEquals(ExitCode.USAGE, check("  ").code());
        assertEquals(ExitCode.USAGE, check("words", "--jsonl", "-").code());
        assertFalse(check("\u001b[31mwords and more words").out().contains("\u001b"));
    }
}
