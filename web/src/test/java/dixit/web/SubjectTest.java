package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.archive.Archive;
import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Mention;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has said about a state, and about the relations of two, over HTTP: with what he was asked. */
class SubjectTest {
    private static final String PADDING =
            "The harbour council met, and the boats were painted. ".repeat(60).strip();

    private static final String TALK = """
            Talk with the minister

            Question: Do you read letters from Veldania? Are they long?

            Ina Vasar: They are damp, like our flags.

            Question: And the weather on the coast?

            Ina Vasar: It rains.

            Question: And the ferries?

            Ina Vasar: %s

            Kestria and Veldania have to talk. That is all.

            %s
            """.formatted(PADDING, PADDING);

    private static final String REPORT = """
            Lamps on the strait

            She was asked what Kestria and Veldania share:

            One lighthouse shines for both.

            She said of the ferries:

            They are late.
            """;

    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.empty(directory, Settings.DEFAULT);
        addTo(site.archive);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void addTo(Archive archive) {
        Site.Draft talk =
                new Site.Draft("talk", TALK, Genre.INTERVIEW_TRANSCRIPT, "Talk", "Harbour Radio", "2021-04-06");
        talk.said(StatementKind.TURN, "Question", "Do you read letters from Veldania? Are they long?", "Question", "");
        talk.said(StatementKind.TURN, "Ina Vasar", "They are damp, like our flags.", "Ina Vasar", "");
        talk.said(StatementKind.TURN, "Question", "And the weather on the coast?", "Question", "");
        talk.said(StatementKind.TURN, "Ina Vasar", "It rains.", "Ina Vasar", "");
        talk.said(StatementKind.TURN, "Question", "And the ferries?", "Question", "");
        String last = TALK.substring(TALK.indexOf(PADDING)).strip();
        talk.said(StatementKind.TURN, "Ina Vasar", last, "Ina Vasar", "");
        add(archive, talk.record("https://radio.example/1"));
        Site.Draft report = new Site.Draft("report", REPORT, Genre.NEWS_REPORT, "Lamps", "Strait Agency", "2011-06-08");
        report.said(StatementKind.DIRECT, "Ina Vasar", "One lighthouse shines for both.", "She", "");
        report.said(StatementKind.DIRECT, "Ina Vasar", "They are late.", "She said", "");
        add(archive, report.record("https://agency.example/1"));
        archive.flush();
    }

    private static void add(Archive archive, DocumentRecord plain) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : List.of("Kestria", "Veldania")) {
            String id = "state/" + name.toLowerCase(java.util.Locale.ROOT);
            for (int at = plain.text().indexOf(name); at >= 0; at = plain.text().indexOf(name, at + 1)) {
                mentions.add(new Mention(at, at + name.length(), id, null, null, new Because("made-for-test", 1)));
            }
        }
        List<Statement> statements = plain.statements().stream()
                .map(s -> s.speaker() == null || !s.speaker().name().equals("Ina Vasar")
                        ? s
                        : s.toBuilder()
                                .speaker(new ActorRef(WorldSamples.VASAR, "Ina Vasar"))
                                .build())
                .toList();
        DocumentRecord r = plain.toBuilder()
                .actors(List.of(
                        new Actor(WorldSamples.KESTRIA, "Kestria", ActorKind.STATE),
                        new Actor(WorldSamples.VELDANIA, "Veldania", ActorKind.STATE),
                        new Actor(WorldSamples.VASAR, "Ina Vasar", ActorKind.PERSON)))
                .mentions(mentions)
                .statements(statements)
                .build();
        archive.add(Document.ofText(r.id(), r.text()), r.text().getBytes(StandardCharsets.UTF_8), r);
    }

    private static org.jsoup.nodes.Document page(String about) throws Exception {
        return Jsoup.parse(
                site.get("/subject?speaker=Ina%20Vasar&about=" + about).body());
    }

    private static Element hit(org.jsoup.nodes.Document page, String words) {
        Element hit = page.select(".hit").stream()
                .filter(h -> h.select(".words").text().contains(words))
                .findFirst()
                .orElse(null);
        assertNotNull(
                hit, () -> "“" + words + "” is not in " + page.select(".words").eachText());
        return hit;
    }

    @Test
    void anAnswerIsAboutWhatItsQuestionNames() throws Exception {
        org.jsoup.nodes.Document page = page("Veldania");
        Element asked = hit(page, "They are damp").expectFirst(".asked");
        assertEquals("Asked: Do you read letters from Veldania? Are they long?", asked.text());
        assertEquals("Veldania", asked.select("mark").text());
        assertTrue(page.select(".words").eachText().stream().noneMatch(w -> w.contains("It rains")));
        JsonNode json = site.json("/subject.json?speaker=Ina%20Vasar&about=Veldania");
        assertTrue(
                json.at("/statements")
                        .findValuesAsText("question")
                        .contains("Do you read letters from Veldania? Are they long?"),
                json.toPrettyString());
    }

    @Test
    void aQuotationIsAboutWhatTheSentenceThatLeadsUpToItNames() throws Exception {
        org.jsoup.nodes.Document page = page("Veldania");
        Element lead = hit(page, "lighthouse shines").expectFirst(".asked");
        assertEquals("Led up to: She was asked what Kestria and Veldania share:", lead.text());
        assertTrue(page.select(".words").eachText().stream().noneMatch(w -> w.contains("They are late")));
    }

    @Test
    void ofALongAnswerTheParagraphsAreShownThatNameTheSubject() throws Exception {
        Element words = hit(page("Veldania"), "have to talk").expectFirst(".words");
        assertEquals("[…] Kestria and Veldania have to talk. That is all.[…]", words.text());
        Element whole = hit(page("Veldania"), "have to talk").expectFirst("details.whole");
        assertTrue(whole.text().length() > 2 * 52 * 60, whole.text());
        assertEquals(
                0,
                hit(page("Veldania"), "They are damp").select("details.whole").size());
    }

    @Test
    void wordsAreMarkedAndTheirParagraphsShownLikeANamedSubject() throws Exception {
        Element words = hit(page("talk"), "have to talk").expectFirst(".words");
        assertEquals("[…] Kestria and Veldania have to talk. That is all.[…]", words.text());
        assertEquals("talk", words.select("mark").text());
    }

    @Test
    void statementsOfOneDayStandInTheOrderOfTheText() throws Exception {
        List<String> answers = Jsoup.parse(
                        site.get("/?q=speaker:Vasar&from=2020&sort=newest").body())
                .select(".words")
                .eachText();
        assertEquals(3, answers.size());
        assertTrue(answers.getFirst().startsWith("They are damp"), answers.toString());
        assertEquals("It rains.", answers.get(1));
    }

    @Test
    void wordsThatNameTheRelationsOfTwoAreReadAsBoth() throws Exception {
        for (String about : List.of("Kestria-Veldania%20relations", "relations%20between%20Veldania%20and%20Kestria")) {
            org.jsoup.nodes.Document page = page(about);
            String notice = page.expectFirst("main .notice").text();
            assertTrue(notice.contains("is read as what Ina Vasar says where both"), notice);
            assertTrue(page.expectFirst("main .notice a").attr("href").startsWith("/relation?"));
            hit(page, "have to talk");
            hit(page, "lighthouse shines");
            assertTrue(page.select(".words").eachText().stream().noneMatch(w -> w.contains("They are damp")), about);
            assertEquals(
                    2,
                    site.json("/subject.json?speaker=Ina%20Vasar&about=" + about)
                            .at("/relations_of")
                            .size());
        }
    }

    @Test
    void otherWordsBesideTwoNamesAreSearchedAsWords() throws Exception {
        org.jsoup.nodes.Document page = page("Kestria%20Veldania%20ferries");
        assertTrue(page.expectFirst("main .notice").text().contains("is searched as words"));
        assertFalse(page.text().contains("is read as"));
        assertNull(site.json("/subject.json?speaker=Ina%20Vasar&about=Kestria%20Veldania%20ferries")
                .get("relations_of"));
    }

    @Test
    void theQuestionStandsOverAnAnswerWhereverStatementsAreListed() throws Exception {
        org.jsoup.nodes.Document found = Jsoup.parse(site.get("/?q=rains").body());
        assertEquals(
                "Asked: And the weather on the coast?",
                found.select(".hit .asked").text());
    }
}
