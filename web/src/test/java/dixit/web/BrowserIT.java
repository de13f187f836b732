package dixit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does, in a real browser. */
class BrowserIT {
    private static Chromium chromium;
    private Site site;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        site = Site.open(directory);
        context = chromium.browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("status of 4")) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
        site.close();
        assertEquals(List.of(), complaints);
    }

    private void go(String path) {
        page.navigate(site.uri(path).toString());
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void searchingAndNarrowingNeedsNoNewPage() {
        go("/");
        page.evaluate("window.same = true");
        page.getByRole(AriaRole.SEARCHBOX).fill("ferries");
        page.keyboard().press("Enter");
        assertThat(page.locator("#count")).hasText("4 statements");
        assertThat(page).hasURL(Pattern.compile(".*/\\?q=ferries$"));
        page.locator("#facets")
                .getByText("Turn", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#count")).hasText("2 statements");
        assertThat(page.locator("#news")).hasText("2 statements");
        assertThat(page.locator("#facets a[aria-current]")).isFocused();
        page.locator("#facets").getByText("Question").click();
        assertThat(page.locator("#count")).hasText("1 statement");
        assertThat(page.locator(".words mark")).hasText("ferries");
        assertEquals(true, page.evaluate("window.same"));
        page.goBack();
        assertThat(page.locator("#count")).hasText("2 statements");
        page.getByRole(AriaRole.SEARCHBOX).fill("speaker:(");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator(".query-error")).containsText("^");
    }

    @Test
    void statementsAreReachedByKeyboard() {
        go("/document/wire");
        page.keyboard().press("Tab");
        assertThat(link("Skip to the content")).isFocused();
        Locator first = page.locator(".ref").first();
        first.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".ref[data-s=s2]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#s-s2 summary")).isFocused();
        assertThat(page.locator("#s-s2 dl")).isVisible();
        assertThat(page.locator("#s-s2 dl")).containsText("made-for-test");
        assertThat(page.locator(".chosen-content")).hasText("We have time 🕰,");
        assertThat(page.locator(".chosen-source")).hasText("she");
        assertThat(page).hasURL(Pattern.compile(".*statement=s2.*"));
        page.keyboard().press("Escape");
        assertThat(page.locator(".ref[data-s=s2]")).isFocused();
        assertThat(page.locator(".chosen-content")).hasCount(0);
    }

    @Test
    void aClickOnWordsShowsTheInnermostStatement() {
        go("/document/talk");
        page.getByText("a ferry is a promise.").first().click();
        assertThat(page.locator("#s-s3 dl")).isVisible();
        assertThat(page.locator("#s-s2 dl")).isHidden();
        page.getByText("The treaty is not in danger").first().click();
        assertThat(page.locator("#s-s2 dl")).isVisible();
        assertThat(page.locator("#s-s3 dl")).isHidden();
        page.locator("#s-s1 summary").click();
        assertThat(page.locator("#s-s1 dl")).isVisible();
        assertThat(page.locator("#s-s2 dl")).isHidden();
        assertThat(page.locator(".chosen-content")).hasText("Will the ferries run?");
        page.locator("#s-s1 summary").click();
        assertThat(page.locator(".chosen-content")).hasCount(0);
    }

    @Test
    void onASmallScreenTheDetailsRiseFromBelow() {
        page.setViewportSize(390, 800);
        go("/document/wire");
        page.getByText("We have time").first().click();
        assertThat(page.locator("#s-s2 .close")).isVisible();
        assertThat(page.locator("#s-s2")).isInViewport();
        page.locator("#s-s2 .close").click();
        assertThat(page.locator("#s-s2 .close")).isHidden();
    }

    @Test
    void aLinkToAStatementShowsItBesideTheText() {
        page.setViewportSize(1280, 300);
        go("/document/" + Site.hash(Site.TALK) + "?statement=s3#t-s3");
        assertThat(page.locator("#s-s3 summary")).isInViewport();
        assertThat(page.locator("#t-s3")).isInViewport();
    }

    @Test
    void furnitureCanBeHidden() {
        go("/document/wire");
        assertThat(page.locator(".furniture-group")).isVisible();
        page.getByLabel("Hide page furniture").check();
        assertThat(page.locator(".furniture-group")).isHidden();
    }

    @Test
    void aStatementIsCorrectedAndTheCorrectionUndone() {
        go("/statement/" + site.statement("We have time").key());
        page.getByText("The words are wrong").click();
        page.evaluate("getSelection().selectAllChildren(document.querySelector('#context .chosen-source'))");
        page.getByText("Take what I selected in the text").click();
        assertThat(page.locator("#right-words")).hasValue("she");
        page.getByText("Somebody else said it").click();
        page.getByLabel("Who said it").fill("Rolf Teren");
        page.locator("#who-speaker").fill("Nina");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the speaker"))
                .click();
        assertThat(page.locator(".notice")).containsText("Corrected by Nina");
        assertThat(page.locator(".who .name")).hasText("Rolf Teren");
        page.getByText("Undo this correction").click();
        assertThat(page.locator(".log input[name=who]")).hasValue("Nina");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .click();
        assertThat(page.locator(".who .name")).hasText("Ada Holm");
        assertThat(page.locator(".log")).containsText("Undone by Nina");
    }

    @Test
    void filesAreChosenAndFollowedLive() {
        go("/import");
        List<FilePayload> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(new FilePayload(
                    "паром " + i + ".txt",
                    "text/plain",
                    ("The ferry number " + i + " will wait, said Ada Holm.\n").getBytes(StandardCharsets.UTF_8)));
        }
        files.add(new FilePayload("broken.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        page.locator("#files").setInputFiles(files.toArray(FilePayload[]::new));
        page.getByText("Import the files").click();
        assertThat(page.locator("#job-says"))
                .hasText(Pattern.compile("41 files: 40 added, 1 failed; \\d+ new statements?"));
        assertThat(page.locator(".files > li.added")).hasCount(40);
        assertThat(page.locator(".files > li.failed .bad")).not().isEmpty();
        page.getByText("Try again what failed").click();
        assertThat(page.locator(".files > li")).hasCount(1);
        assertThat(page.locator(".files > li.failed")).hasCount(1);
    }

    @Test
    void aFolderIsChosen(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("press/2024"));
        Files.writeString(folder.resolve("press/2024/note.txt"), "Rolf Teren said the harbour was open.\n");
        go("/import");
        page.locator("#folder").setInputFiles(folder.resolve("press"));
        page.getByText("Import the files").click();
        assertThat(page.locator(".files .name")).hasText("press/2024/note.txt");
        assertThat(page.locator(".files > li.added")).hasCount(1);
        page.locator(".files a").click();
        assertThat(page.locator(".doc-text")).containsText("the harbour was open");
    }

    @Test
    void tooMuchIsSaidBeforeItIsSent() {
        go("/import");
        page.getByText("Import the files").click();
        assertThat(page.locator("#import-error")).hasText("Choose files or a folder first.");
        page.evaluate("document.getElementById('import-files').dataset.fileBytes = 3");
        page.locator("#files")
                .setInputFiles(new FilePayload("a.txt", "text/plain", "four".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Import the files").click();
        assertThat(page.locator("#import-error")).containsText("too much for one import. Up to 1,000 files");
    }

    @Test
    void filesAreDropped() {
        go("/import");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(["The ferry will wait, said Ada Holm."], "dropped.txt"));
                  document.getElementById("drop").dispatchEvent(
                    new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator(".files .name")).hasText("dropped.txt");
        assertThat(page.locator(".files > li.added")).hasCount(1);
    }

    @Test
    void everythingIsReadWithoutAScript() {
        try (BrowserContext plain =
                chromium.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page reader = plain.newPage();
            reader.navigate(site.uri("/?q=treaty").toString());
            reader.locator("#facets a").first().click();
            assertThat(reader.locator("#count")).hasText("1 statement");
            reader.locator(".where a").first().click();
            assertThat(reader.locator(".chosen-content")).not().hasCount(0);
            reader.locator(".ref[data-s=s1]").click();
            assertThat(reader.locator("#s-s1 dl")).isVisible();
            assertThat(reader.locator("[data-copy]:visible, [data-take]:visible"))
                    .hasCount(0);
            reader.navigate(site.uri("/import").toString());
            reader.locator("#text").fill("The ferry will wait, said Ada Holm.");
            reader.getByText("Import the text").click();
            assertThat(reader.locator("#job-says")).not().isEmpty();
            assertThat(reader.locator(".files > li.added")).hasCount(1);
        }
    }

    @Test
    void hostileWordsDoNothing() {
        List<String> dialogs = new ArrayList<>();
        page.onDialog(d -> {
            dialogs.add(d.message());
            d.dismiss();
        });
        for (String path : List.of(
                "/",
                "/document/" + Site.hash(Site.HOSTILE),
                "/statement/" + site.statement("7*7").key())) {
            go(path);
        }
        assertTrue(dialogs.isEmpty(), dialogs::toString);
    }
}
