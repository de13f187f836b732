package dixit.reader.html;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;

public final class HtmlFormat {
    private HtmlFormat() {}

    public static Content read(byte[] bytes, @org.jspecify.annotations.Nullable String declaredCharset, Budget budget)
            throws Unreadable {
        throw new Unreadable("not yet read");
    }
}
