package dixit.archive;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.ActorRef;
import dixit.record.DocumentRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the store knows of actors. Stateless. */
final class Actors {
    private Actors() {}

    /** Writes who appears in a document, in the place of what was there. */
    static void show(Handle db, WordCutter cutter, Store.Row row, DocumentRecord extracted, DocumentView view) {
        db.execute("DELETE FROM appearance WHERE document = ?", row.number());
        db.execute("DELETE FROM form WHERE document = ?", row.number());
        Appearances all = Appearances.of(cutter, extracted, spoken(extracted, view), Store.identity(db));
        if (all.all().isEmpty()) {
            return;
        }
        PreparedBatch who = db.prepareBatch("INSERT INTO appearance VALUES (?, ?, ?, ?, ?)");
        all.all().forEach(one -> who.bind(0, row.number())
                .bind(1, one.found())
                .bind(2, one.foundName())
                .bind(3, one.actor())
                .bind(4, one.name())
                .add());
        who.execute();
        PreparedBatch names = db.prepareBatch("INSERT INTO form VALUES (?, ?, ?, ?, ?, ?)");
        all.names().forEach(f -> names.bind(0, row.number())
                .bind(1, f.actor())
                .bind(2, f.words())
                .bind(3, f.folded())
                .bind(4, f.other() ? 1 : 0)
                .bind(5, f.times())
                .add());
        if (names.size() > 0) {
            names.execute();
        }
    }

    /** Whom people made the speaker of a statement, as the document means the name. */
    private static List<ActorRef> spoken(DocumentRecord extracted, DocumentView view) {
        return view.corrections().stream()
                .filter(c -> c.state() == Correction.State.IN_FORCE)
                .flatMap(c -> c.change() instanceof Change.WrongSpeaker w
                                && !w.speaker().isEmpty()
                        ? Stream.of(CorrectedRecord.actor(extracted, w.speaker()))
                        : Stream.of())
                .toList();
    }

    static List<SpeakerSummary> speakers(Handle db, String start, Page page) {
        return db.createQuery(
                        "SELECT actor, speaker, count(*), count(DISTINCT document) FROM statement"
                                + " WHERE retracted = 0 AND speaker IS NOT NULL AND (? = '' OR instr(speaker_words, ?) > 0)"
                                + " GROUP BY coalesce(actor, speaker), speaker ORDER BY count(*) DESC, speaker, actor LIMIT ? OFFSET ?")
                .bind(0, start)
                .bind(1, " " + start)
                .bind(2, page.limit())
                .bind(3, page.offset())
                .map((r, c) -> new SpeakerSummary(r.getString(1), r.getString(2), r.getLong(3), r.getLong(4)))
                .list();
    }

    /** The folded beginning of a name, as {@code statement.speaker_words} has it. */
    static String start(String prefix) {
        return new WordCutter().cut(prefix).stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    /** The actor with this id now, or that the one with this id was merged into where nobody has it any more. */
    static Optional<ActorEntry> actor(Handle db, String id) {
        Optional<ActorEntry> live = named(db, id);
        if (live.isPresent()) {
            return live;
        }
        List<String> now = db.createQuery("SELECT DISTINCT actor FROM appearance WHERE found = ? ORDER BY 1")
                .bind(0, id)
                .mapTo(String.class)
                .list();
        return now.size() == 1 ? named(db, now.getFirst()) : Optional.empty();
    }

    private static Optional<ActorEntry> named(Handle db, String id) {
        return db.createQuery("SELECT name, count(*) FROM appearance WHERE actor = ?"
                        + " GROUP BY name ORDER BY count(*) DESC, name LIMIT 1")
                .bind(0, id)
                .mapTo(String.class)
                .findFirst()
                .map(name -> new ActorEntry(id, name, found(db, id), names(db, id), corrections(db, id)));
    }

    private static List<ActorEntry.Found> found(Handle db, String id) {
        return db.createQuery("SELECT found, min(found_name), count(*) FROM appearance WHERE actor = ?"
                        + " GROUP BY found ORDER BY count(*) DESC, found")
                .bind(0, id)
                .map((r, c) -> new ActorEntry.Found(r.getString(1), r.getString(2), r.getLong(3)))
                .list();
    }

    private static List<ActorEntry.Name> names(Handle db, String id) {
        return db.createQuery("SELECT words, max(other), sum(times), count(*) FROM form WHERE actor = ? AND times > 0"
                        + " GROUP BY words ORDER BY sum(times) DESC, words LIMIT 200")
                .bind(0, id)
                .map((r, c) -> new ActorEntry.Name(
                        r.getString(1), r.getInt(2) > 0, r.getLong(3), r.getLong(4), documents(db, id, r.getString(1))))
                .list();
    }

    private static List<DocumentSummary> documents(Handle db, String id, String words) {
        return Store.documentsOf(
                db,
                "JOIN form f ON f.document = d.number WHERE f.actor = ? AND f.words = ? AND f.times > 0"
                        + " ORDER BY d.number DESC LIMIT " + ActorEntry.MOST_DOCUMENTS,
                id,
                words);
    }

    /** Documents in which the actor appears, last imported first. */
    static List<DocumentSummary> documents(Handle db, String id, Page page) {
        return Store.documentsOf(
                db,
                "WHERE d.number IN (SELECT document FROM appearance WHERE actor = ?)"
                        + " ORDER BY d.number DESC LIMIT ? OFFSET ?",
                id,
                page.limit(),
                page.offset());
    }

    /** Changes that name the actor, as it is now or was before, newest first. */
    private static List<ActorCorrection> corrections(Handle db, String id) {
        List<String> was = db.createQuery("SELECT DISTINCT found FROM appearance WHERE actor = ? AND found <> actor")
                .bind(0, id)
                .mapTo(String.class)
                .list();
        return corrections(db).stream()
                .filter(c -> names(c.change(), id) || was.stream().anyMatch(w -> names(c.change(), w)))
                .toList();
    }

    private static boolean names(ActorChange change, String id) {
        return change.actor().equals(id) || id.equals(into(change));
    }

    /** Whom a change makes somebody; the actor itself if it changes only the name. */
    static String into(ActorChange change) {
        return switch (change) {
            case ActorChange.Merge m -> m.into();
            case ActorChange.Split s -> s.into();
            case ActorChange.Rename r -> r.actor();
        };
    }

    /** All changes of actors, newest first. */
    static List<ActorCorrection> corrections(Handle db) {
        List<Judgement> log = Store.onActors(db);
        return log.reversed().stream()
                .filter(j -> !j.kind().equals(Judgement.UNDO))
                .map(j -> correction(j, log))
                .toList();
    }

    private static ActorCorrection correction(Judgement j, List<Judgement> log) {
        Optional<Judgement> undoing = Judgement.undoing(j, log);
        return new ActorCorrection(
                j.id(),
                j.actorChange(),
                j.who(),
                j.at(),
                j.note(),
                undoing.map(Judgement::who).orElse(null),
                undoing.map(Judgement::at).orElse(null));
    }

    /** Documents that a change of actors may touch, in the order of import. */
    static List<Store.Row> touched(Handle db, ActorChange change) {
        return Store.rowsOf(
                db,
                "WHERE d.number IN (SELECT document FROM appearance WHERE found IN (?, ?)"
                        + " UNION SELECT document FROM appearance WHERE actor IN (?, ?)) ORDER BY d.number",
                change.actor(),
                into(change),
                change.actor(),
                into(change));
    }
}
