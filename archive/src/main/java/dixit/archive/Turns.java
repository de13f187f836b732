package dixit.archive;

import dixit.archive.claim.Turn;
import dixit.archive.claim.TurnDecision;
import dixit.archive.claim.TurnVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The log of what people decided on proposed shifts. Stateless. */
final class Turns {
    private static final String SELECT = "SELECT id, at, who, before, after, verdict, note FROM turn_judgement ";

    private Turns() {}

    /** @throws ArchiveException if one of the two is no position of the archive */
    static TurnDecision add(
            Handle db,
            Instant at,
            String who,
            String before,
            String after,
            TurnVerdict verdict,
            @Nullable String note) {
        for (String key : List.of(before, after)) {
            long there = db.createQuery("SELECT count(*) FROM claim WHERE key = ? AND layer = 'position'")
                    .bind(0, key)
                    .mapTo(Long.class)
                    .one();
            if (there == 0) {
                throw new ArchiveException("there is no position " + key + " in the archive");
            }
        }
        db.createUpdate("INSERT INTO turn_judgement (at, who, before, after, verdict, note)"
                        + " VALUES (:at, :who, :before, :after, :verdict, :note)")
                .bind("at", at.toString())
                .bind("who", who)
                .bind("before", before)
                .bind("after", after)
                .bind("verdict", verdict.code())
                .bind("note", note)
                .execute();
        return on(db, before, after).getFirst();
    }

    /** What was decided on a pair of positions, the last first. */
    static List<TurnDecision> on(Handle db, String before, String after) {
        return db.createQuery(SELECT + "WHERE before = ? AND after = ? ORDER BY id DESC")
                .bind(0, before)
                .bind(1, after)
                .map((r, c) -> decision(r))
                .list();
    }

    /** All decisions, the last first. */
    static List<TurnDecision> all(Handle db, Page page) {
        return db.createQuery(SELECT + "ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((r, c) -> decision(r))
                .list();
    }

    /** The same shift with what people decided on it. */
    static Turn decided(Handle db, Turn turn) {
        return new Turn(
                turn.before(),
                turn.after(),
                on(db, turn.before().ground().key(), turn.after().ground().key()));
    }

    private static TurnDecision decision(java.sql.ResultSet r) throws java.sql.SQLException {
        return new TurnDecision(
                r.getLong("id"),
                r.getString("before"),
                r.getString("after"),
                TurnVerdict.valueOf(r.getString("verdict").toUpperCase(Locale.ROOT)),
                r.getString("who"),
                Instant.parse(r.getString("at")),
                r.getString("note"));
    }
}
