package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document without a certain date and without an outlet does to charts and counts. */
class UndatedTest {
    @Test
    void whatTheChartCannotShowIsSaidUnderIt(@TempDir Path directory) throws Exception {
        try (Site site = Site.open(directory)) {
            WorldSamples.addTo(site.archive);
            String note = "in the table, not in the chart";
            assertFalse(relation(site).text().contains(note));
            WorldSamples.addUndated(site.archive);
            Document page = relation(site);
            assertEquals(2, page.select("#series td:contains(not certain)").size());
            assertTrue(page.text().contains("2 events without a certain year are " + note), page.text());
        }
    }

    @Test
    void documentsOfNoKnownOutletAreCounted(@TempDir Path directory) throws Exception {
        try (Site site = Site.open(directory)) {
            WorldSamples.addTo(site.archive);
            WorldSamples.addUndated(site.archive);
            String text = relation(site).text();
            assertTrue(
                    text.contains(
                            "7 events in 4 documents, of Strait Agency (2), Lunn Courier (1) and 1 of no known outlet,"),
                    text);
        }
    }

    private static Document relation(Site site) throws Exception {
        return Jsoup.parse(site.get("/relation?a=Kestria&b=Veldania").body());
    }
}
