package dixit.web.view;

import java.util.List;

/**
 * A run of original words that is marked in one way.
 *
 * @param text the words, exactly
 * @param starts statements whose content begins here: each gets a reference in the margin of the words
 * @param css classes that say how the words are marked; empty for plain words
 * @param content ids of the statements whose content holds these words, outermost first, separated by blanks
 * @param source ids of the statements whose source they name
 * @param cue ids of the statements that they report
 */
public record Segment(String text, List<Ref> starts, String css, String content, String source, String cue) {
    public Segment {
        starts = List.copyOf(starts);
    }

    /** True if nothing marks these words. */
    public boolean plain() {
        return css.isEmpty() && content.isEmpty() && source.isEmpty() && cue.isEmpty();
    }

    /**
     * A reference to a statement, printed where its content begins.
     *
     * @param id of the statement in its document
     * @param number as shown
     * @param label for those who cannot see it
     * @param href where it leads
     * @param css classes
     */
    public record Ref(String id, int number, String label, String href, String css) {}
}
