package dixit.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.reader.content.Budget;
import dixit.reader.content.Charsets;
import dixit.reader.content.Content;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML and XHTML. Nothing that a page points at is loaded, no script run, no external entity followed. */
public final class HtmlFormat {
    /** Deepest element; browsers stop at 512, too. */
    private static final int DEEPEST = 512;

    /** Main texts shorter than this may be mistaken: then the page is read again with less taken away. */
    private static final int SHORT = 120;

    private static final int HEAD = 8192;
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9._:-]{2,40})");

    private HtmlFormat() {}

    /**
     * A page.
     *
     * @param declaredCharset what its container, such as a mail's header, says; the page's own word comes second
     */
    public static Content read(byte[] bytes, @Nullable String declaredCharset, Budget budget) throws Unreadable {
        budget.markup(bytes.length);
        String declared = declaredCharset == null ? declaredIn(bytes).orElse(null) : declaredCharset;
        String html = Charsets.decode(bytes, declared).text();
        Document page = parser().parseInput(html, "");
        JsonNode article = JsonLd.of(page).article();
        Metadata metadata = PageMetadata.of(page, article);
        String title = metadata.title() == null ? "" : metadata.title().value();
        LayoutText out = new LayoutText(budget.maxTextChars());
        MainText.write(page, title, article.path("articleBody").asText(""), out);
        if (out.length() < SHORT) {
            LayoutText all = new LayoutText(budget.maxTextChars());
            MainText.writeAll(parser().parseInput(html, ""), all);
            out = all.length() > 2 * out.length() ? all : out;
        }
        return Content.of("text/html", out, metadata);
    }

    /** Writes the words of a piece of HTML; scripts, styles and forms have none. */
    public static void words(String html, LayoutText out) throws Unreadable {
        Renderer.render(parser().parseInput(html, "").body(), out);
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static Optional<String> declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
