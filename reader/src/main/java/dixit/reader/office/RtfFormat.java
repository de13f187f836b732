package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;

/** Rich Text Format. */
public final class RtfFormat {
    private RtfFormat() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        return new RtfReader(bytes, budget).read();
    }
}
