package dixit.archive.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a subject was read that names the relations of two parties, as “Kestrian-Veldanian relations” does. Who speaks for one of
 * them by office speaks of these relations where he speaks of the other; anybody else, where he speaks of both.
 *
 * @param parties the two, in the order in which they are named
 * @param served that one of them for which the speaker speaks by office; null if none, or both
 */
public record Scope(List<Party> parties, @Nullable Party served) {
    public Scope {
        parties = List.copyOf(parties);
    }

    /** Of whom or what a statement has to speak, to count. */
    public List<Party> needed() {
        return parties.stream().filter(p -> !p.equals(served)).toList();
    }
}
