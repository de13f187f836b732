package dixit.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of the original.
 *
 * @param segments its words, in order, with the white space that follows them
 * @param furniture what it is if it is furniture as a whole; empty if it is not
 * @param layout how it stands in the original: {@code heading}, {@code quoted}, {@code item}; empty for a paragraph
 * @param turn it belongs to a turn of an interview or transcript
 * @param part number of the part that begins with it; 0 if none does
 */
public record Block(List<Segment> segments, String furniture, String layout, boolean turn, int part) {
    public Block {
        segments = List.copyOf(segments);
    }

    /** Classes, or null: a template leaves the attribute out. */
    public @Nullable String css() {
        String css = (layout + (turn ? " in-turn" : "")).strip();
        return css.isEmpty() ? null : css;
    }

    /** True if it holds no words. */
    public boolean blank() {
        return segments.stream().allMatch(s -> s.text().isBlank());
    }
}
