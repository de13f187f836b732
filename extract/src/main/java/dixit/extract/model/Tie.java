package dixit.extract.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in words.
 *
 * @param source null if none was found
 * @param cue null if none was found
 * @param content in order; may be empty
 * @param score the least probability of the choices that tied them
 */
record Tie(@Nullable Run source, @Nullable Run cue, List<Run> content, double score) {
    Tie {
        content = List.copyOf(content);
    }
}
