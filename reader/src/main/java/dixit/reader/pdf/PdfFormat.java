package dixit.reader.pdf;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;

public final class PdfFormat {
    private PdfFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        throw new Unreadable("not yet read");
    }
}
