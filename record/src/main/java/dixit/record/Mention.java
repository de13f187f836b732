package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * Words that name or stand for an actor.
 *
 * @param start first UTF-16 unit
 * @param end after the last UTF-16 unit
 * @param actor id of the actor
 * @param role office held at that date, where the text or the knowledge base gives one
 * @param form the text's own name, where it is none of the actor's names: "the text says …"
 * @param because why this actor is held to be meant
 */
public record Mention(
        @Offset int start,
        @Offset int end,
        String actor,
        @Nullable String role,
        @Nullable String form,
        @Nullable Because because) {
    /** A mention without a form of its own or a reason. */
    public Mention(int start, int end, String actor, @Nullable String role) {
        this(start, end, actor, role, null, null);
    }

    public Span span() {
        return new Span(start, end);
    }
}
