package dixit.extract.event;

import java.util.Set;

/** Sets of words, written as people write lists. */
final class Words {
    private Words() {}

    /**
     * The words of a text block, which stand apart by spaces and ends of lines.
     *
     * @throws IllegalArgumentException if a word stands there twice
     */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
