package dixit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dixit.archive.Change;
import dixit.archive.StatementEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, light and dark, narrow and wide: axe finds nothing, and nothing has to be scrolled sideways. */
class AccessibilityIT {
    private static Site site;
    private static Chromium chromium;
    private static List<String> pages;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        site = Site.open(directory);
        WorldSamples.addTo(site.archive);
        chromium = new Chromium();
        StatementEntry time = site.statement("We have time");
        StatementEntry gone = site.statement("Will the ferries run?");
        site.archive.correct(time.key(), new Change.WrongSpeaker("Rolf Teren"), "Nina", "heard it");
        site.archive.correct(gone.key(), new Change.NotAStatement(), "Nina", null);
        String job = Site.parse(
                        site.post("/import.json", Map.of("text", "Rain, said Ada Holm."), "X-Dixit-Client", "test")
                                .body())
                .path("address")
                .asText();
        pages = List.of(
                "/",
                "/?q=treaty&speaker=Ada%20Holm",
                "/?q=%22open",
                "/?q=nothingmatches",
                "/documents",
                "/document/wire?statement=s2",
                "/document/" + Site.hash(Site.TALK),
                "/document/" + Site.hash(Site.HOSTILE),
                "/statement/" + time.key(),
                "/statement/" + gone.key(),
                "/statement/" + site.statement("a ferry").key(),
                "/occasion/"
                        + site.archive
                                .occasionsOf(Site.hash(Site.TALK))
                                .values()
                                .iterator()
                                .next(),
                "/institutions",
                "/institutions?prefix=nothing",
                "/institution/new-start",
                "/institution/bloc:nato",
                "/institution/orm-treaty",
                "/system",
                "/system?by=nobody",
                "/relation",
                "/relation?a=Kestria&b=Veldania",
                "/relation?a=Kestria&b=Nobodia",
                "/subject",
                "/subject?speaker=Ina%20Vasar&about=Orm%20Treaty",
                "/events",
                "/events?type=sanction&by=Ina%20Vasar",
                "/positions",
                "/speaker/state/kestria",
                "/speakers",
                "/speaker/person/ada-holm",
                "/speaker/person/rolf-teren",
                "/corrections",
                "/check",
                "/check?quote=We%20have%20no%20time%20at%20all&speaker=Ada%20Holm",
                "/check?quote=Nobody%20ever%20said%20anything%20like%20it",
                "/import",
                job,
                "/status",
                "/about",
                "/nowhere");
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1600, LIGHT", "1600, DARK"})
    void axeFindsNothing(int width, ColorScheme scheme) {
        List<String> violations = new ArrayList<>();
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (BrowserContext context = chromium.browser.newContext(options)) {
            Page page = context.newPage();
            for (String path : pages) {
                page.navigate(site.uri(path).toString());
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    rule.getNodes()
                            .forEach(n -> violations.add(
                                    path + " " + rule.getId() + ": " + n.getHtml() + " " + n.getFailureSummary()));
                }
                Object over =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!Integer.valueOf(0).equals(over)) {
                    violations.add(path + " scrolls sideways by " + over);
                }
            }
        }
        assertEquals("", String.join("\n", violations));
    }
}
