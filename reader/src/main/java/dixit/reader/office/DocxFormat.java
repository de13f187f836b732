package dixit.reader.office;

import dixit.reader.content.Budget;
import dixit.reader.content.Content;
import dixit.reader.content.LayoutText;
import dixit.reader.content.Unreadable;
import dixit.record.Metadata;

/** Word's format since 2007: body, then footnotes and endnotes. */
final class DocxFormat {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DocxFormat() {}

    static Content read(Parts parts, Budget budget) throws Unreadable {
        DocxStyles styles = DocxStyles.of(parts.get("word/styles.xml"));
        LayoutText out = new LayoutText(budget.maxTextChars());
        for (String part : new String[] {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
            if (parts.has(part)) {
                Xml.read(
                        parts.get(part).orElseThrow(),
                        new Unskipped(DocxBody.SKIPPED, new DocxBody(styles, out, budget)));
                out.paragraph();
            }
        }
        Metadata metadata = CoreProperties.of(parts.get("docProps/core.xml"), "docx");
        return Content.of(TYPE, out, metadata);
    }
}
