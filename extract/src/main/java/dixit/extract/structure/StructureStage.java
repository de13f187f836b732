package dixit.extract.structure;

import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what a text is made of. Stateless and thread-safe. */
public final class StructureStage {
    /** The structure of the document; never fails, whatever the text. */
    public Structure apply(Document doc) {
        String text = doc.text();
        Part whole = new Part(0, text.length(), Genre.OTHER, null, List.of(), null, null, null, null);
        DocumentInfo info = new DocumentInfo(
                Genre.OTHER, null, null, List.of(), null, null, "en", null, null, Map.of(), List.of(whole));
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(at, at + line.length()).trim(text);
            if (!span.isEmpty()) {
                paragraphs.add(new Paragraph(span, Paragraph.Role.BODY, 0));
            }
            at += line.length() + 1;
        }
        return new Structure(info, doc.furniture(), null, null, null, paragraphs, List.of());
    }
}
