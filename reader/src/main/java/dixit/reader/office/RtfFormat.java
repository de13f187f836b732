package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;

public final class RtfFormat {
    private RtfFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        throw new Unreadable("not yet read");
    }
}
