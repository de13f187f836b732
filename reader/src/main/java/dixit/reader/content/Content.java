package dixit.reader.content;

import dixit.record.Furniture;
import dixit.record.Mark;
import dixit.record.Metadata;
import dixit.record.PagePlace;
import java.util.List;

/**
 * What a format makes of bytes: a document that does not know its name and hash yet.
 *
 * @param mediaType of the bytes
 * @param text of the document
 * @param metadata what the bytes say about it
 * @param marks layout, sorted
 * @param furniture what is known not to be the body, sorted
 * @param places on the pages, in the order of the text; empty without pages
 */
public record Content(
        String mediaType,
        String text,
        Metadata metadata,
        List<Mark> marks,
        List<Furniture> furniture,
        List<PagePlace> places) {
    public Content {
        marks = List.copyOf(marks);
        furniture = List.copyOf(furniture);
        places = List.copyOf(places);
    }

    /** Text with layout, without furniture and pages. */
    public static Content of(String mediaType, LayoutText text, Metadata metadata) {
        return new Content(mediaType, text.text(), metadata, text.marks(), List.of(), List.of());
    }
}
