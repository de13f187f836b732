package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * Words that name or stand for an actor.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param actor id of the actor
 * @param role office held at that date, where the text or the knowledge base gives one
 */
public record Mention(
        @Offset int start,
        @Offset int end,
        String actor,
        @Nullable String role) {
    public Span span() {
        return new Span(start, end);
    }
}
