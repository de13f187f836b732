package dixit.record;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant: an actor's id, where there is one, and the name to show.
 *
 * @param id such as {@code person/ada-holm}; null for somebody who is only described
 * @param name full name, or {@code unnamed …} with a description
 */
public record ActorRef(@Nullable String id, String name) {
    /** @throws IllegalArgumentException if the name is blank */
    public ActorRef {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
    }
}
