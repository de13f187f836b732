package dixit.reader;

import dixit.reader.content.Charsets;
import dixit.reader.content.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the format of bytes by their first ones; the name decides only between kinds of text. The tests for HTML follow
 * the WHATWG MIME Sniffing Standard, section 7.1.
 */
final class Sniffer {
    private static final int LOOK = 8192;
    private static final List<String> HTML_STARTS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<script",
            "<iframe",
            "<h1",
            "<div",
            "<font",
            "<table",
            "<a ",
            "<style",
            "<title",
            "<b>",
            "<body",
            "<br",
            "<p>",
            "<p ",
            "<meta",
            "<article",
            "<main",
            "<section");
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^(From|To|Date|Subject|MIME-Version|Received|Message-ID|Return-Path|Delivered-To|X-[A-Za-z-]{1,40}|"
                    + "Content-Type|Reply-To|Sender|List-Id):[ \\t]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER_LINE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:[ \\t].*");

    private Sniffer() {}

    /**
     * The format of a file that starts with {@code head}.
     *
     * @throws Unreadable if it is none that can be read; the message says what it seems to be
     */
    static Format of(String name, byte[] head) throws Unreadable {
        byte[] first = head.length > LOOK ? Arrays.copyOf(head, LOOK) : head;
        String latin = new String(first, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u001f\u008b")) {
            return Format.GZIP;
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return Format.ZIP;
        }
        if (latin.substring(0, Math.min(1024, latin.length())).contains("%PDF-")) {
            return Format.PDF;
        }
        if (latin.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        Binary.refuse(latin, head);
        return ofText(ending(name), Charsets.decode(first, null).text());
    }

    private static Format ofText(String ending, String text) {
        String start = text.stripLeading();
        boolean named = !ending.isEmpty();
        if (ending.equals("jsonl") || ending.equals("ndjson") || (!ending.equals("txt") && isJsonLine(start))) {
            return Format.JSON_LINES;
        }
        if (ending.equals("md") || ending.equals("markdown")) {
            return Format.MARKDOWN;
        }
        if (ending.matches("x?html?") || isHtml(start, named)) {
            return Format.HTML;
        }
        return isMail(ending, start) ? Format.MAIL : Format.TEXT;
    }

    private static boolean isJsonLine(String start) {
        return start.startsWith("{")
                && start.substring(1).stripLeading().startsWith("\"")
                && start.contains("\"text\"");
    }

    private static boolean isHtml(String start, boolean named) {
        String low = start.substring(0, Math.min(2048, start.length())).toLowerCase(Locale.ROOT);
        if (low.startsWith("<?xml") || low.startsWith("<!--")) {
            return low.contains("<html") || low.contains("<!doctype html");
        }
        List<String> starts = named ? HTML_STARTS.subList(0, 3) : HTML_STARTS;
        return starts.stream().anyMatch(low::startsWith);
    }

    /** A block of header lines of which several, and for names that say otherwise one of the machine's, are mail's. */
    private static boolean isMail(String ending, String start) {
        String block = start.split("\\r?\\n\\r?\\n", 2)[0];
        String firstLine = block.lines().findFirst().orElse("");
        if (!HEADER_LINE.matcher(firstLine).matches()) {
            return false;
        }
        Matcher m = HEADER.matcher(block);
        int found = 0;
        boolean machine = false;
        while (m.find()) {
            found++;
            String key = m.group(1).toLowerCase(Locale.ROOT);
            machine |= key.equals("mime-version")
                    || key.equals("received")
                    || key.equals("message-id")
                    || key.equals("return-path");
        }
        return ending.equals("eml") ? found > 0 : machine && found >= 3;
    }

    /** The last ending of a name in lower case, that of {@code .gz} taken off first. */
    static String ending(String name) {
        String n = Names.last(name).toLowerCase(Locale.ROOT);
        if (n.endsWith(".gz")) {
            n = n.substring(0, n.length() - 3);
        }
        int dot = n.lastIndexOf('.');
        return dot <= 0 ? "" : n.substring(dot + 1);
    }
}
