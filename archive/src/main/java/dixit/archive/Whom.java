package dixit.archive;

import dixit.archive.words.WordCutter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Finds out whom or what the names in a query mean, by what the archive knows of actors and institutions. Stateless. */
final class Whom {
    private Whom() {}

    /** The same query with the ids of whom its names mean. */
    static Expression known(Handle db, Expression e) {
        return switch (e) {
            case Expression.And x -> new Expression.And(known(db, x.parts()));
            case Expression.Or x -> new Expression.Or(known(db, x.parts()));
            case Expression.Not x -> new Expression.Not(known(db, x.part()));
            case Expression.Speaker x -> new Expression.Speaker(x.words(), x.asked(), ids(db, x.asked()));
            case Expression.Mentions x ->
                new Expression.Mentions(x.words(), x.asked(), Institutions.ids(db, x.asked()));
            case Expression.About x -> new Expression.About(x.words(), x.asked(), all(db, x.asked()));
            case Expression.Everything _,
                    Expression.Term _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Code _,
                    Expression.Between _,
                    Expression.Said _,
                    Expression.InDocument _ -> e;
        };
    }

    private static List<Expression> known(Handle db, List<Expression> parts) {
        return parts.stream().map(p -> known(db, p)).toList();
    }

    /** Ids of the actors and institutions of this id or name, and of what claims know by these words alone; sorted. */
    static List<String> all(Handle db, String asked) {
        Set<String> ids = new TreeSet<>(ids(db, asked));
        ids.addAll(Institutions.ids(db, asked));
        ids.addAll(ClaimNames.ids(db, asked));
        return List.copyOf(ids);
    }

    /** Ids of the actors with this id, now or before a merge, or with this name in any document; sorted. */
    static List<String> ids(Handle db, String asked) {
        return db.createQuery("SELECT actor FROM appearance WHERE actor = :id"
                        + " UNION SELECT actor FROM appearance WHERE found = :id"
                        + " UNION SELECT actor FROM form WHERE folded = :name ORDER BY 1 LIMIT 50")
                .bind("id", asked.strip())
                .bind("name", Appearances.folded(new WordCutter(), asked))
                .mapTo(String.class)
                .list();
    }
}
