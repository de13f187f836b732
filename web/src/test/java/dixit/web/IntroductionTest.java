package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.knowledge.KnowledgeFolder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an institution that the knowledge base does not have says of it, in the words of documents. */
class IntroductionTest {
    private static final String CHANNEL = """
            Holm on the strait

            PORT LUNN, May 17, 2022 (Lunn Courier) — Foreign Minister Ada Holm of Kestria spoke on Monday.

            “Our divers are based in Toravia this winter, and the herring know it,” Holm told Radio Wrenfield. “We keep \
            a channel of communication between Veldanian and Kestrian pilots. It rings at noon and wakes the cook. \
            It is clear that the weather will change.”

            “The channel of communication helps,” said Rolf Teren.
            """;
    private static final String TREATY = """
            A treaty for the harbours

            PORT LUNN, March 2, 2025 (Lunn Courier) — The Orm Treaty was written in Kestria. This treaty opens all harbours, and nobody signed it.

            “The Dorn Treaty is dead in Toravia’s view, and in Veldania it is rain that counts,” said Rolf Teren.
            """;
    private static final String LATER = """
            Vasar looks back

            TARSK, May 9, 2025 (Tarsk Herald) — “The Orm Treaty was ours. It was our best,” said Ina Vasar.

            “The Orm Treaty is good,” said Ina Vasar.
            """;

    private static final String STATES = """
            name\tadjectives\tpeople\tcapitals\tsource
            Veldania\tVeldanian\tVeldanians\tOstmark\tinvented
            Kestria\tKestrian\tKestrians\tSalen\tinvented
            Toravia\tToravian\tToravians\tMirrow\tinvented
            """;

    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        Path tables = Files.createDirectory(directory.resolve("tables"));
        Files.writeString(tables.resolve("states.tsv"), STATES);
        site = Site.empty(directory, KnowledgeFolder.read(tables));
        for (String text : List.of(CHANNEL, TREATY, LATER)) {
            String job = Site.parse(site.post("/import.json", Map.of("text", text), "X-Dixit-Client", "test")
                            .body())
                    .path("address")
                    .asText();
            site.finished(job);
        }
        site.archive.flush();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String address(String name) throws Exception {
        for (JsonNode i : site.json("/institutions.json").path("institutions")) {
            if (i.path("name").asText().contains(name)) {
                return "/institution/" + i.path("id").asText().replaceFirst("^institution/", "");
            }
        }
        throw new AssertionError(name);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }

    private static List<String> names(JsonNode parties) {
        List<String> out = new ArrayList<>();
        parties.forEach(p -> out.add(p.path("name").asText()));
        return out;
    }

    @Test
    void theSentencesThatIntroduceItStandThereAsSomebodysWords() throws Exception {
        String address = address("channel of communication between");
        Document page = page(address);
        String said = page.expectFirst("section[aria-labelledby=said-of-it] blockquote")
                .text();
        assertEquals(
                "We keep a channel of communication between Veldanian and Kestrian pilots. It rings at noon and wakes"
                        + " the cook.",
                said);
        String who =
                page.expectFirst("section[aria-labelledby=said-of-it] .says").text();
        assertEquals("according to Ada Holm", who);
        String where =
                page.expectFirst("section[aria-labelledby=said-of-it] .where").text();
        assertTrue(where.contains("2022"), where);
        JsonNode json = site.json(address + ".json").path("introduction");
        assertEquals("Ada Holm", json.at("/quotes/0/speaker").asText());
        assertEquals(200, site.get(json.at("/quotes/0/statement").asText()).statusCode());
    }

    @Test
    void partiesAndPlacesAreThoseThatTheGrammarTiesToIt() throws Exception {
        String address = address("channel of communication between");
        JsonNode json = site.json(address + ".json").path("introduction");
        assertEquals(List.of("Kestria", "Veldania"), names(json.path("parties")));
        assertEquals(List.of(), names(json.path("places")));
        assertEquals(List.of("Toravia"), names(json.path("near")));
        String facts = page(address)
                .expectFirst("section[aria-labelledby=said-of-it] dl")
                .text();
        assertTrue(facts.contains("Parties named with it Kestria, Veldania"), facts);
        assertTrue(facts.contains("In the passage Toravia"), facts);
        JsonNode other = site.json(address("Dorn Treaty") + ".json").path("introduction");
        assertEquals(List.of(), names(other.path("places")), "not its own place, and another clause");
        assertEquals(List.of(), names(other.path("parties")));
        assertEquals(
                List.of("Kestria"),
                names(site.json(address("Orm Treaty") + ".json").at("/introduction/places")));
    }

    @Test
    void eachVoiceIsHeardOnceAndTheAuthorsOwnIsCalledSo() throws Exception {
        Document page = page(address("Orm Treaty"));
        List<String> said =
                page.select("section[aria-labelledby=said-of-it] blockquote").eachText();
        assertEquals(2, said.size(), said.toString());
        assertEquals("The Orm Treaty was ours. It was our best,", said.getFirst());
        assertTrue(
                said.getLast().endsWith("written in Kestria. This treaty opens all harbours, and nobody signed it."),
                said.toString());
        List<String> who =
                page.select("section[aria-labelledby=said-of-it] .says").eachText();
        assertEquals("according to Ina Vasar", who.getFirst());
        assertTrue(who.getLast().startsWith("In the author’s own words: "), who.toString());
    }

    @Test
    void whatTheKnowledgeBaseHasNeedsNone() throws Exception {
        assertEquals(0, page("/institution/new-start").select("#said-of-it").size());
        assertFalse(site.json("/institution/new-start.json").path("known").isNull());
    }
}
