package dixit.archive;

import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.archive.check.Senses;
import dixit.archive.claim.TurnDecision;
import dixit.archive.claim.TurnVerdict;
import dixit.archive.words.WordCutter;
import dixit.record.Document;
import dixit.record.DocumentRecord;
import dixit.record.Span;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An archive in a directory: documents with their originals and records, what people corrected, and the index that
 * searches them.
 *
 * <p>The store is the truth. A document is added whole or not at all, and once {@link #add} has returned it stays, even
 * if the process is killed or the machine loses power. The index follows; whatever it misses it takes up when the
 * archive is opened or written to next.
 *
 * <p>Any number of processes may read and search while one writes. The right to write is taken with the first write and
 * given up by {@link #flush} and {@link #close}; who cannot have it within five seconds gets an
 * {@link ArchiveBusyException}. Searches see what was flushed, and during a long import what was committed now and then.
 *
 * <p>Thread-safe. Methods that read or write throw {@link ArchiveException} if the disk fails or a file is damaged.
 */
public final class Archive implements AutoCloseable {
    /** Sentences whose vectors are kept in memory: some 16 MB. */
    private static final int VECTORS = 8192;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Layout layout;
    private final Database database;
    private final Originals originals;
    private final IndexReading reading;
    private final IndexKeeper index;
    private final ArchiveWriter writer;
    private final ArchiveReader reader;
    private final Claims claims;

    private Archive(Layout layout, Database database, InstantSource clock, Vectors vectors) {
        this.layout = layout;
        this.database = database;
        this.originals = new Originals(layout.originals());
        this.reading = new IndexReading(layout.index());
        String id = database.jdbi().withHandle(db -> Store.fact(db, "id").orElseThrow());
        this.index = new IndexKeeper(layout.index(), database, id, reading, p -> Senses.of(p, vectors));
        this.writer = new ArchiveWriter(layout, database, clock, index, new Linker(database, reading));
        this.reader = new ArchiveReader(layout, database, reading, index, vectors);
        this.claims = new Claims(database, reader);
    }

    /**
     * Opens the archive in a directory, making or upgrading it where needed.
     *
     * @throws ArchiveBusyException if it must be made or upgraded and another process is writing
     * @throws ArchiveException if it was made by a newer version or cannot be read
     */
    public static Archive open(Path directory) {
        return open(directory, InstantSource.system());
    }

    /** As {@link #open(Path)}, with the clock that dates imports and corrections. */
    public static Archive open(Path directory, InstantSource clock) {
        return open(directory, clock, new Vectors(VECTORS));
    }

    private static Archive open(Path directory, InstantSource clock, Vectors vectors) {
        Layout layout = new Layout(directory.toAbsolutePath().normalize());
        try {
            makeDurably(layout.directory());
        } catch (IOException e) {
            throw new ArchiveException("cannot make the directory " + layout.directory() + ": " + e.getMessage(), e);
        }
        return opened(layout, clock, vectors);
    }

    /** As {@link #open(Path)}, with vectors of sentences that are not the encoder's; for measurements. */
    public static Archive open(Path directory, Vectors vectors) {
        return open(directory, InstantSource.system(), vectors);
    }

    /** Makes the directory, and those around it, so that a loss of power cannot take away what is put into it. */
    private static void makeDurably(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null && !Files.isDirectory(directory)) {
            makeDurably(parent);
            Files.createDirectories(directory);
            Originals.force(parent);
        }
    }

    /**
     * Opens an archive that must be there, upgrading it where needed.
     *
     * @throws ArchiveException if there is none in the directory
     */
    public static Archive openExisting(Path directory) {
        Layout layout = new Layout(directory.toAbsolutePath().normalize());
        if (!layout.exists()) {
            throw new ArchiveException("there is no archive in " + layout.directory());
        }
        return opened(layout, InstantSource.system(), new Vectors(VECTORS));
    }

    private static Archive opened(Layout layout, InstantSource clock, Vectors vectors) {
        if (!layout.exists() || Database.schema(layout.store()) < Database.SCHEMA) {
            WriterLock lock = WriterLock.take(layout.lock(), PATIENCE);
            try {
                Database.migrate(layout.store(), clock.instant());
            } finally {
                lock.close();
            }
        }
        Database database = Database.open(layout.store());
        try {
            Archive archive = new Archive(layout, database, clock, vectors);
            if (!archive.index.isCurrent()) {
                archive.writer.repair();
            }
            return archive;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** True if a document with these source bytes is here. */
    public boolean contains(String hash) {
        return database.jdbi().withHandle(db -> Store.byHash(db, hash)).isPresent();
    }

    /** True if it is here and its record was made by this version of the program. */
    public boolean containsCurrent(String hash, String producerVersion) {
        return database.jdbi()
                .withHandle(db -> Store.byHash(db, hash))
                .filter(row -> row.summary().producerVersion().equals(producerVersion))
                .isPresent();
    }

    /**
     * Adds a document, or puts a record made by another version in the place of the one that is here. When this returns
     * the document is on the disk; it is found by searches after the next {@link #flush}.
     *
     * @param source the bytes whose SHA-256 is the document's hash
     * @throws IllegalArgumentException if document, bytes and record do not belong together
     * @throws ArchiveBusyException if another process is writing
     */
    public Outcome add(Document document, byte[] source, DocumentRecord record) {
        return writer.add(document, source, record);
    }

    /** Makes everything added so far searchable and lets other processes write. */
    public void flush() {
        flush(Progress.NONE);
    }

    /**
     * As {@link #flush()}.
     *
     * @param linking is told, on the calling thread, of every document whose quotes were tied to others
     */
    public void flush(Progress linking) {
        writer.flush(linking);
    }

    /**
     * Statements that match, a page of them, with counts by facet.
     *
     * @throws QuerySyntaxException if the query is mistyped
     */
    public SearchResult search(SearchRequest request) {
        return reader.search(request);
    }

    /**
     * Passages of documents with as many of these words as can be, best first; for checking quotes against the record.
     *
     * @param words plain text, no query
     * @param limit how many, 1 to {@value Page#MOST}
     */
    public List<PassageHit> passages(String words, int limit) {
        return reader.passages(new WordCutter().cut(words), limit);
    }

    /** True for a date that means some day: EDTF as the exchange format uses it, such as 2019, 2019-11, 2019-11-27, 2019/2020. */
    public static boolean isDate(String date) {
        return !DateRange.ofEdtf(date).isEmpty();
    }

    /** Checks a quote against everything that was flushed. The answer to the same question on the same archive is the same. */
    public Checked check(CheckRequest request) {
        return reader.check(request);
    }

    /**
     * Quotes and records of other documents that this statement renders or that render it, as of the last {@link #flush}:
     * its record first, then the best first.
     */
    public List<LinkEntry> links(String statementKey) {
        return reader.links(statementKey);
    }

    /** The links of everything in a document, by full hash: its own quotes first, in the order of its text. */
    public List<LinkEntry> linksOf(String hash) {
        return database.jdbi().withHandle(db -> Links.ofDocument(db, hash));
    }

    /**
     * A document with its record.
     *
     * @param key full hash, unique prefix of at least 8 characters, or id if only one document has it
     */
    public Optional<DocumentEntry> document(String key) {
        return reader.document(key);
    }

    /** Documents, last imported first. */
    public List<DocumentSummary> documents(Page page) {
        return database.jdbi().withHandle(db -> Store.latest(db, page)).stream()
                .map(Store.Row::summary)
                .toList();
    }

    /**
     * The statement with this key, or what became of it when its document was extracted anew. Found even if somebody
     * said that it is none; see {@link StatementEntry#retracted}.
     */
    public Optional<StatementEntry> statement(String key) {
        return reader.statement(key);
    }

    /**
     * The source bytes of a document.
     *
     * @throws ArchiveException if there is no such document, or its original is damaged
     */
    public byte[] original(String hash) {
        if (!contains(hash)) {
            throw new ArchiveException("there is no document " + hash + " in the archive");
        }
        return originals.get(hash);
    }

    /** How many documents are here; costs next to nothing. */
    public long count() {
        return database.jdbi().withHandle(db -> Store.number(db, "SELECT count(*) FROM document"));
    }

    /** Speakers of whose name a word begins with {@code prefix}, most statements first. */
    public List<SpeakerSummary> speakers(String prefix, int offset, int limit) {
        return reader.speakers(prefix, new Page(offset, limit));
    }

    /**
     * Somebody who appears in the archive.
     *
     * @param id such as {@code person/ada-holm}; one that people merged leads to whom it was merged into
     */
    public Optional<ActorEntry> actor(String id) {
        return reader.actor(id);
    }

    /** Ids of the actors with this id, or with this name in any document; sorted. */
    public List<String> actorsCalled(String nameOrId) {
        return reader.actorsCalled(nameOrId);
    }

    /** Documents in which an actor appears, last imported first. */
    public List<DocumentSummary> documentsOf(String actorId, Page page) {
        return reader.documentsOf(actorId, page);
    }

    /**
     * Institutions that documents name, those with most statements first.
     *
     * @param prefix with which a word of a name begins; empty for all
     * @param kind such as {@code treaty}; empty for all
     */
    public List<InstitutionSummary> institutions(String prefix, String kind, Page page) {
        return reader.institutions(prefix, kind, page);
    }

    /** An institution that documents name, by id: {@code institution/new-start}. */
    public Optional<InstitutionEntry> institution(String id) {
        return reader.institution(id);
    }

    /** Where a document, by full hash, mentions an institution: UTF-16 units of its text, in order. */
    public List<Span> mentions(String institutionId, String hash) {
        return reader.mentions(institutionId, hash);
    }

    /**
     * Where a document, by full hash, mentions one of these institutions or actors, or somebody who acts or speaks for one of
     * them by office: UTF-16 units of its text, in order; some may overlap. Reads the whole record of the document.
     */
    public List<Span> mentions(Set<String> ids, String hash) {
        return reader.mentions(ids, hash);
    }

    /** Documents that name an institution, last imported first. */
    public List<DocumentSummary> documentsNaming(String institutionId, Page page) {
        return reader.documentsNaming(institutionId, page);
    }

    /** What the documents claim: events, positions, statuses of institutions, relations. */
    public Claims claims() {
        return claims;
    }

    /**
     * An occasion with all documents that report it.
     *
     * @param id its address, or that of one of its reports
     */
    public Optional<OccasionEntry> occasion(String id) {
        return reader.occasion(id);
    }

    /** For each occasion of a document, by its id in the record, the address of the occasion. */
    public Map<String, String> occasionsOf(String hash) {
        return reader.occasionsOf(hash);
    }

    /**
     * Records what a person says of a shift that the program proposes. The last decision on a pair counts; {@link
     * TurnVerdict#OPEN} takes back the one before.
     *
     * @param before key of the earlier position
     * @param after key of the later one
     * @throws ArchiveException if one of the two is no position of the archive
     * @throws ArchiveBusyException if another process is writing
     */
    public TurnDecision decide(String before, String after, TurnVerdict verdict, String who, @Nullable String note) {
        return writer.decide(before, after, verdict, who, note);
    }

    /**
     * Merges, splits or renames an actor. Search, lists, pages and export obey at once, and still do for documents that
     * come later or are extracted anew.
     *
     * @param who name of the person who decides
     * @param note why
     * @throws IllegalArgumentException if {@code who} is blank
     * @throws ArchiveException if there is no such actor
     * @throws ArchiveBusyException if another process is writing
     */
    public ActorCorrection correctActor(ActorChange change, String who, @Nullable String note) {
        return writer.correctActor(change, who, note);
    }

    /** What people decided about actors, newest first, undone ones included. */
    public List<ActorCorrection> actorCorrections() {
        return reader.actorCorrections();
    }

    /**
     * Corrects a statement. A later correction of the same kind takes the place of an earlier one. Search, pages and
     * export obey at once, and still do when the document is extracted anew.
     *
     * @param who name of the person who corrects
     * @param note why
     * @throws IllegalArgumentException if {@code who} is blank or the right words leave the document
     * @throws ArchiveException if there is no such statement
     * @throws ArchiveBusyException if another process is writing
     */
    public Correction correct(String statementKey, Change change, String who, @Nullable String note) {
        return writer.correct(statementKey, change, who, note);
    }

    /**
     * Undoes a correction of a statement or an actor; that, too, stays on record.
     *
     * @throws ArchiveException if there is no such correction or it was undone already
     */
    public void undo(long correctionId, String who) {
        writer.undo(correctionId, who);
    }

    /** Corrections made on this statement, oldest first, those undone included. */
    public List<Correction> corrections(String statementKey) {
        return reader.corrections(statementKey);
    }

    /** All corrections, newest first. */
    public List<Correction> corrections(Page page) {
        return reader.corrections(page);
    }

    /** Every record with corrections applied, in the order of import. */
    public Stream<DocumentRecord> export() {
        return reader.export();
    }

    /** Every document with its record, in the order of import; a few are in memory at a time. */
    public Stream<DocumentEntry> exportDocuments() {
        return reader.exportDocuments();
    }

    /**
     * The documents that hold a statement that matches, those with the best match under the request's order first, each
     * with these statements alone; the record stays whole. Offset and limit are not obeyed.
     *
     * @throws QuerySyntaxException if the query is mistyped
     */
    public Stream<DocumentEntry> exportDocuments(SearchRequest request) {
        return reader.exportDocuments(request);
    }

    /**
     * The statements that match, in the request's order, all in the order of import if it is null; offset and limit are
     * not obeyed.
     *
     * @throws QuerySyntaxException if the query is mistyped
     */
    public Stream<StatementEntry> exportStatements(@Nullable SearchRequest request) {
        return reader.exportStatements(request);
    }

    /** With which versions of program, models and tables the records were made, those of most documents first. */
    public List<MadeBy> madeBy() {
        return database.jdbi().withHandle(Store::madeBy);
    }

    /** What is in the archive and how it is. */
    public Status status() {
        return reader.status();
    }

    /** Makes statements and index anew from records and corrections. Searches see the old index until it is done. */
    public void reindex(Progress progress) {
        writer.reindex(progress);
    }

    /**
     * Writes a consistent copy of the whole archive to a zip file, while it may be written to. The file appears when it
     * is complete.
     *
     * @throws ArchiveException if the file is there already or cannot be written
     */
    public void backup(Path file) {
        Backup.write(layout, database, file.toAbsolutePath().normalize());
    }

    /**
     * Makes an archive from a backup; checks that it is whole.
     *
     * @throws ArchiveException if the directory is not empty or the file is no sound backup; then nothing is left in it
     */
    public static void restore(Path file, Path directory) {
        Restore.read(file, directory.toAbsolutePath().normalize());
    }

    /** Flushes and closes. */
    @Override
    public void close() {
        try (database;
                reading) {
            writer.flush(Progress.NONE);
        } catch (IOException e) {
            throw new ArchiveException("cannot close the index: " + e.getMessage(), e);
        }
    }
}
