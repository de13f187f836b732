package dixit.extract.event;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.State;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The adjectives of states, "Kestrian": as a rule they are no mention, but in "a Kestrian proposal" they say whose it is. Immutable. */
final class StateWords {
    private static final int LONGEST = 3;

    private final Map<String, State> byAdjective = new HashMap<>();
    private final Map<String, State> byPeople = new HashMap<>();

    StateWords(KnowledgeBase base) {
        for (State s : base.states()) {
            for (String adjective : s.adjectives()) {
                State other = byAdjective.putIfAbsent(adjective.toLowerCase(Locale.ROOT), s);
                if (other != null && other.membership() == State.Membership.FORMER) {
                    byAdjective.put(adjective.toLowerCase(Locale.ROOT), s);
                }
            }
            for (String people : s.people()) {
                if (s.membership() != State.Membership.FORMER) {
                    byPeople.putIfAbsent(people.toLowerCase(Locale.ROOT), s);
                }
            }
        }
    }

    /** Those of this base, made when first asked for. */
    static StateWords of(KnowledgeBase base) {
        return base.derived(StateWords.class, StateWords::new);
    }

    /** The state whose people bear this name, in lower case: "kestrians"; null if none do. */
    @Nullable
    State people(String low) {
        return byPeople.get(low);
    }

    /** A state, and after which word its adjective ends. */
    record Match(State state, int to) {}

    /** The longest adjective that begins at the word; null if none does. */
    @Nullable
    Match at(Line line, int from) {
        if (!line.capital(from)) {
            return null;
        }
        Match best = null;
        StringBuilder words = new StringBuilder();
        for (int to = from; to < Math.min(line.size(), from + LONGEST); to++) {
            words.append(to > from ? " " : "").append(line.at(to));
            State s = byAdjective.get(words.toString());
            best = s == null ? best : new Match(s, to + 1);
        }
        return best;
    }
}
