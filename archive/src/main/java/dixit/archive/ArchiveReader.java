package dixit.archive;

import dixit.archive.check.CheckRequest;
import dixit.archive.check.Checked;
import dixit.archive.claim.Party;
import dixit.archive.words.Word;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import dixit.record.Span;
import dixit.text.sense.Vectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Everything that reads. Thread-safe. */
final class ArchiveReader {
    private final Layout layout;
    private final Database database;
    private final IndexReading reading;
    private final IndexKeeper index;
    private final FacetOrdinals ordinals = new FacetOrdinals();
    private final Vectors vectors;

    ArchiveReader(Layout layout, Database database, IndexReading reading, IndexKeeper index, Vectors vectors) {
        this.vectors = vectors;
        this.layout = layout;
        this.database = database;
        this.reading = reading;
        this.index = index;
    }

    SearchResult search(SearchRequest request) {
        Expression expression = understood(request.query());
        return onIndex(searcher -> {
            StatementSearch search = new StatementSearch(searcher, ordinals, expression);
            StatementSearch.Found found = search.page(request);
            return new SearchResult(found.total(), search.hits(found), found.facets());
        });
    }

    List<PassageHit> passages(List<Word> words, int limit) {
        Page page = new Page(0, limit);
        return onIndex(searcher -> {
            if (words.isEmpty()) {
                return List.of();
            }
            TopDocs top = searcher.search(new QueryBuilder(searcher.getIndexReader()).passages(words), page.limit());
            List<PassageHit> hits = new ArrayList<>();
            for (ScoreDoc doc : top.scoreDocs) {
                Document d = searcher.storedFields().document(doc.doc);
                int start = d.getField(IndexFields.START).numericValue().intValue();
                int end = d.getField(IndexFields.END).numericValue().intValue();
                hits.add(new PassageHit(d.get(IndexFields.DOCUMENT), new Span(start, end), doc.score));
            }
            return hits;
        });
    }

    Checked check(CheckRequest request) {
        return onIndex(searcher -> new QuoteCheck(searcher, request, vectors).run());
    }

    private <T> T onIndex(IndexReading.Use<T> use) {
        try {
            return reading.search(use);
        } catch (IndexNotFoundException e) {
            throw new ArchiveException(
                    "the archive " + layout.directory() + " has no index yet; if no import is under way, reindex", e);
        } catch (IOException e) {
            throw new ArchiveException(
                    "the index " + layout.index() + " cannot be read: " + e.getMessage() + "; reindex makes it anew",
                    e);
        }
    }

    Optional<DocumentEntry> document(String key) {
        return database.jdbi().withHandle(db -> Store.byKey(db, key).map(row -> document(db, row)));
    }

    private static DocumentEntry document(Handle db, Store.Row row) {
        DocumentRecord extracted = Store.record(db, row);
        DocumentView view = Store.view(db, row, extracted);
        return new DocumentEntry(
                view.summary(),
                Store.document(db, row, extracted.text()),
                view.record(),
                extracted,
                view.entries(),
                view.corrections());
    }

    Optional<StatementEntry> statement(String key) {
        return database.jdbi().withHandle(db -> {
            StatementEntry live = Store.statements(db, List.of(key)).get(key);
            return live != null
                    ? Optional.of(live)
                    : Store.moved(db, key)
                            .map(target -> Store.statements(db, List.of(target)).get(target));
        });
    }

    List<LinkEntry> links(String key) {
        return database.jdbi()
                .withHandle(db -> Links.ofStatement(db, Store.moved(db, key).orElse(key)));
    }

    List<SpeakerSummary> speakers(String prefix, Page page) {
        return database.jdbi().withHandle(db -> Actors.speakers(db, Actors.start(prefix), page));
    }

    Optional<ActorEntry> actor(String id) {
        return database.jdbi().withHandle(db -> Actors.actor(db, id));
    }

    List<String> actorsCalled(String asked) {
        return database.jdbi().withHandle(db -> Whom.ids(db, asked));
    }

    List<DocumentSummary> documentsOf(String actor, Page page) {
        return database.jdbi().withHandle(db -> Actors.documents(db, actor, page));
    }

    List<InstitutionSummary> institutions(String prefix, String kind, Page page) {
        return database.jdbi().withHandle(db -> Institutions.list(db, Actors.start(prefix), kind, page));
    }

    Optional<InstitutionEntry> institution(String id) {
        return database.jdbi().withHandle(db -> Institutions.institution(db, id));
    }

    List<Span> mentions(String institution, String hash) {
        return database.jdbi().withHandle(db -> Institutions.places(db, institution, hash));
    }

    List<Span> mentions(Set<String> ids, String hash) {
        return database.jdbi().withHandle(db -> {
            Stream<Span> institutions = ids.stream().flatMap(id -> Institutions.places(db, id, hash).stream());
            Stream<Span> actors = Store.byHash(db, hash).stream()
                    .map(row -> Store.view(db, row).record())
                    .flatMap(record -> mentions(ids, record));
            return Stream.concat(institutions, actors).distinct().sorted().toList();
        });
    }

    /** Of these actors, and of those who act or speak for one of them by office. */
    private static Stream<Span> mentions(Set<String> ids, DocumentRecord record) {
        Served served = Served.of(record);
        return record.mentions().stream()
                .filter(m -> {
                    Party body = ids.contains(m.actor()) ? null : served.by(new Party(m.actor(), m.actor(), null));
                    return ids.contains(m.actor()) || (body != null && ids.contains(body.id()));
                })
                .map(Mention::span);
    }

    List<DocumentSummary> documentsNaming(String institution, Page page) {
        return database.jdbi().withHandle(db -> Institutions.documents(db, institution, page));
    }

    List<ActorCorrection> actorCorrections() {
        return database.jdbi().withHandle(Actors::corrections);
    }

    Optional<OccasionEntry> occasion(String id) {
        return database.jdbi().withHandle(db -> Occasions.occasion(db, id));
    }

    Map<String, String> occasionsOf(String hash) {
        return database.jdbi().withHandle(db -> Occasions.addresses(db, hash));
    }

    /** The query as it was understood, with the actors and institutions that its names mean. */
    private Expression understood(String query) {
        Expression expression = QueryParser.parse(query);
        return database.jdbi().withHandle(db -> Whom.known(db, expression));
    }

    List<Correction> corrections(String statementKey) {
        return statement(statementKey)
                .map(entry -> correctionsIn(entry.document().hash())
                        .filter(c -> c.statementKey().equals(entry.key())))
                .orElse(Stream.of())
                .toList();
    }

    private Stream<Correction> correctionsIn(String hash) {
        return database
                .jdbi()
                .withHandle(db ->
                        Store.byHash(db, hash).map(row -> Store.view(db, row).corrections()))
                .orElse(List.of())
                .stream();
    }

    List<Correction> corrections(Page page) {
        return database.jdbi().withHandle(db -> {
            List<Store.Judged> wanted = Store.corrections(db, page);
            Map<Long, Correction> found = new HashMap<>();
            wanted.stream().map(Store.Judged::document).distinct().forEach(hash -> Store.byHash(db, hash)
                    .ifPresent(row -> Store.view(db, row).corrections().forEach(c -> found.put(c.id(), c))));
            return wanted.stream()
                    .map(j -> found.get(j.id()))
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    private Stream<Correction> allCorrections() {
        List<String> hashes = database.jdbi().withHandle(Store::judged);
        return hashes.stream().flatMap(this::correctionsIn);
    }

    Stream<DocumentRecord> export() {
        return new Batches<>(this::after).stream().map(row -> database.jdbi()
                .withHandle(db -> Store.view(db, row).record()));
    }

    Stream<DocumentEntry> exportDocuments() {
        return new Batches<>(this::after).stream().map(row -> database.jdbi().withHandle(db -> document(db, row)));
    }

    private List<Store.Row> after(Optional<Store.Row> last) {
        return database.jdbi()
                .withHandle(db -> Store.after(db, last.map(Store.Row::number).orElse(0L), 100));
    }

    Stream<StatementEntry> exportStatements(@Nullable SearchRequest request) {
        if (request == null) {
            return new Batches<>(this::after).stream().flatMap(row -> shown(row));
        }
        return matching(request);
    }

    private Stream<StatementEntry> matching(SearchRequest request) {
        Expression expression = understood(request.query());
        SearchRequest all = new SearchRequest(request.query(), request.filters(), request.sort(), 0, 1);
        List<String> keys = onIndex(searcher -> {
            StatementSearch search = new StatementSearch(searcher, ordinals, expression);
            return search.keys(all);
        });
        return Batches.of(keys, 500).flatMap(batch -> {
            Map<String, StatementEntry> entries = database.jdbi().withHandle(db -> Store.statements(db, batch));
            return batch.stream().filter(entries::containsKey).map(entries::get);
        });
    }

    /** Only keys are held for all documents at once, the documents themselves one at a time. */
    Stream<DocumentEntry> exportDocuments(SearchRequest request) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        matching(request).forEach(e -> keys.computeIfAbsent(e.document().hash(), hash -> new HashSet<>())
                .add(e.key()));
        return keys.entrySet().stream()
                .flatMap(found -> document(found.getKey()).stream().map(entry -> entry.only(found.getValue())));
    }

    private Stream<StatementEntry> shown(Store.Row row) {
        return database.jdbi().withHandle(db -> Store.view(db, row)).entries().stream()
                .filter(e -> !e.retracted());
    }

    Status status() {
        Health health = health();
        List<Correction> corrections = allCorrections().toList();
        return database.jdbi()
                .withHandle(db -> new Status(
                        layout.directory(),
                        Store.number(db, "SELECT count(*) FROM document"),
                        Store.number(db, "SELECT count(*) FROM statement WHERE retracted = 0"),
                        Store.number(db, "SELECT count(DISTINCT speaker) FROM statement WHERE retracted = 0"),
                        count(corrections, Correction.State.IN_FORCE),
                        count(corrections, Correction.State.UNATTACHED),
                        layout.storeBytes(),
                        Layout.size(layout.originals()),
                        Layout.size(layout.index()),
                        Database.SCHEMA,
                        org.apache.lucene.util.Version.LATEST.toString(),
                        Store.producers(db),
                        Store.lastImport(db),
                        health.state(),
                        health.messages()));
    }

    private static long count(List<Correction> corrections, Correction.State state) {
        return corrections.stream().filter(c -> c.state() == state).count();
    }

    private record Health(Status.IndexHealth state, List<String> messages) {}

    private Health health() {
        List<String> messages = index.messages();
        if (index.isCurrent()) {
            return new Health(Status.IndexHealth.CURRENT, messages);
        }
        try {
            reading.state();
            return new Health(Status.IndexHealth.BEHIND, messages);
        } catch (IOException | IllegalArgumentException e) {
            String fault = "the index cannot be read (" + e.getMessage() + "); reindex makes it anew";
            return new Health(
                    Status.IndexHealth.MISSING,
                    Stream.concat(messages.stream(), Stream.of(fault)).toList());
        }
    }
}
