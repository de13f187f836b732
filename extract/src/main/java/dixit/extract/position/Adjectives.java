package dixit.extract.position;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.State;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states that adjectives stand for: "Kestrian opposition". Immutable. */
final class Adjectives {
    private final Map<String, String> states = new HashMap<>();

    Adjectives(KnowledgeBase base) {
        for (State s : base.states()) {
            if (s.membership() != State.Membership.FORMER) {
                s.adjectives().forEach(a -> states.merge(a.toLowerCase(Locale.ROOT), s.id(), (x, y) -> ""));
            }
        }
    }

    /** Those of this base, made when first asked for. */
    static Adjectives of(KnowledgeBase base) {
        return base.derived(Adjectives.class, Adjectives::new);
    }

    /** Id of the only state of which the word in small letters is the adjective; null if there is none. */
    @Nullable
    String state(String low) {
        String id = states.get(low);
        return id == null || id.isEmpty() ? null : id;
    }
}
