package dixit.web.view;

import java.util.List;

/**
 * A line or paragraph of the original.
 *
 * @param segments its words, in order, with the white space that follows them
 * @param furniture what it is if it is furniture as a whole; empty if it is not
 * @param turn it belongs to a turn of an interview or transcript
 * @param part number of the part that begins with it; 0 if none does
 */
public record Block(List<Segment> segments, String furniture, boolean turn, int part) {
    public Block {
        segments = List.copyOf(segments);
    }

    /** True if it holds no words. */
    public boolean blank() {
        return segments.stream().allMatch(s -> s.text().isBlank());
    }
}
