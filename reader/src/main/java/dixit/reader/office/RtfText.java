package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Mark;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes text of what {@link RtfReader} cuts: keeps each group's state and gathers the words of paragraphs. */
final class RtfText {
    /** Groups whose words are not read. */
    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "xe",
            "tc",
            "rxe",
            "themedata",
            "datafield",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "filetbl",
            "ftnsep",
            "ftnsepc",
            "pntext",
            "listtext",
            "nonshppict",
            "operator",
            "company",
            "keywords",
            "comment",
            "doccomm",
            "subject",
            "category",
            "manager",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "shpinst",
            "latentstyles",
            "xmlnstbl",
            "wgrffmtfilter");

    private static final class State {
        private String place = "";
        private boolean bold;
        private boolean italic;
        private boolean hidden;
        private int unicodeSkip = 1;
        private int font;

        private State copy() {
            State s = new State();
            s.place = place;
            s.bold = bold;
            s.italic = italic;
            s.hidden = hidden;
            s.unicodeSkip = unicodeSkip;
            s.font = font;
            return s;
        }
    }

    private final Budget budget;
    private final LayoutText out;
    private final Runs runs;
    private final Deque<State> stack = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, Boolean> headings = new HashMap<>();
    private final Map<String, StringBuilder> info = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private State now = new State();
    private Charset ansi = RtfCharsets.ofPage(1252);
    private int skipUnits;
    private boolean starred;
    private boolean heading;
    private boolean item;
    private int styleNumber;
    private LayoutText.@Nullable Open paragraph;

    RtfText(Budget budget) {
        this.budget = budget;
        this.out = new LayoutText(budget.maxTextChars());
        this.runs = new Runs(out);
    }

    void open() throws Unreadable {
        flush();
        stack.push(now);
        now = now.copy();
        starred = false;
    }

    void close() throws Unreadable {
        flush();
        if (now.place.equals("style") && !stack.isEmpty() && stack.peek().place.equals("stylesheet")) {
            String name = info.getOrDefault("style", new StringBuilder()).toString();
            headings.put(
                    styleNumber, name.strip().toLowerCase(java.util.Locale.ROOT).matches("heading \\d.*|title;?"));
            info.remove("style");
        }
        if (!stack.isEmpty()) {
            now = stack.pop();
        }
        skipUnits = 0;
    }

    void octet(byte b) throws Unreadable {
        starred = false;
        if (skipUnits > 0) {
            skipUnits--;
            return;
        }
        if (isRead()) {
            bytes.write(b);
            if (bytes.size() > 1 << 16) {
                flush();
            }
        }
    }

    void symbol(char c) throws Unreadable {
        switch (c) {
            case '*' -> starred = true;
            case '~' -> words("\u00a0");
            case '_' -> words("\u2011");
            case '-' -> {}
            case '\n', '\r' -> endParagraph();
            default -> octet((byte) c);
        }
    }

    void control(String name, boolean hasValue, int value) throws Unreadable {
        flush();
        boolean on = !hasValue || value != 0;
        boolean optional = starred;
        starred = false;
        switch (name) {
            case "par", "sect", "page", "row" -> endParagraph();
            case "line" -> line();
            case "tab", "cell" -> words(" ");
            case "b" -> now.bold = on;
            case "i" -> now.italic = on;
            case "v" -> now.hidden = on;
            case "deleted" -> now.hidden = on;
            case "plain" -> {
                now.bold = false;
                now.italic = false;
                now.hidden = false;
            }
            case "pard" -> {
                heading = false;
                item = false;
            }
            case "outlinelevel" -> heading |= value < 9;
            case "ls" -> item = true;
            case "s" -> style(value);
            case "f" -> now.font = value;
            case "fcharset" -> RtfCharsets.ofNumber(value).ifPresent(c -> fonts.put(now.font, c));
            case "cpg" -> fonts.put(now.font, RtfCharsets.ofPage(value));
            case "ansicpg" -> ansi = RtfCharsets.ofPage(value);
            case "mac" -> ansi = RtfCharsets.ofPage(10000);
            case "uc" -> now.unicodeSkip = Math.max(0, Math.min(8, value));
            case "u" -> unicode(value);
            default -> other(name, optional);
        }
    }

    Content content() throws Unreadable {
        flush();
        endParagraph();
        List<Sourced> authors = infoOf("author") == null ? List.of() : List.of(infoOf("author"));
        return Content.of("application/rtf", out, new Metadata(infoOf("title"), null, authors, null, null, null));
    }

    private @Nullable Sourced infoOf(String key) {
        StringBuilder value = info.get(key);
        return value == null || value.toString().isBlank()
                ? null
                : new Sourced(value.toString().strip(), "rtf:" + key);
    }

    private void other(String name, boolean optional) throws Unreadable {
        String sign = RtfCharsets.sign(name);
        if (sign != null) {
            words(sign);
        } else if (name.equals("fonttbl") || name.equals("stylesheet")) {
            now.place = name;
        } else if (name.equals("info")) {
            now.place = "info";
        } else if (now.place.equals("info") && (name.equals("title") || name.equals("author"))) {
            now.place = name;
        } else if (SKIPPED.contains(name) || (optional && !name.equals("shppict"))) {
            now.place = "skipped";
        }
    }

    private void style(int number) {
        if (now.place.equals("stylesheet") || now.place.equals("style")) {
            now.place = "style";
            styleNumber = number;
        } else {
            heading |= headings.getOrDefault(number, false);
        }
    }

    private void unicode(int value) throws Unreadable {
        if (isRead()) {
            words(String.valueOf((char) value));
        }
        skipUnits = now.unicodeSkip;
    }

    private boolean isRead() {
        return !now.hidden
                && !now.place.equals("skipped")
                && !now.place.equals("fonttbl")
                && !now.place.equals("stylesheet")
                && !now.place.equals("info");
    }

    private void flush() throws Unreadable {
        if (bytes.size() > 0) {
            Charset charset = fonts.getOrDefault(now.font, ansi);
            String words = bytes.toString(charset);
            bytes.reset();
            words(words);
        }
    }

    private void words(String words) throws Unreadable {
        if (!isRead()) {
            return;
        }
        if (!now.place.isEmpty()) {
            StringBuilder value = info.computeIfAbsent(now.place, k -> new StringBuilder());
            value.append(value.length() < 1000 ? words : "");
            return;
        }
        flush();
        if (paragraph == null && !words.isBlank()) {
            paragraph = item && !heading
                    ? out.lineOf(Mark.Kind.LIST_ITEM)
                    : out.block(heading ? Mark.Kind.HEADING : Mark.Kind.PARAGRAPH);
        }
        runs.write(words, now.bold && !heading, now.italic);
    }

    private void line() throws Unreadable {
        if (isRead()) {
            out.line();
        }
    }

    private void endParagraph() throws Unreadable {
        flush();
        if (!isRead() || !now.place.isEmpty()) {
            return;
        }
        budget.time();
        runs.end();
        if (paragraph == null) {
            out.paragraph();
        } else {
            paragraph.close();
            paragraph = null;
        }
    }
}
