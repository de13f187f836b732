package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Metadata;

/** The text format of LibreOffice and others. */
final class OdtFormat {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private OdtFormat() {}

    static Content read(Parts parts, Budget budget) throws Unreadable {
        OdtStyles styles = new OdtStyles();
        if (parts.has("styles.xml")) {
            Xml.read(parts.get("styles.xml").orElseThrow(), styles);
        }
        byte[] content = parts.get("content.xml").orElseThrow();
        Xml.read(content, styles);
        LayoutText out = new LayoutText(budget.maxTextChars());
        Xml.read(content, new Unskipped(OdtBody.SKIPPED, new OdtBody(styles, out, budget)));
        Metadata metadata = CoreProperties.of(parts.get("meta.xml"), "odt");
        return Content.of(TYPE, out, metadata);
    }
}
