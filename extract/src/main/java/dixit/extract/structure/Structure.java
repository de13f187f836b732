package dixit.extract.structure;

import dixit.record.DocumentInfo;
import dixit.record.Furniture;
import dixit.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The layer that the structure stage returns: what the text is made of. Spans are UTF-16 units of the document's text.
 *
 * @param info what the document is, with all its parts (the outermost first; parts may nest)
 * @param furniture what is on the page but not in the document, sorted and disjoint
 * @param headline the words of the title in the text, where they stand there
 * @param byline the words that name the author, where they stand in the text
 * @param dateline place, date and agency at the head of a wire report
 * @param paragraphs every paragraph that is not furniture, in order, turns included
 * @param turns questions, answers and speeches after a label, in order
 * @param order how the text writes a date such as 3/4/25
 */
public record Structure(
        DocumentInfo info,
        List<Furniture> furniture,
        @Nullable Span headline,
        @Nullable Span byline,
        @Nullable Span dateline,
        List<Paragraph> paragraphs,
        List<Turn> turns,
        DayMonthOrder order) {
    public Structure {
        furniture = List.copyOf(furniture);
        paragraphs = List.copyOf(paragraphs);
        turns = List.copyOf(turns);
    }

    /** True if this place is furniture. */
    public boolean isFurniture(Span place) {
        int lo = 0;
        int hi = furniture.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (furniture.get(mid).span().end() <= place.start()) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo < furniture.size() && furniture.get(lo).span().overlaps(place);
    }
}
