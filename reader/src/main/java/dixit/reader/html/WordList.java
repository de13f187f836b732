package dixit.reader.html;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lists of words as they are easiest to read and keep: in a block of text, parted by bars. */
final class WordList {
    private WordList() {}

    /** The entries in their order; white space around them does not count. */
    static List<String> list(String block) {
        return Arrays.stream(block.split("\\|"))
                .map(e -> e.strip().replaceAll("\\s+", " "))
                .filter(e -> !e.isEmpty())
                .toList();
    }

    static Set<String> set(String block) {
        return Set.copyOf(list(block));
    }
}
