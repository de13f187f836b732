package dixit.reader.mail;

import dixit.reader.content.Budget;
import dixit.reader.content.Charsets;
import dixit.reader.content.Content;
import dixit.reader.content.SourceDates;
import dixit.reader.content.Unreadable;
import dixit.reader.html.HtmlFormat;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail: its plain text if it has one, otherwise its HTML. */
public final class MailFormat {
    private static final String TYPE = "message/rfc822";

    private MailFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        MailParts mail = MailParts.of(bytes, budget);
        Metadata metadata = metadata(mail);
        String plain = plain(mail.plain());
        if (plain.length() > budget.maxTextChars()) {
            throw new Unreadable("text is longer than the limit of " + budget.maxTextChars() + " characters");
        }
        if (!plain.isBlank()) {
            return new Content(TYPE, plain, metadata, QuotedLines.of(plain), List.of(), List.of());
        }
        for (MailParts.Part part : mail.html()) {
            Content page = HtmlFormat.read(part.bytes(), part.charset(), budget);
            if (!page.text().isBlank()) {
                return new Content(TYPE, page.text(), metadata, page.marks(), page.furniture(), List.of());
            }
        }
        throw new Unreadable("a mail without text");
    }

    private static String plain(List<MailParts.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (MailParts.Part part : parts) {
            String words = Charsets.decode(part.bytes(), part.charset()).text();
            words = (part.flowed() ? unflowed(words) : words).strip();
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(words);
            }
        }
        return text.toString();
    }

    /** RFC 3676: a line that ends in a space goes on in the next. */
    private static String unflowed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.lines().forEach(line -> {
            String words = line.startsWith(" ") ? line.substring(1) : line;
            out.append(words).append(words.endsWith(" ") && !words.equals("-- ") ? "" : "\n");
        });
        return out.toString();
    }

    private static Metadata metadata(MailParts mail) {
        return new Metadata(
                sourced(mail.header("subject"), "subject"),
                null,
                mail.header("from").map(MailFormat::name).filter(n -> !n.isBlank()).stream()
                        .map(n -> new Sourced(n, "mail:from"))
                        .toList(),
                sourced(mail.header("date").flatMap(SourceDates::edtf), "date"),
                sourced(mail.header("content-language"), "content-language"),
                null);
    }

    private static @Nullable Sourced sourced(Optional<String> value, String key) {
        return value.filter(v -> !v.isBlank())
                .map(v -> new Sourced(v.strip(), "mail:" + key))
                .orElse(null);
    }

    /** {@code "Ada Holm" <ada@example.org>} is {@code Ada Holm}; an address alone stays. */
    private static String name(String from) {
        int angle = from.indexOf('<');
        String name = angle > 0
                ? from.substring(0, angle).strip()
                : from.replace("<", "").replace(">", "").strip();
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }
}
