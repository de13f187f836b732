package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.archive.Hit;
import dixit.archive.SearchRequest;
import dixit.archive.StatementEntry;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Producer;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.web.view.HitView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gap says that words are left out: none stands where only a paragraph ends. */
class ParagraphsTest {
    private static final String TEXT = "The ferries wait.\n\nThey sail at noon, I am told, and back at six.";

    private static void add(Site site, List<Span> content) {
        add(site, TEXT, content);
    }

    private static void add(Site site, String text, List<Span> content) {
        Statement said = Statement.builder(StatementKind.TURN, content)
                .id("s1")
                .because(new Because("test", 1))
                .build();
        DocumentInfo info = new DocumentInfo(
                Genre.OTHER, "Ferries", null, List.of(), null, null, "en", null, null, Map.of(), List.of());
        site.add(DocumentRecord.of(Document.ofText("ferries", text), info, List.of(), new Producer("dixit", "t", null))
                .withStatements(List.of(), List.of(), List.of(said)));
        site.archive.flush();
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void aParagraphEndsWithoutAGap(@TempDir Path directory) throws Exception {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            add(site, List.of(span("The ferries wait."), span("They sail at noon"), span("and back at six.")));
            StatementEntry e = site.statement("They sail");
            var page = Jsoup.parse(site.get("/statement/" + e.key()).body());
            String shown = "The ferries wait.\n\nThey sail at noon[…]and back at six.";
            assertEquals(shown, page.expectFirst("#words").wholeText());
            String cited = "“The ferries wait. / They sail at noon […] and back at six.”";
            assertTrue(
                    page.expectFirst("#cite-text").text().contains(cited),
                    page.expectFirst("#cite-text").text());
            var results = Jsoup.parse(site.get("/?q=ferries").body());
            assertEquals(shown, results.expectFirst(".words").wholeText());
        }
    }

    @Test
    void blanksAndMarksBetweenPiecesAreNoGap(@TempDir Path directory) throws Exception {
        String text = "Nobody meets our demands. \u00a0\r\n\r\n If that is so,”\n\n“we sail. A year passes.";
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            List<Span> content = new ArrayList<>();
            for (String words : List.of("Nobody meets our demands.", "If that is so,", "we sail.", "year passes.")) {
                int at = text.indexOf(words);
                content.add(new Span(at, at + words.length()));
            }
            add(site, text, content);
            StatementEntry e = site.statement("If that");
            String cited = Jsoup.parse(site.get("/statement/" + e.key()).body())
                    .expectFirst("#cite-text")
                    .text();
            assertTrue(
                    cited.contains("“Nobody meets our demands. / If that is so, / we sail. […] year passes.”"), cited);
            assertEquals(
                    List.of(1, 2),
                    site.archive
                            .search(SearchRequest.of("demands"))
                            .hits()
                            .getFirst()
                            .statement()
                            .paragraphs());
        }
    }

    @Test
    void aResultThatCannotBeShownTakesNoOtherWithIt(@TempDir Path directory) {
        try (Site site = Site.empty(directory, Settings.DEFAULT)) {
            add(site, List.of(span("The ferries wait.")));
            Hit hit = site.archive.search(SearchRequest.of("ferries")).hits().getFirst();
            StatementEntry e = hit.statement();
            StatementEntry bad = new StatementEntry(
                    e.key(),
                    e.document(),
                    e.statement(),
                    List.of("The"),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    e.genre(),
                    null,
                    null,
                    null,
                    null,
                    null);
            List<String> faults = new ArrayList<>();
            HitView view = HitView.of(new Hit(bad, hit.highlights(), 0), faults::add);
            assertEquals(e.key(), view.key());
            assertEquals(1, faults.size());
            assertTrue(faults.getFirst().contains(e.key()), faults.getFirst());
            assertFalse(view.excerpt().isEmpty());
        }
    }
}
