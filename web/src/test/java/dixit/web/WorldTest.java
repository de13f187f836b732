package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events, positions, two actors, a speaker on a subject, the map: as a reader asks for them, over HTTP. */
class WorldTest {
    private static final String KESTRIA = WorldSamples.KESTRIA;

    private static Site site;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.open(directory);
        WorldSamples.addTo(site.archive);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        return Jsoup.parse(answer.body());
    }

    @Test
    void whoIsSaidToHaveImposedSanctionsOnWhomAccordingToWhom() throws Exception {
        Document page = page("/events?type=sanction");
        List<String> rows =
                page.select("section[aria-labelledby=summary] tbody tr").eachText();
        assertEquals(2, rows.size(), rows.toString());
        assertTrue(rows.contains("Veldania imposed sanctions on Kestria Ina Vasar 1"), rows.toString());
        assertTrue(
                rows.contains("Veldania did not, or does no longer, impose sanctions on Kestria Ole Brand 1"),
                rows.toString());
        assertEquals(2, page.select(".claim").size());
        assertTrue(page.select(".claim .deed")
                .eachText()
                .contains("Veldania did not, or does no longer, impose sanctions on Kestria"));
        assertEquals(0, page.select(".claim .unsaid").size());
        assertTrue(site.json("/events.json?said=not").at("/events/0/negated").asBoolean());
        assertTrue(page.select(".claim .evidence").eachText().contains("Veldania imposed sanctions on Kestria"));
        assertTrue(page.select(".claim .words")
                .eachText()
                .contains("“Veldania imposed sanctions on Kestria,” said Ina Vasar."));
        assertTrue(page.expectFirst("main").text().contains("2 events in 1 document of Lunn Courier (1)"), page.text());
    }

    @Test
    void sanctionsAreToldApartFromCutTies() throws Exception {
        assertEquals(2, site.json("/events.json?mode=sanctions").path("total").asInt());
        assertEquals(
                "sanctions",
                site.json("/events.json?mode=sanctions").at("/events/0/mode").asText());
        Document none = page("/events?type=sanction&mode=sever");
        assertTrue(none.expectFirst("main").text().contains("withdrawals and cut ties: 2 more."), none.text());
        assertEquals(
                "/events?type=sanction",
                none.expectFirst("a:contains(withdrawals)").attr("href"));
        Document untyped = page("/events?mode=sever");
        assertEquals(
                "/events?type=sanction",
                untyped.expectFirst("a:contains(withdrawals)").attr("href"));
        assertTrue(untyped.expectFirst("main").text().contains("withdrawals and cut ties: 2 more."), untyped.text());
        assertEquals("sever", none.expectFirst("#f-mode option[selected]").val());
        Document asked = page("/system");
        String href = asked.expectFirst("nav a:contains(sanctions)").attr("href");
        assertEquals("/events?type=sanction&mode=sanctions", href);
        assertEquals(0, page(href).select("a:contains(withdrawals)").size());
        assertTrue(page(href).select(".facets h2").eachText().contains("Sanctions, ties cut and the like"));
        assertEquals(400, site.get("/events?mode=harsh").statusCode());
    }

    @Test
    void everyRowOpensItsEvidenceInTheDocument() throws Exception {
        Document page = page("/events?type=mobilize");
        assertTrue(page.select(".claim .says").text().contains("In the author’s own words"));
        assertEquals(0, page.select(".claim a:contains(Statement)").size());
        Document document = page(page.select(".claim .where a").attr("href").replaceFirst("#.*", ""));
        assertEquals(
                "Veldania moved ships towards Kestria",
                document.select(".chosen-content").text());
        assertEquals(1, document.select("#t-place").size());
    }

    @Test
    void eventsAreNarrowedAndGivenAsFiles() throws Exception {
        assertEquals(5, site.json("/events.json").path("total").asInt());
        assertEquals(1, site.json("/events.json?actor=Kestria").path("total").asInt());
        assertEquals(2, site.json("/events.json?by=Ina%20Vasar").path("total").asInt());
        assertEquals(1, site.json("/events.json?own=yes").path("total").asInt());
        assertEquals(1, site.json("/events.json?from=2022").path("total").asInt());
        assertEquals(1, site.json("/events.json?said=not").path("total").asInt());
        assertEquals(0, site.json("/events.json?actor=Nobody").path("total").asInt());
        assertTrue(page("/events?actor=Kestrio").text().contains("Near it: Kestria"));
        assertEquals(400, site.get("/events.json?type=nonsense").statusCode());
        assertEquals(400, site.get("/events?from=soon").statusCode());
        List<String> csv = site.get("/events.csv").body().lines().toList();
        assertEquals(6, csv.size());
        assertTrue(csv.getFirst().startsWith("key,type,weight,actor,"), csv.getFirst());
        assertTrue(csv.getFirst().endsWith(",version,model,knowledge"));
        String tsv = site.get("/events.tsv?type=threaten").body();
        assertTrue(tsv.startsWith("Event ID\tEvent Date\t"), tsv);
        assertTrue(tsv.contains("\tTHREATEN\t\t-5.1\tVERBAL CONFLICT\t\tKestria\t"), tsv);
    }

    @Test
    void positionsHaveTheirConditionsInWords() throws Exception {
        Document page = page("/positions?stance=conditional");
        assertEquals(
                "on the condition: “only if Veldania returns”",
                page.select(".condition").text());
        assertEquals(3, site.json("/positions.json").path("total").asInt());
        assertEquals(
                2, site.json("/positions.json?about=Orm%20Treaty").path("total").asInt());
        assertTrue(site.get("/positions.csv").body().contains(",only if Veldania returns,person/ina-vasar,"));
    }

    @Test
    void twoActorsAreShownByWhoSaysSoNeverMixed() throws Exception {
        Document page = page("/relation?a=Kestria&b=Veldania");
        assertEquals("Kestria and Veldania", page.expectFirst("h1").text());
        assertEquals("Kestria", page.expectFirst("#pair-a").val());
        List<String> rows = page.select("#series tbody tr").eachText();
        assertTrue(
                rows.stream().anyMatch(r -> r.startsWith("Outlets report Veldania to Kestria 2021 1 0.0 -5.3")),
                rows.toString());
        assertTrue(rows.stream().anyMatch(r -> r.contains("2019 1 6.8 0.0")), rows.toString());
        assertEquals(5, page.select("section[aria-labelledby=events] .claim").size());
        assertEquals(1, page.select("section[aria-labelledby=positions] .claim").size());
        String line = page.expectFirst("a:contains(Ina Vasar about Veldania)").attr("href");
        assertEquals("Ina Vasar on Veldania", page(line).expectFirst("h1").text());
        Document outlets = page("/relation?a=Kestria&b=Veldania&voice=outlets");
        assertEquals(1, outlets.select("section[aria-labelledby=events] .claim").size());
        JsonNode json = site.json("/relation.json?a=Kestria&b=Veldania");
        assertEquals(KESTRIA, json.path("one").path("id").asText());
        assertTrue(json.path("series").size() >= 2);
        String csv = site.get("/relation.csv?a=Kestria&b=Veldania").body();
        assertTrue(csv.contains("\noutlets,state/veldania,Veldania,state/kestria,Kestria,2021,1,1,0.0,-5.3,"), csv);
        assertTrue(
                page("/relation?a=Kestria&b=Nobodia").text().contains("Nobody and nothing here is called “Nobodia”"));
        assertEquals(200, site.get("/relation").statusCode());
        assertEquals(400, site.get("/relation?voice=x").statusCode());
    }

    @Test
    void aSpeakersLineOnASubjectHasYearsConditionsAndAProposedShift() throws Exception {
        Document page = page("/subject?speaker=Ina%20Vasar&about=Orm%20Treaty");
        assertEquals("Ina Vasar on Orm Treaty", page.expectFirst("h1").text());
        assertEquals(
                List.of("2019", "2021", "2023"),
                page.select("section.year > h2").eachText());
        assertTrue(page.select("section[aria-labelledby=turns]").text().contains("you decide"));
        assertEquals(1, page.select(".facing > li").size());
        assertTrue(page.select("section.year .condition").text().contains("only if Veldania returns"));
        JsonNode json = site.json("/subject.json?speaker=Ina%20Vasar&about=Orm%20Treaty");
        assertEquals(1, json.path("proposed_turns").size());
        assertTrue(json.path("statements").size() >= 3);
        String csv =
                site.get("/subject.csv?speaker=Ina%20Vasar&about=Orm%20Treaty").body();
        assertTrue(
                csv.contains(
                        "position,2023-11-27,Ina Vasar,Ina Vasar,conditional,Orm Treaty,only if Veldania returns,"),
                csv);
        assertEquals(200, site.get("/subject").statusCode());
    }

    @Test
    void theInstitutionPageHasWhatEachSideSaysOfIt() throws Exception {
        Document page = page("/institution/orm-treaty");
        String status = page.select("section[aria-labelledby=status]").text();
        assertTrue(status.contains("Ina Vasar “is left”"), status);
        assertTrue(status.contains("Orm Treaty is left by Veldania"), status);
        String positions = page.select("section[aria-labelledby=positions]").text();
        assertTrue(positions.contains("Ina Vasar supports it Ina Vasar"), positions);
        assertTrue(positions.contains("on the condition: “only if Veldania returns”"), positions);
        assertEquals(
                2,
                site.json("/institution/orm-treaty.json")
                        .path("stand")
                        .path("positions")
                        .size());
    }

    @Test
    void theMapIsAListTooAndLeadsToTheClaims() throws Exception {
        Document page = page("/system");
        assertTrue(page.select("#nodes tbody tr").size() >= 3);
        assertEquals("state", page.expectFirst("#nodes tr[data-name=Kestria]").attr("data-group"));
        String href = page.expectFirst(
                        "#edges tr[data-from=" + WorldSamples.VELDANIA + "][data-to=" + KESTRIA + "] .n a")
                .attr("href");
        assertEquals(4, page(href).select(".claim").size());
        assertTrue(site.get("/system.csv").body().startsWith("from,from_id,to,to_id,what,sign,balance,"));
        String what = page.expectFirst(
                        "#edges tr[data-from=" + WorldSamples.VELDANIA + "][data-to=" + KESTRIA + "]:contains(events:)")
                .text();
        assertTrue(what.contains("Sanctions or cut ties 1"), what);
        assertTrue(what.contains("; denied: 1"), what);
        JsonNode edge = site.json("/system.json")
                .path("edges")
                .valueStream()
                .filter(e -> e.path("apart").path("denied").asInt() == 1)
                .findFirst()
                .orElseThrow();
        assertEquals("mixed", edge.path("sign").asText());
        assertEquals("events", edge.path("what").asText());
        assertEquals(6, site.json("/system.json?size=6").path("size").asInt());
        assertEquals(400, site.get("/system?size=5000").statusCode());
    }

    @Test
    void aSearchForTwoActorsOrForAKindOfInstitutionLeadsToThem() throws Exception {
        Document two = page("/?q=Kestria-Veldania%20quarrel");
        assertEquals(
                "What is claimed of the two: Kestria and Veldania",
                two.select(".answers a[href='/relation?a=state%2Fkestria&b=state%2Fveldania']")
                        .text());
        assertEquals(
                0,
                page("/?q=Kestria%20quarrel")
                        .select(".answers a[href^=/relation]")
                        .size());
        Document pacts = page("/?q=secret%20pacts");
        assertEquals(
                "Institutions of this kind (treaty): 1",
                pacts.select(".answers a[href='/institutions?kind=treaty']").text());
        assertEquals(
                0, page("/?q=hotline").select(".answers a[href^=/institutions]").size());
    }

    @Test
    void aQuestionInPlainWordsLeadsToThePagesThatMayAnswerIt() throws Exception {
        Map<String, String> first = Map.of(
                "What has Ina Vasar said about the Orm Treaty, and under what conditions?",
                "/subject?speaker=person%2Fina-vasar&about=Orm%20Treaty",
                "how has Ina Vasar spoken of Kestria-Veldania relations since 2009",
                "/subject?speaker=person%2Fina-vasar&about=Kestria%20and%20Veldania",
                "Who is said to have imposed sanctions on whom, according to whom?",
                "/events?type=sanction&mode=sanctions",
                "How have they spoken of Kestria-Veldania relations?",
                "/subject?speaker=person%2Fina-vasar&about=Kestria%20and%20Veldania",
                "What did Ina Vasar say of the ships?",
                "/subject?speaker=person%2Fina-vasar&about=ships",
                "what is the Orm Treaty?",
                "/institution/orm-treaty",
                "Has Kestria threatened Veldania in 2023?",
                "/events?type=threaten&one=state%2Fkestria&other=state%2Fveldania&from=2023&to=2023",
                "Who threatened whom before 2030?",
                "/events?type=threaten&to=2030",
                "Who threatened whom since 2019?",
                "/events?type=threaten&from=2019",
                "Who threatened whom from 2019 to 2025?",
                "/events?type=threaten&from=2019&to=2025");
        for (Map.Entry<String, String> e : first.entrySet()) {
            String asked = java.net.URLEncoder.encode(e.getKey(), java.nio.charset.StandardCharsets.UTF_8);
            List<String> pages = page("/?q=" + asked).select(".answers a").eachAttr("href");
            assertTrue(!pages.isEmpty() && pages.getFirst().replace("+", "%20").equals(e.getValue()), e + ": " + pages);
            assertEquals(200, site.get(pages.getFirst()).statusCode(), pages.getFirst());
            assertEquals(
                    pages, site.json("/search.json?q=" + asked).at("/answers").findValuesAsText("href"));
        }
        for (String asked : List.of("what did Ole Brand promise", "who expelled whom")) {
            String encoded = java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8);
            List<String> pages = page("/?q=" + encoded).select(".answers a").eachAttr("href");
            assertTrue(
                    pages.stream().noneMatch(h -> h.startsWith("/subject") || h.startsWith("/events")),
                    pages.toString());
        }
        assertEquals(
                "What Ina Vasar has said about Kestria",
                page("/?q=Ina+Vasar+Kestria").expectFirst(".answers a").text());
        assertEquals(
                "/positions?stance=conditional",
                page("/?q=who+sets+which+conditions").select(".answers a").attr("href"));
        for (String none :
                List.of("", "xyzzy", "the%20and%20of", "speaker:vasar%20sanctions", "%22Kestria%22", "2009")) {
            assertEquals(0, page("/?q=" + none).select(".answers").size(), none);
        }
        assertEquals(200, site.get("/?q=" + "Kestria%20".repeat(24)).statusCode());
    }

    @Test
    void theBoxSaysWhatTheAddressSays() throws Exception {
        for (String list : List.of("/events", "/positions", "/events?type=sanction", "/positions?stance=conditional")) {
            assertFalse(page(list).expectFirst("input[name=office]").hasAttr("checked"), list);
            String with = list + (list.contains("?") ? "&" : "?") + "office=yes";
            assertTrue(page(with).expectFirst("input[name=office]").hasAttr("checked"), with);
        }
    }

    @Test
    void aTieLeadsToAsManyClaimsAsItHas() throws Exception {
        for (String path : List.of("/system.json", "/system.json?office=yes")) {
            for (JsonNode edge : site.json(path).path("edges")) {
                String href = edge.path("href").asText();
                assertFalse(href.contains("office"), href);
                assertEquals(
                        edge.path("claims").asInt(),
                        site.json(href.replaceFirst("[?]", ".json?"))
                                .path("total")
                                .asInt());
            }
        }
    }

    /** On a narrow screen the head of a table is not there: each cell says what it is. */
    @Test
    void cellsOfStackedTablesSayTheirHead() throws Exception {
        for (String path : List.of(
                "/system",
                "/events",
                "/positions",
                "/institutions",
                "/institution/orm-treaty",
                "/relation?a=Kestria&b=Veldania")) {
            Document page = page(path);
            assertFalse(page.select("table.stacked tbody tr").isEmpty(), path);
            for (Element table : page.select("table.stacked")) {
                List<String> heads = table.select("thead th").eachText();
                for (Element row : table.select("tbody tr")) {
                    for (int i = 1; i < row.childrenSize(); i++) {
                        Element cell = row.child(i);
                        if (!cell.hasClass("n")) {
                            assertEquals(heads.get(i), cell.attr("data-label"), path);
                        } else if (!cell.text().contains(".")) {
                            String unit = cell.attr("data-what");
                            assertEquals(!cell.text().equals("1"), unit.endsWith("s"), path + cell.text() + unit);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aSpeakersSubjectsAreOtherStatesAndWhatHeSaysMostAbout() throws Exception {
        List<String> subjects = page("/speaker/person/ina-vasar")
                .select("section[aria-labelledby=ties] ul[aria-label=Subjects] a")
                .eachText();
        assertTrue(subjects.stream().anyMatch(s -> s.startsWith("Veldania ")), subjects.toString());
        List<Integer> counts = subjects.stream()
                .map(s -> Integer.valueOf(s.substring(s.lastIndexOf(' ') + 1)))
                .toList();
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
    }

    @Test
    void nothingFoundIsNotNarrowed() throws Exception {
        assertEquals(0, page("/?q=zyzzyva").select("a.to-facets").size());
        assertEquals(1, page("/?q=treaty").select("a.to-facets").size());
    }

    @Test
    void anActorsPageLeadsToPagesOfTwoAndToLines() throws Exception {
        Document page = page("/speaker/state/kestria");
        assertEquals(
                "/relation?a=state%2Fkestria&b=state%2Fveldania",
                page.expectFirst("section[aria-labelledby=ties] .chips a:contains(Veldania)")
                        .attr("href"));
        Document vasar = page("/speaker/person/ina-vasar");
        assertEquals(
                "/subject?speaker=person%2Fina-vasar&about=Orm%20Treaty",
                vasar.expectFirst("section[aria-labelledby=ties] .chips a:contains(Orm Treaty)")
                        .attr("href"));
    }

    @Test
    void whetherAShiftIsOneIsDecidedOnThePageAndRecorded() throws Exception {
        String address = "/subject?speaker=Ina%20Vasar&about=Orm%20Treaty";
        org.jsoup.nodes.Element form = page(address).expectFirst("form[action=/subject/turn]");
        Map<String, String> fields = new java.util.HashMap<>();
        form.select("input[type=hidden]").forEach(i -> fields.put(i.attr("name"), i.attr("value")));
        fields.put("csrf", site.token(address));
        fields.put("verdict", "no_shift");
        fields.put("note", "<b>another</b> treaty");
        fields.put("who", "Nina Čorak");
        assertTrue(page(address).select(".decide").text().contains("nobody has decided"));
        assertEquals(303, site.post("/subject/turn", fields).statusCode());
        assertTrue(page(address).select(".decide").text().contains("No shift, says Nina Čorak"));
        assertTrue(page("/corrections").select("#shifts + ol").text().contains("“<b>another</b> treaty”"));
        assertEquals(
                "no_shift",
                site.json("/subject.json?speaker=Ina%20Vasar&about=Orm%20Treaty")
                        .at("/proposed_turns/0/verdict")
                        .asText());
        fields.put("verdict", "perhaps");
        assertEquals(400, site.post("/subject/turn", fields).statusCode());
        fields.put("verdict", "open");
        fields.put("after", "0000000000000000");
        assertEquals(404, site.post("/subject/turn.json", fields).statusCode());
        fields.remove("who");
        assertEquals(400, site.post("/subject/turn", fields).statusCode());
    }

    @Test
    void aDocumentNamesItsPersonsWithAWayToTheirPages() throws Exception {
        int ways = 0;
        for (org.jsoup.nodes.Element link : page("/documents").select("a[href^=/document/]")) {
            for (org.jsoup.nodes.Element person : page(link.attr("href")).select(".persons a")) {
                assertEquals(200, site.get(person.attr("href")).statusCode(), person.outerHtml());
                ways++;
            }
        }
        assertTrue(ways > 0);
    }

    @Test
    void aFieldShowsTheNameOfAnId() throws Exception {
        Document line = page("/subject?speaker=person%2Fina-vasar&about=institution%2Form-treaty");
        assertEquals("Ina Vasar", line.expectFirst("input[name=speaker]").attr("value"));
        assertEquals("Orm Treaty", line.expectFirst("input[name=about]").attr("value"));
        Document two = page("/relation?a=state%2Fkestria&b=state%2Fveldania");
        assertEquals("Kestria", two.expectFirst("input[name=a]").attr("value"));
        assertEquals(
                "state/kestria",
                site.json("/relation.json?a=state%2Fkestria&b=state%2Fveldania")
                        .path("a")
                        .asText());
    }

    @Test
    void chartsAreDrawnFromTablesAndOnlyWhereThereIsOne() throws Exception {
        assertTrue(site.get("/static/echarts.js").body().contains("Apache"));
        for (String path : List.of("/system", "/relation?a=Kestria&b=Veldania")) {
            Document page = page(path);
            for (var figure : page.select("figure[data-chart]")) {
                assertTrue(figure.hasAttr("hidden"));
                assertEquals(1, page.select("#" + figure.attr("data-table")).size());
            }
            assertTrue(page.select("figure[data-chart]").size() == 1, path);
        }
        assertFalse(site.get("/").body().contains("echarts"));
        assertFalse(site.get("/events").body().contains("echarts"));
    }
}
