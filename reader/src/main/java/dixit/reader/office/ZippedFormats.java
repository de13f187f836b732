package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.Unreadable;
import java.nio.charset.StandardCharsets;

/** Tells zipped documents apart by what they hold. */
public final class ZippedFormats {
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private ZippedFormats() {}

    public static Content read(byte[] bytes, Budget budget) throws Unreadable {
        Parts parts = Parts.of(bytes, budget);
        if (parts.has("word/document.xml")) {
            return DocxFormat.read(parts, budget);
        }
        String type = parts.get("mimetype")
                .map(b -> new String(b, StandardCharsets.US_ASCII).strip())
                .orElse("");
        if (parts.has("content.xml") && (type.isEmpty() || type.startsWith(ODT))) {
            return OdtFormat.read(parts, budget);
        }
        throw new Unreadable(
                type.isEmpty() ? "a zip file, but no document of a kind that is read" : "a document of type " + type);
    }
}
