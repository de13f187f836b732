package dixit.archive;

import dixit.archive.words.WordCutter;
import dixit.record.Because;
import dixit.record.Occasion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the store knows of occasions. Stateless. */
final class Occasions {
    private Occasions() {}

    /** A row: what a document tells, and what it was joined with. */
    private record Row(
            Told told,
            long document,
            String joined,
            @Nullable String because,
            double score,
            boolean primacy) {}

    /**
     * Writes the occasions of a document in the place of what was there, and joins them with those of other documents.
     *
     * @return numbers of the other documents whose occasions are one with others than before, or with what is told otherwise
     */
    static Set<Long> show(Handle db, WordCutter cutter, Store.Row row, DocumentView view) {
        List<Told> told = Told.of(cutter, view.record());
        Set<String> buckets = new LinkedHashSet<>(db.createQuery(
                        "SELECT DISTINCT bucket FROM occasion WHERE document = ? AND bucket IS NOT NULL ORDER BY bucket")
                .bind(0, row.number())
                .mapTo(String.class)
                .list());
        told.stream().map(Told::bucket).filter(Objects::nonNull).forEach(buckets::add);
        Map<Long, String> before = new TreeMap<>();
        buckets.forEach(b -> signatures(inBucket(db, b), before));
        db.execute("DELETE FROM occasion WHERE document = ?", row.number());
        told.forEach(t -> insert(db, row.number(), t));
        Map<Long, String> after = new TreeMap<>();
        for (String bucket : buckets) {
            rejoin(db, inBucket(db, bucket));
            signatures(inBucket(db, bucket), after);
        }
        Set<Long> others = new LinkedHashSet<>();
        after.forEach((document, now) -> {
            if (document != row.number() && !now.equals(before.get(document))) {
                others.add(document);
            }
        });
        return others;
    }

    private static void insert(Handle db, long document, Told t) {
        db.createUpdate("INSERT INTO occasion (id, document, local, bucket, joined, primacy, told)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, t.id())
                .bind(1, document)
                .bind(2, t.local())
                .bind(3, t.bucket())
                .bind(4, t.id())
                .bind(5, t.primary() > 0 ? 1 : 0)
                .bind(6, EntryJson.write(t))
                .execute();
    }

    private static List<Row> inBucket(Handle db, String bucket) {
        return rows(db, "bucket", bucket);
    }

    /** @param column one of this class's, never a user's */
    private static List<Row> rows(Handle db, String column, String value) {
        return db.createQuery("SELECT told, document, joined, because, score, primacy FROM occasion WHERE " + column
                        + " = ? ORDER BY primacy DESC, id")
                .bind(0, value)
                .map((r, c) -> new Row(
                        EntryJson.told(r.getString(1)),
                        r.getLong(2),
                        r.getString(3),
                        r.getString(4),
                        r.getDouble(5),
                        r.getInt(6) > 0))
                .list();
    }

    /** For each document what its occasions in the bucket are one with. */
    private static void signatures(List<Row> rows, Map<Long, String> into) {
        Map<String, StringBuilder> groups = new HashMap<>();
        rows.forEach(r -> groups.computeIfAbsent(r.joined(), j -> new StringBuilder(j))
                .append(r.told())
                .append(r.primacy()));
        rows.forEach(r -> into.merge(r.document(), String.valueOf(groups.get(r.joined())), String::concat));
    }

    private static void rejoin(Handle db, List<Row> rows) {
        for (OccasionJoin.Joined joined :
                OccasionJoin.join(rows.stream().map(Row::told).toList())) {
            for (int i = 0; i < joined.members().size(); i++) {
                Because because = joined.because().get(i);
                db.createUpdate("UPDATE occasion SET joined = ?, because = ?, score = ?, primacy = ? WHERE id = ?")
                        .bind(0, joined.id())
                        .bind(1, because == null ? null : because.rule())
                        .bind(2, because == null ? null : because.score())
                        .bind(3, joined.hasRecord() && i == 0 ? 1 : 0)
                        .bind(4, joined.members().get(i).id())
                        .execute();
            }
        }
    }

    /** For each occasion of a document, by its id in the record, its address. */
    static Map<String, String> addresses(Handle db, String hash) {
        Map<String, String> addresses = new TreeMap<>();
        db.createQuery(
                        "SELECT o.local, o.joined FROM occasion o JOIN document d ON d.number = o.document WHERE d.hash = ?")
                .bind(0, hash)
                .map((r, c) -> addresses.put(r.getString(1), r.getString(2)))
                .list();
        return addresses;
    }

    /**
     * An occasion as the index takes it.
     *
     * @param form such as {@code interview}
     * @param addresses its own and those of all its reports
     * @param words all that describes it in any report
     */
    record Whole(String form, Set<String> addresses, Set<String> words) {}

    /** For each occasion of a document, by its id in the record, what all documents tell of it. */
    static Map<String, Whole> whole(Handle db, String hash) {
        Map<String, Whole> all = new HashMap<>();
        addresses(db, hash).forEach((local, joined) -> {
            Set<String> ids = new LinkedHashSet<>(List.of(joined));
            Set<String> words = new LinkedHashSet<>();
            List<Row> rows = rows(db, "joined", joined);
            rows.forEach(row -> {
                ids.add(row.told().id());
                words.addAll(row.told().words());
            });
            all.put(local, new Whole(rows.getFirst().told().form(), ids, words));
        });
        return all;
    }

    private static Optional<DocumentView> view(Handle db, Row row) {
        return Store.byHash(db, row.told().document()).map(d -> Store.view(db, d));
    }

    private static Optional<Occasion> find(DocumentView view, String local) {
        return view.record().occasions().stream()
                .filter(o -> o.id().equals(local))
                .findFirst();
    }

    /** The occasion with this address, its own or that of a report of it. */
    static Optional<OccasionEntry> occasion(Handle db, String id) {
        List<OccasionEntry.Report> reports = new ArrayList<>();
        Optional<String> joined = db.createQuery("SELECT joined FROM occasion WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findFirst();
        if (joined.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(rows(db, "joined", joined.get()));
        rows.sort(java.util.Comparator.comparing(Row::primacy)
                .thenComparing(r -> r.told().primary())
                .thenComparing(r -> r.told().length())
                .reversed());
        for (Row row : rows.subList(0, Math.min(rows.size(), OccasionEntry.MOST_REPORTS))) {
            view(db, row).flatMap(view -> report(row, view)).ifPresent(reports::add);
        }
        return reports.isEmpty() ? Optional.empty() : Optional.of(new OccasionEntry(joined.get(), reports));
    }

    private static Optional<OccasionEntry.Report> report(Row row, DocumentView view) {
        String local = row.told().local();
        Because because = row.because() == null ? null : new Because(row.because(), row.score());
        return find(view, local)
                .map(o -> new OccasionEntry.Report(
                        row.told().id(),
                        view.summary(),
                        o,
                        row.primacy(),
                        because,
                        view.entries().stream()
                                .filter(e ->
                                        e.counts() && local.equals(e.statement().occasion()))
                                .toList()));
    }
}
