package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.RecordJson;
import dixit.record.StatementKind;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.open(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(site.get(path).body());
    }

    @Test
    void theTextIsTheOriginalCharacterForCharacter() throws Exception {
        assertEquals(
                Site.WIRE,
                page("/document/" + Site.hash(Site.WIRE))
                        .expectFirst(".doc-text")
                        .wholeText());
        assertEquals(
                Site.HOSTILE,
                page("/document/" + Site.hash(Site.HOSTILE))
                        .expectFirst(".doc-text")
                        .wholeText());
        Document talk = page("/document/" + Site.hash(Site.TALK));
        talk.select(".part-start").remove();
        assertEquals(Site.TALK, talk.expectFirst(".doc-text").wholeText());
    }

    @Test
    void everyStatementIsMarkedAndListed() throws Exception {
        Document page = page("/document/" + Site.hash(Site.WIRE));
        assertEquals(3, page.select(".said-list li").size());
        for (Element ref : page.select(".doc-text .ref")) {
            String id = ref.attr("data-s");
            assertEquals("s-" + id, page.expectFirst("#s-" + id).id());
            assertTrue(ref.attr("aria-label").startsWith("Statement "), ref.toString());
        }
        assertEquals("We have time 🕰,", page.select(".said.direct").text());
        assertEquals("she", page.select("[data-f=s2]").text());
        assertEquals("told reporters", page.select("[data-u=s2]").text());
    }

    @Test
    void aStatementInsideATurnIsMarkedAsBoth() throws Exception {
        Document page = page("/document/talk");
        assertEquals("a ferry is a promise.", page.select("[data-c=s2 s3]").text());
        assertTrue(page.select("[data-c=s2 s3]").hasClass("direct"));
        assertEquals(2, page.select("p.in-turn").size());
        assertEquals("Part 1", page.select("#part-1").text());
    }

    @Test
    void withoutAScriptALinkChoosesAStatement() throws Exception {
        Document plain = page("/document/" + Site.hash(Site.WIRE));
        String href = plain.expectFirst(".ref[data-s=s2]").attr("href");
        Document chosen = page(href);
        Element details = chosen.expectFirst("#s-s2 details");
        assertTrue(details.hasAttr("open"));
        assertEquals("We have time 🕰,", chosen.select(".chosen-content").text());
        assertEquals("she", chosen.select(".chosen-source").text());
        assertEquals("told reporters", chosen.select(".chosen-cue").text());
        assertTrue(details.text().contains("made-for-test"));
        assertTrue(details.text().contains("0.75"));
    }

    @Test
    void oneSpeakersStatementsCanBeShownAlone() throws Exception {
        Document page = page("/document/" + Site.hash(Site.WIRE) + "?speaker=Rolf%20Teren");
        assertEquals(1, page.select(".said-list li").size());
        assertEquals(1, page.select(".ref").size());
        assertEquals(
                "Rolf Teren 1×", page.select(".doc-tools .chips [aria-current]").text());
        Document unknown = page("/document/talk?speaker=%3F");
        assertEquals("a ferry is a promise.", unknown.select(".said").text());
    }

    @Test
    void furnitureIsNamedAndMetadataSaysItsBasis() throws Exception {
        Document page = page("/document/" + Site.hash(Site.WIRE));
        Element note = page.expectFirst(".furniture-group");
        assertEquals("Photo credit, not part of the document", note.attr("aria-label"));
        assertEquals("Photo: Strait Agency", note.text());
        assertTrue(page.select("dl.facts").text().contains("https://strait.example/ferries"));
    }

    @Test
    void theTwinIsTheExchangeFormat() throws Exception {
        DocumentRecord record = RecordJson.read(
                site.get("/document/" + Site.hash(Site.WIRE) + ".json").body().strip());
        assertEquals(Site.WIRE, record.text());
        assertEquals(
                "We have time 🕰,",
                record.statements().get(1).content().getFirst().in(record.text()));
        HttpResponse<String> original = site.get("/document/wire/original");
        assertEquals(Site.WIRE, original.body());
        assertEquals(
                "attachment; filename=\"wire.txt\"",
                original.headers().firstValue("Content-Disposition").orElseThrow());
    }

    @Test
    void aLongDocumentIsPaged(@TempDir Path other) throws Exception {
        String text = "A line that says nothing at all, as lines do.\n".repeat(5_000) + "Rain, said Ada Holm.\n";
        Site.Draft draft = new Site.Draft("long", text, Genre.OTHER, "Long", "Outlet", "2020");
        draft.said(StatementKind.INDIRECT, "Ada Holm", "Rain", "Ada Holm", "said");
        try (Site long1 = Site.empty(other, Settings.DEFAULT)) {
            long1.add(draft.record("https://x.example/"));
            long1.archive.flush();
            Document first = Jsoup.parse(long1.get("/document/long").body());
            assertEquals(0, first.select(".said-list li").size());
            assertEquals("Next", first.select(".pager a").text());
            Document last = Jsoup.parse(long1.get("/document/long?statement=s1").body());
            assertEquals("Rain", last.select(".chosen-content").text());
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= 4; page++) {
                all.append(Jsoup.parse(long1.get("/document/long?page=" + page).body())
                        .expectFirst(".doc-text")
                        .wholeText());
            }
            assertEquals(text, all.toString());
            assertEquals(List.of("Long"), last.select("h1").eachText());
        }
    }
}
