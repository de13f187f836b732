package dixit.archive.claim;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what a claim names: an actor, an institution, or words that name neither.
 *
 * @param id such as {@code state/kestria}, {@code institution/orm-treaty}; begins with {@value #WORDS} where the document
 *     has words only, which lead to no page
 * @param name to show
 * @param kind that of the actor or institution, such as {@code state}, {@code treaty}; null for words only
 */
public record Party(String id, String name, @Nullable String kind) {
    /** What the id of a policy or somebody begins with of whom only the words are known. */
    public static final String WORDS = "name/";

    /** True if the archive or the tables know it. */
    public boolean known() {
        return !id.startsWith(WORDS);
    }
}
