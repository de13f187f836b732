package dixit.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that stand together: a run of furniture of one kind, or a run of the document itself.
 *
 * @param furniture code of the kind; empty for the document itself
 * @param blocks in order
 */
public record Group(String furniture, List<Block> blocks) {
    public Group {
        blocks = List.copyOf(blocks);
    }

    /** The blocks in groups; blank lines go with what stands before them. */
    public static List<Group> of(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        String kind = "";
        for (Block block : blocks) {
            if (!block.blank() && !block.furniture().equals(kind)) {
                close(groups, kind, open);
                kind = block.furniture();
            }
            open.add(block);
        }
        close(groups, kind, open);
        return groups;
    }

    private static void close(List<Group> groups, String kind, List<Block> open) {
        if (!open.isEmpty()) {
            groups.add(new Group(kind, open));
            open.clear();
        }
    }

    /** “Photo credit”. */
    public String label() {
        return Say.sentence(furniture);
    }
}
