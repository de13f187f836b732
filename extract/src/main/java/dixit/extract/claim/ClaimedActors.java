package dixit.extract.claim;

import dixit.knowledge.Entry;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a record with those of its claims whom no words of the text name: the state for which somebody says "we",
 * or the one that an adjective stands for. Pure function.
 */
public final class ClaimedActors {
    private ClaimedActors() {}

    /**
     * The actors, then the states of {@code ids} that are not among them, in the order of the ids.
     *
     * @param ids ids or names of whoever holds, does or asserts something; names and unknown ids add nobody
     */
    public static List<Actor> with(List<Actor> actors, Stream<@Nullable String> ids, KnowledgeBase known) {
        Set<String> there = new HashSet<>();
        actors.forEach(a -> there.add(a.id()));
        List<Actor> out = new ArrayList<>(actors);
        ids.forEach(id -> {
            if (id != null && id.startsWith("state/") && there.add(id)) {
                Entry e = known.entry(id).orElse(null);
                if (e instanceof dixit.knowledge.State s) {
                    out.add(new Actor(s.id(), s.name(), s.kind()));
                }
            }
        });
        return List.copyOf(out);
    }
}
