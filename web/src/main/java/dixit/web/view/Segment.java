package dixit.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The classes, or null: a template leaves the attribute out. */
    public @Nullable String cssOrNull() {
        return orNull(css);
    }

    /** As {@link #cssOrNull}. */
    public @Nullable String contentOrNull() {
        return orNull(content);
    }

    /** As {@link #cssOrNull}. */
    public @Nullable String sourceOrNull() {
        return orNull(source);
    }

    /** As {@link #cssOrNull}. */
    public @Nullable String cueOrNull() {
        return orNull(cue);
    }

    private static @Nullable String orNull(String s) {
        return s.isEmpty() ? null : s;
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
