package dixit.archive;

import dixit.archive.check.CheckRequest;
import dixit.archive.check.Match;
import dixit.archive.check.Names;
import dixit.archive.check.Passage;
import dixit.archive.check.Run;
import dixit.archive.check.Voice;
import dixit.record.DocumentRecord;
import dixit.record.Offsets;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Change;
import dixit.text.align.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties quotes to the passages of other documents that they render, for every document that changed since it last did. A
 * changed document's own quotes are checked against the archive; then the quotes of older documents that share most with
 * its passages are checked against it. The work for a document is bounded by its length, whatever the archive holds.
 *
 * <p>Needs the writer's lock and an index that is committed. Not thread-safe.
 */
final class Linker {
    private static final int BATCH = 20;
    /** Passages of a changed document for which older quotes are looked for. */
    private static final int PASSAGES = 300;

    private static final int OLDER_QUOTES = 200;
    /** Words of an unknown speaker must be that many and the same. */
    private static final int LONG = 8;
    /** Of a quote with other words so many words of content must be the same. */
    private static final int LEAST_KEPT = 4;

    private static final int CONTENT = 10;
    /** Reports of one utterance appear within so many days. */
    private static final int SAME_DAYS = 7;

    private final Database database;
    private final IndexReading reading;
    private final Map<String, Boolean> translated = new LinkedHashMap<>();

    Linker(Database database, IndexReading reading) {
        this.database = database;
        this.reading = reading;
    }

    /** Makes the links of everything that changed since the last time, and tells after each document. */
    void follow(Progress progress) throws IOException {
        long upTo = database.jdbi().withHandle(Links::done);
        long total = database.jdbi().withHandle(db -> Store.countChangedAfter(db, upTo));
        long linked = 0;
        long done = upTo;
        while (true) {
            long from = done;
            List<Store.Row> rows = database.jdbi().withHandle(db -> Store.changedAfter(db, from, BATCH));
            if (rows.isEmpty()) {
                return;
            }
            for (Store.Row row : rows) {
                link(row, upTo);
                done = row.change();
                progress.at(++linked, Math.max(linked, total));
            }
        }
    }

    private void link(Store.Row row, long upTo) throws IOException {
        DocumentView view = database.jdbi().withHandle(db -> Store.view(db, row));
        translated.remove(view.record().hash());
        List<LinkEntry> links = new ArrayList<>();
        for (Renderings.Quote q : Renderings.of(view)) {
            links.addAll(links(view, q, null));
        }
        Set<String> remade = new LinkedHashSet<>();
        if (upTo > 0) {
            links.addAll(older(view, upTo, remade));
        }
        database.jdbi().useTransaction(db -> {
            Links.delete(db, row, upTo);
            Links.delete(db, remade);
            Links.add(db, links);
            Links.done(db, row.change());
        });
    }

    /** @param only hash of the one document to look at; null for all */
    private List<LinkEntry> links(DocumentView view, Renderings.Quote q, @Nullable String only) throws IOException {
        String speaker = q.statement().speakerName();
        CheckRequest request =
                new CheckRequest(q.words(), speaker, q.statement().date());
        List<Match> matches =
                reading.search(s -> new QuoteCheck(s, request, null).run()).matches();
        boolean recorded = matches.stream().anyMatch(m -> m.primary() && m.sure());
        List<LinkEntry> out = new ArrayList<>();
        for (Match m : matches) {
            boolean wanted = only == null
                    ? !m.documentHash().equals(view.record().hash())
                    : m.documentHash().equals(only);
            if (wanted && isSame(speaker, m, q.words())) {
                out.add(entry(view, q, m, recorded));
            }
        }
        return out;
    }

    private static boolean isSame(@Nullable String speaker, Match m, String words) {
        boolean exact = m.verdict() == Verdict.VERBATIM || m.verdict() == Verdict.OUT_OF_CONTEXT;
        if (m.verdict() == Verdict.NOT_FOUND_IN_RECORD || (!exact && kept(m) < LEAST_KEPT)) {
            return false;
        }
        String other = m.speaker();
        if (speaker != null && other != null) {
            return Names.agree(speaker, other);
        }
        return m.verdict() == Verdict.VERBATIM && Tokens.of(words).size() >= LONG;
    }

    /** Words that say something and stand in both. */
    private static long kept(Match m) {
        return m.quoteRuns().stream()
                .filter(r -> r.kind() == Run.Kind.SAME)
                .flatMap(r -> Tokens.of(r.text()).stream())
                .filter(t -> t.weight() >= CONTENT)
                .count();
    }

    /**
     * Links from quotes of older documents to this one.
     *
     * @param remade gets the statements all of whose links are made again: with the record other reports are seen otherwise
     */
    private List<LinkEntry> older(DocumentView view, long upTo, Set<String> remade) throws IOException {
        List<LinkEntry> out = new ArrayList<>();
        for (String key : reading.search(s -> new OlderQuotes(s, view).keys(PASSAGES, OLDER_QUOTES))) {
            Map<String, StatementEntry> found = database.jdbi().withHandle(db -> Store.statements(db, List.of(key)));
            StatementEntry e = found.get(key);
            Store.Row row = e == null
                    ? null
                    : database.jdbi()
                            .withHandle(db -> Store.byHash(db, e.document().hash()))
                            .orElse(null);
            if (row == null || row.change() > upTo) {
                continue;
            }
            DocumentView other = database.jdbi().withHandle(db -> Store.view(db, row));
            for (Renderings.Quote q : Renderings.of(other)) {
                if (q.statement().key().equals(key)) {
                    List<LinkEntry> here = links(other, q, view.record().hash());
                    boolean recorded = here.stream().anyMatch(LinkEntry::isRecord);
                    out.addAll(recorded ? links(other, q, null) : here);
                    if (recorded) {
                        remade.add(key);
                    }
                }
            }
        }
        return out;
    }

    private LinkEntry entry(DocumentView view, Renderings.Quote q, Match m, boolean recorded) {
        StatementEntry e = q.statement();
        Offsets offsets = Offsets.of(view.record().text());
        List<Span> codePoints = q.spans().stream()
                .map(s -> new Span(offsets.toCodePoint(s.start()), offsets.toCodePoint(s.end())))
                .toList();
        LinkEntry.Side quote = new LinkEntry.Side(
                view.record().hash(),
                e.key(),
                e.title() == null ? e.document().name() : e.title(),
                e.outlet(),
                e.date(),
                e.speakerName(),
                q.spans(),
                codePoints,
                q.words());
        LinkEntry.Side record = new LinkEntry.Side(
                m.documentHash(),
                m.statementKey(),
                m.title() == null ? m.document() : m.title(),
                m.outlet(),
                m.date(),
                m.speaker(),
                m.spans(),
                m.codePoints(),
                m.text());
        boolean altered = m.verdict() == Verdict.ALTERED_WORDING;
        boolean translation = altered
                && (!m.sure()
                        || (!recorded && isTwice(e, m))
                        || isTranslated(view.record(), q.spans().getFirst())
                        || isTranslated(m.documentHash(), m.spans().getFirst()));
        return new LinkEntry(
                quote,
                record,
                m.primary(),
                m.verdict(),
                m.changes(),
                translation,
                Math.round(m.score() * 100) / 100.0,
                m.differences(),
                m.quoteRuns(),
                m.recordRuns());
    }

    /**
     * True for two reports of the same days that put the same into other words, nothing left out and no meaning but the tense
     * changed, and the archive has no record of the words themselves: each seems to have been translated apart.
     */
    private static boolean isTwice(StatementEntry e, Match m) {
        List<DateRange> one = DateRange.ofEdtf(e.date());
        List<DateRange> other = DateRange.ofEdtf(m.date());
        boolean sameDays = !one.isEmpty() && !other.isEmpty() && one.getFirst().days(other.getFirst()) <= SAME_DAYS;
        return sameDays && m.changes().stream().allMatch(c -> c == Change.TENSE) && isWhole(m);
    }

    /** Every word has one that stands for it; at either end the record's may lie outside of what was matched. */
    private static boolean isWhole(Match m) {
        List<Run> quote = m.quoteRuns();
        for (int i = 1; i + 1 < quote.size(); i++) {
            if (quote.get(i).kind() == Run.Kind.PUT_IN) {
                return false;
            }
        }
        return m.recordRuns().stream().noneMatch(r -> r.kind() == Run.Kind.LEFT_OUT || r.kind() == Run.Kind.GAP);
    }

    private boolean isTranslated(String hash, Span place) {
        return database.jdbi()
                .withHandle(db -> Store.byHash(db, hash).map(row -> Store.record(db, row)))
                .map(record -> isTranslated(record, place))
                .orElse(false);
    }

    private static boolean isTranslated(DocumentRecord record, Span place) {
        for (Part p : record.document().parts()) {
            if (p.translation() != null && p.span().contains(place)) {
                return true;
            }
        }
        return record.document().translation() != null;
    }

    /** Names of the speakers whose quotes in a passage may be older reports. */
    static Set<String> quotes(Passage p, Set<String> families) {
        Set<String> keys = new LinkedHashSet<>();
        for (Voice v : p.voices()) {
            String family = v.speaker() == null ? null : Names.family(v.speaker());
            if (v.isQuotation() && (family == null || families.contains(family))) {
                keys.add(v.key());
            }
        }
        return keys;
    }
}
