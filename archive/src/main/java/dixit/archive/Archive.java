package dixit.archive;

import dixit.record.Document;
import dixit.record.DocumentRecord;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An archive in a directory: documents, their records, what people corrected, and the index that searches them. */
public final class Archive implements AutoCloseable {
    private Archive() {}

    /** Opens the archive in a directory, making or upgrading it where needed. */
    public static Archive open(Path directory) {
        return open(directory, InstantSource.system());
    }

    /** As {@link #open(Path)}, with the clock that dates imports and corrections. */
    public static Archive open(Path directory, InstantSource clock) {
        throw new UnsupportedOperationException();
    }

    /** @throws ArchiveException if there is no archive in the directory */
    public static Archive openExisting(Path directory) {
        throw new UnsupportedOperationException();
    }

    /** True if a document with these source bytes is here. */
    public boolean contains(String hash) {
        throw new UnsupportedOperationException();
    }

    /** True if it is here and its record was made by this version of the program. */
    public boolean containsCurrent(String hash, String producerVersion) {
        throw new UnsupportedOperationException();
    }

    public Outcome add(Document document, byte[] source, DocumentRecord record) {
        throw new UnsupportedOperationException();
    }

    /** Makes everything added so far searchable and lets other processes write. */
    public void flush() {
        throw new UnsupportedOperationException();
    }

    /** @throws QuerySyntaxException if the query is mistyped */
    public SearchResult search(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Passages of documents that match, best first; for checking quotes against the record. */
    public List<PassageHit> passages(String query, int limit) {
        throw new UnsupportedOperationException();
    }

    /** @param key full hash, unique prefix of at least 8 characters, or id if only one document has it */
    public Optional<DocumentEntry> document(String key) {
        throw new UnsupportedOperationException();
    }

    /** Documents, last imported first. */
    public List<DocumentSummary> documents(Page page) {
        throw new UnsupportedOperationException();
    }

    /** The statement with this key, or that the statement with this key became when its document was extracted anew. */
    public Optional<StatementEntry> statement(String key) {
        throw new UnsupportedOperationException();
    }

    /** @throws ArchiveException if there is no such document */
    public byte[] original(String hash) {
        throw new UnsupportedOperationException();
    }

    /** Speakers of whose name a word begins with {@code prefix}, most statements first. */
    public List<SpeakerSummary> speakers(String prefix, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public Correction correct(String statementKey, Change change, String who, @Nullable String note) {
        throw new UnsupportedOperationException();
    }

    public void undo(long correctionId, String who) {
        throw new UnsupportedOperationException();
    }

    /** Corrections made on this statement, oldest first. */
    public List<Correction> corrections(String statementKey) {
        throw new UnsupportedOperationException();
    }

    /** All corrections, newest first. */
    public List<Correction> corrections(Page page) {
        throw new UnsupportedOperationException();
    }

    /** Every record with corrections applied, in the order of import. Close the stream. */
    public Stream<DocumentRecord> export() {
        throw new UnsupportedOperationException();
    }

    /** The statements that match, all if {@code request} is null; offset and limit are not obeyed. Close the stream. */
    public Stream<StatementEntry> exportStatements(@Nullable SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    public Status status() {
        throw new UnsupportedOperationException();
    }

    /** Makes the index anew from the store. */
    public void reindex(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** Writes a consistent copy of the whole archive to a zip file, while it may be written to. */
    public void backup(Path file) {
        throw new UnsupportedOperationException();
    }

    /** @throws ArchiveException if the directory is not empty or the file is no sound backup */
    public static void restore(Path file, Path directory) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
