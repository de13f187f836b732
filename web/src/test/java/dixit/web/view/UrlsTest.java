package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " java\tscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "//example.org/",
                "http:",
                "https:///no-host",
                "file:///etc/passwd",
                "http://a b/",
                ""
            })
    void theseNeverBecomeLinks(String url) {
        assertFalse(Urls.isLink(url));
    }

    @Test
    void httpAndHttpsMay() {
        assertTrue(Urls.isLink("https://courier.example/2023/05?a=b"));
        assertTrue(Urls.isLink("HTTP://courier.example"));
        assertFalse(Urls.isLink(null));
    }

    @Test
    void namesWithQuotationMarksStayOneValue() {
        assertEquals("speaker:\"Jo  Red  Holm\"", Urls.field("speaker", "Jo \"Red\" Holm"));
        assertEquals("speaker:\"Joe  Zip  Holm\"", Urls.field("speaker", "Joe “Zip” Holm"));
        assertEquals("speaker:\"Jo\\Holm\\\"", Urls.field("speaker", "Jo\\Holm\\"));
        assertEquals("/?q=speaker%3A%22Ad%C3%A4%20Holm%22", Urls.saidBy("Adä Holm"));
    }
}
