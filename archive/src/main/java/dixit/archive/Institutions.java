package dixit.archive;

import dixit.archive.words.WordCutter;
import dixit.knowledge.Candidate;
import dixit.knowledge.KnowledgeBase;
import dixit.record.DocumentRecord;
import dixit.record.Institution;
import dixit.record.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the store knows of institutions. Stateless. */
final class Institutions {
    private Institutions() {}

    /** Writes what a document names, in the place of what was there. */
    static void show(Handle db, WordCutter cutter, Store.Row row, DocumentView view) {
        db.execute("DELETE FROM institution WHERE document = ?", row.number());
        db.execute("DELETE FROM institution_form WHERE document = ?", row.number());
        DocumentRecord record = view.record();
        if (record.institutions().isEmpty()) {
            return;
        }
        Map<String, Integer> statements = statements(view);
        PreparedBatch whole = db.prepareBatch("INSERT OR IGNORE INTO institution VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch names = db.prepareBatch("INSERT OR IGNORE INTO institution_form VALUES (?, ?, ?, ?, ?, ?)");
        for (Institution i : record.institutions()) {
            whole.bind(0, row.number())
                    .bind(1, i.id())
                    .bind(2, i.name())
                    .bind(3, i.kind())
                    .bind(4, String.join("\n", i.parties()))
                    .bind(5, i.mentions().size())
                    .bind(6, statements.getOrDefault(i.id(), 0))
                    .bind(7, places(i))
                    .add();
            for (InstitutionNames.Form f : InstitutionNames.of(cutter, record, i)) {
                names.bind(0, row.number())
                        .bind(1, i.id())
                        .bind(2, f.words())
                        .bind(3, f.folded())
                        .bind(4, f.named() ? 1 : 0)
                        .bind(5, f.times())
                        .add();
            }
        }
        whole.execute();
        if (names.size() > 0) {
            names.execute();
        }
    }

    private static String places(Institution i) {
        return i.mentions().stream().map(m -> m.start() + " " + m.end()).collect(Collectors.joining("\n"));
    }

    /** Where a document mentions it, in the order of the text. */
    static List<Span> places(Handle db, String id, String hash) {
        return db
                .createQuery("SELECT i.places FROM institution i JOIN document d ON d.number = i.document"
                        + " WHERE d.hash = ? AND i.id = ?")
                .bind(0, hash)
                .bind(1, id)
                .mapTo(String.class)
                .stream()
                .flatMap(String::lines)
                .map(Institutions::place)
                .toList();
    }

    private static Span place(String line) {
        int cut = line.indexOf(' ');
        return new Span(Integer.parseInt(line.substring(0, cut)), Integer.parseInt(line.substring(cut + 1)));
    }

    /** For each institution how many statements of the document mention it. */
    private static Map<String, Integer> statements(DocumentView view) {
        Mentioned mentioned = Mentioned.of(view.record());
        Map<String, Integer> counts = new HashMap<>();
        for (StatementEntry e : view.entries()) {
            if (e.counts()) {
                mentioned.in(e.statement()).forEach(i -> counts.merge(i.id(), 1, Integer::sum));
            }
        }
        return counts;
    }

    /**
     * Those of whose names a word begins so, most statements first.
     *
     * @param start folded beginning; empty for all
     * @param kind such as {@code treaty}; empty for all
     */
    static List<InstitutionSummary> list(Handle db, String start, String kind, Page page) {
        return db.createQuery(
                        "SELECT id, min(name), min(kind), sum(mentions), sum(statements), count(*) FROM institution"
                                + " WHERE (:start = '' OR id IN (SELECT institution FROM institution_form"
                                + " WHERE named = 1 AND instr(' ' || folded, ' ' || :start) > 0))"
                                + " AND (:kind = '' OR kind = :kind) GROUP BY id"
                                + " ORDER BY sum(statements) DESC, sum(mentions) DESC, id LIMIT :limit OFFSET :offset")
                .bind("start", start)
                .bind("kind", kind)
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((r, c) -> new InstitutionSummary(
                        r.getString(1), r.getString(2), r.getString(3), r.getLong(4), r.getLong(5), r.getLong(6)))
                .list();
    }

    static Optional<InstitutionEntry> institution(Handle db, String id) {
        List<InstitutionSummary> found = db.createQuery(
                        "SELECT id, min(name), min(kind), sum(mentions), sum(statements), count(*)"
                                + " FROM institution WHERE id = ? GROUP BY id")
                .bind(0, id)
                .map((r, c) -> new InstitutionSummary(
                        r.getString(1), r.getString(2), r.getString(3), r.getLong(4), r.getLong(5), r.getLong(6)))
                .list();
        return found.stream().findFirst().map(s -> new InstitutionEntry(s, parties(db, id), forms(db, id)));
    }

    private static List<String> parties(Handle db, String id) {
        TreeSet<String> parties = new TreeSet<>();
        db.createQuery("SELECT DISTINCT parties FROM institution WHERE id = ? AND parties <> ''")
                .bind(0, id)
                .mapTo(String.class)
                .forEach(p -> parties.addAll(p.lines().toList()));
        return List.copyOf(parties);
    }

    private static List<InstitutionEntry.Form> forms(Handle db, String id) {
        return db.createQuery("SELECT words, max(named), sum(times), count(*) FROM institution_form"
                        + " WHERE institution = ? AND times > 0 GROUP BY words"
                        + " ORDER BY max(named) DESC, sum(times) DESC, words LIMIT " + InstitutionEntry.MOST_FORMS)
                .bind(0, id)
                .map((r, c) -> new InstitutionEntry.Form(r.getString(1), r.getInt(2) > 0, r.getLong(3), r.getLong(4)))
                .list();
    }

    /** Documents that name it, last imported first. */
    static List<DocumentSummary> documents(Handle db, String id, Page page) {
        return Store.documentsOf(
                db,
                "WHERE d.number IN (SELECT document FROM institution WHERE id = ?)"
                        + " ORDER BY d.number DESC LIMIT ? OFFSET ?",
                id,
                page.limit(),
                page.offset());
    }

    /** Ids of those with this id, or this name in any document, or else in the tables that ship with the program; sorted. */
    static List<String> ids(Handle db, String asked) {
        List<String> here = db.createQuery("SELECT id FROM institution WHERE id IN (:id, 'institution/' || :id)"
                        + " UNION SELECT institution FROM institution_form WHERE named = 1 AND folded = :name"
                        + " ORDER BY 1 LIMIT 50")
                .bind("id", asked.strip())
                .bind("name", InstitutionNames.folded(new WordCutter(), asked))
                .mapTo(String.class)
                .list();
        return here.isEmpty() ? inTables(asked) : here;
    }

    private static List<String> inTables(String asked) {
        return KnowledgeBase.shipped().lookup(asked.strip()).stream()
                .map(Candidate::entry)
                .filter(e -> e instanceof dixit.knowledge.Institution || e instanceof dixit.knowledge.Organisation)
                .map(dixit.knowledge.Entry::id)
                .distinct()
                .sorted()
                .toList();
    }
}
