package dixit.archive;

import dixit.archive.claim.Party;
import dixit.knowledge.names.Fold;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The names of whom or what claims are about. Stateless. */
final class ClaimNames {
    private static final int LONGEST = 60;

    private ClaimNames() {}

    /** Ids of claims that are this one, or these words. */
    static List<String> ids(Handle db, String asked) {
        String id = asked.strip();
        String words = Party.WORDS + Fold.slug(asked);
        return Stream.of(id, words).distinct().filter(i -> isNamed(db, i)).toList();
    }

    /** True if a claim is by, of or on whom or what has this id; a look into an index for each. */
    private static boolean isNamed(Handle db, String id) {
        String claims = "SELECT 1 FROM claim WHERE layer IN ('event', 'position', 'status') AND ";
        return db.createQuery("SELECT EXISTS (" + claims + "actor = :id) OR EXISTS (" + claims
                        + "object = :id) OR EXISTS (" + claims + "asserter = :id) OR EXISTS (" + claims
                        + "asserter_for = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    /** Names of actors and institutions of the archive that are written like this one, the nearest first. */
    static List<String> near(Handle db, String name, int limit) {
        String asked = Fold.key(name);
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(
                db.createQuery("SELECT DISTINCT name FROM appearance UNION SELECT DISTINCT name FROM institution")
                        .mapTo(String.class)
                        .list());
        int most = Math.max(2, asked.length() / 3);
        return names.stream()
                .filter(n -> n.length() <= 2 * LONGEST && distance(asked, n) <= most)
                .sorted(Comparator.comparingInt((String n) -> distance(asked, n))
                        .thenComparing(n -> n))
                .limit(limit)
                .toList();
    }

    /** To the whole name or the nearest word of it. */
    private static int distance(String asked, String name) {
        String folded = Fold.key(name);
        int best = QueryField.edits(asked, folded);
        for (String word : folded.split(" ", -1)) {
            best = Math.min(best, QueryField.edits(asked, word));
        }
        return best;
    }
}
