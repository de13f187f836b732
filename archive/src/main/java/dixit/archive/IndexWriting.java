package dixit.archive;

import dixit.archive.check.Passage;
import dixit.archive.check.Senses;
import dixit.archive.words.WordCutter;
import dixit.record.DocumentRecord;
import dixit.record.Span;
import dixit.record.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** The index open for writing. Not thread-safe; needs the writer's lock. */
final class IndexWriting implements AutoCloseable {
    private static final int CHUNK = 1000;
    private static final double BUFFER_MB = 32;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final IndexDocuments documents = new IndexDocuments();
    private final WordCutter cutter = new WordCutter();
    private final Function<Passage, Senses> senses;

    private IndexWriting(FSDirectory directory, IndexWriter writer, Function<Passage, Senses> senses) {
        this.senses = senses;
        this.directory = directory;
        this.writer = writer;
    }

    /**
     * @param senses gives the vectors of a passage's sentences
     * @throws IOException if what is there is no sound index
     */
    static IndexWriting open(Path path, Function<Passage, Senses> senses) throws IOException {
        FSDirectory directory = FSDirectory.open(path);
        try {
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setRAMBufferSizeMB(BUFFER_MB)
                    .setCommitOnClose(false);
            return new IndexWriting(directory, new IndexWriter(directory, config), senses);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** What the last commit says it holds. */
    IndexState committed() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return IndexState.of(data == null ? List.of() : data);
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /**
     * Puts what is shown of a document in the place of what the index had of it.
     *
     * @param occasions for each occasion of the document what all documents tell of it
     */
    void put(DocumentView view, Map<String, Occasions.Whole> occasions) throws IOException {
        DocumentRecord record = view.record();
        writer.deleteDocuments(new Term(IndexFields.DOCUMENT, record.hash()));
        List<Document> chunk = new ArrayList<>();
        Function<Statement, List<IndexDocuments.Named>> institutions = institutions(record);
        Topics topics = Topics.of(view);
        for (StatementEntry entry : view.entries()) {
            if (entry.counts()) {
                String occasion = entry.statement().occasion();
                chunk.add(documents.statement(
                        entry,
                        occasion == null ? null : occasions.get(occasion),
                        institutions.apply(entry.statement()),
                        topics.of(entry)));
                chunk = full(chunk);
            }
        }
        PassageMaker passages = new PassageMaker(view);
        chunk.add(documents.whole(view.summary(), passages.speakers()));
        for (Span place : passages.places()) {
            Passage passage = passages.passage(place);
            chunk.add(documents.passage(passage.with(senses.apply(passage))));
            chunk = full(chunk);
        }
        writer.addDocuments(chunk);
    }

    /** For a statement the institutions that it mentions. */
    private Function<Statement, List<IndexDocuments.Named>> institutions(DocumentRecord record) {
        Mentioned mentioned = Mentioned.of(record);
        Map<String, IndexDocuments.Named> named = new HashMap<>();
        record.institutions()
                .forEach(i -> named.put(
                        i.id(), new IndexDocuments.Named(i.id(), i.name(), InstitutionNames.names(cutter, record, i))));
        return s -> mentioned.in(s).stream()
                .map(i -> Objects.requireNonNull(named.get(i.id())))
                .toList();
    }

    private List<Document> full(List<Document> chunk) throws IOException {
        if (chunk.size() < CHUNK) {
            return chunk;
        }
        writer.addDocuments(chunk);
        return new ArrayList<>();
    }

    /** Makes everything put so far durable and visible to readers, and says which change of which store it goes to. */
    void commit(IndexState state) throws IOException {
        writer.setLiveCommitData(state.data().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }

    /** Closes without keeping what was not committed. */
    void abandon() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }
}
