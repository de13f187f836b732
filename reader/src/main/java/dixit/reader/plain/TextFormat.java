package dixit.reader.plain;

import dixit.reader.content.Budget;
import dixit.reader.content.Charsets;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import dixit.record.Metadata;
import java.util.List;

/** Plain text in any character set. The text is the input without byte order mark; line ends stay as they are. */
public final class TextFormat {
    private TextFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        return new Content("text/plain", decode(bytes, budget), Metadata.NONE, List.of(), List.of(), List.of());
    }

    static String decode(byte[] bytes, Budget budget) throws Unreadable {
        String text = Charsets.decode(bytes, null).text();
        if (text.length() > budget.maxTextChars()) {
            throw new Unreadable("text is longer than the limit of " + budget.maxTextChars() + " characters");
        }
        return text;
    }
}
