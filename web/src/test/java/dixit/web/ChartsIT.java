package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts in a real browser: drawn from their tables under the policy of the pages, and not missed without a script. */
class ChartsIT {
    private static final List<String> CHARTS = List.of("/system", "/relation?a=Kestria&b=Veldania");

    private static Site site;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path directory) {
        site = Site.open(directory);
        WorldSamples.addTo(site.archive);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @Test
    void chartsAreDrawnNamedAndBreakNoPolicy() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context =
                    chromium.browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
                Page page = context.newPage();
                List<String> complaints = new ArrayList<>();
                page.onConsoleMessage(m -> complaints.add(m.text()));
                page.onPageError(complaints::add);
                for (String path : CHARTS) {
                    page.navigate(site.uri(path).toString());
                    page.waitForSelector("figure.chart canvas");
                    assertTrue(page.locator("figure.chart [role=img]")
                            .getAttribute("aria-label")
                            .contains("below"));
                    Object inks = page.evaluate("""
                            () => {
                              const c = document.querySelector("figure.chart canvas");
                              const d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
                              const seen = new Set();
                              for (let i = 0; i < d.length; i += 4) seen.add(d[i] + "," + d[i + 1] + "," + d[i + 2]);
                              return seen.size;
                            }""");
                    assertTrue(((Number) inks).intValue() > 10, path + " has only so many colours: " + inks);
                }
                assertEquals(List.of(), complaints);
            }
        }
    }

    @Test
    void onANarrowScreenCellsSayTheirHeadAndYearsStandApart() {
        try (BrowserContext context =
                chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 800))) {
            Page page = context.newPage();
            page.navigate(site.uri("/events").toString());
            Object said = page.evaluate("""
                    () => [...document.querySelectorAll("table.stacked tbody tr:first-child td")]
                      .map((td) => getComputedStyle(td, "::before").content).join("|")""");
            assertEquals("\"What: \"|\"To whom: \"|\"According to: \"|none", said);
            page.navigate(
                    site.uri("/subject?speaker=Ina%20Vasar&about=Orm%20Treaty").toString());
            Object years = page.evaluate("""
                    () => {
                      const all = [...document.querySelectorAll(".years text")];
                      const boxes = all.map((t) => t.getBoundingClientRect());
                      const apart = boxes.every((b, i) => i === 0 || b.left > boxes[i - 1].right);
                      return all.map((t) => t.textContent).join(" ") + (apart ? " apart" : " over each other");
                    }""");
            assertEquals("2019 2021 2023 apart", years);
        }
    }

    @Test
    void withoutAScriptTheTablesSayTheSame() {
        try (BrowserContext context =
                chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            for (String path : CHARTS) {
                page.navigate(site.uri(path).toString());
                assertEquals(0, page.locator("figure.chart:visible").count());
                assertTrue(page.locator("details[data-twin] table tbody tr").count() > 0);
            }
        }
    }

    @Test
    void aTieOnTheMapLeadsToItsClaims() {
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site.uri("/system").toString());
            page.locator("details[data-twin] summary").first().focus();
            if (!page.locator("#edges").isVisible()) {
                page.keyboard().press("Enter");
            }
            page.locator("#edges tbody td.n a").first().click();
            page.waitForSelector(".claim blockquote");
            assertTrue(page.url().contains("/events?") || page.url().contains("/positions?"), page.url());
        }
    }
}
