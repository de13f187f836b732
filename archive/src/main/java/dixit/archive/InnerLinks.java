package dixit.archive;

import dixit.archive.check.Beside;
import dixit.archive.check.Wording;
import dixit.record.DocumentRecord;
import dixit.record.Link;
import dixit.record.Offsets;
import dixit.record.Span;
import dixit.record.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links inside a document in the form of those across the archive. */
final class InnerLinks {
    private static final int MOST = 500;

    private final DocumentEntry entry;
    private final DocumentRecord record;
    private final Offsets offsets;

    private InnerLinks(DocumentEntry entry) {
        this.entry = entry;
        this.record = entry.record();
        this.offsets = Offsets.of(record.text());
    }

    static List<LinkEntry> of(DocumentEntry entry) {
        InnerLinks inner = new InnerLinks(entry);
        return entry.record().links().stream()
                .filter(l -> l.recordDocument() == null)
                .limit(MOST)
                .map(inner::link)
                .toList();
    }

    private LinkEntry link(Link l) {
        LinkEntry.Side quote = side(l.quote());
        LinkEntry.Side said = side(l.record());
        boolean words = l.verdict() == Verdict.ALTERED_WORDING || l.verdict() == Verdict.SPLICED;
        Beside beside = words ? Beside.of(quote.text(), said.text()) : Beside.plain(quote.text(), said.text());
        List<Wording> differences = l.differences().stream()
                .filter(d -> d.size() == 2)
                .map(d -> new Wording(d.getFirst(), d.getLast()))
                .toList();
        return new LinkEntry(
                quote,
                said,
                true,
                l.verdict(),
                List.of(),
                false,
                l.score(),
                differences,
                beside.quote(),
                beside.record());
    }

    private LinkEntry.Side side(List<Span> spans) {
        StatementEntry holder = holder(spans.getFirst());
        DocumentSummary d = entry.summary();
        List<Span> codePoints = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span s : spans) {
            codePoints.add(new Span(offsets.toCodePoint(s.start()), offsets.toCodePoint(s.end())));
            words.add(s.in(record.text()));
        }
        return new LinkEntry.Side(
                d.hash(),
                holder == null ? null : holder.key(),
                holder == null || holder.title() == null ? d.name() : holder.title(),
                holder == null ? d.outlet() : holder.outlet(),
                holder == null ? d.published() : holder.date(),
                holder == null ? null : holder.speakerName(),
                spans,
                codePoints,
                String.join(" … ", words));
    }

    /** The shortest statement that holds a place. */
    private @Nullable StatementEntry holder(Span place) {
        StatementEntry best = null;
        for (StatementEntry e : entry.statements()) {
            boolean holds = !e.retracted() && e.statement().content().stream().anyMatch(c -> c.contains(place));
            if (holds && (best == null || length(e) < length(best))) {
                best = e;
            }
        }
        return best;
    }

    private static int length(StatementEntry e) {
        return e.statement().content().stream().mapToInt(Span::length).sum();
    }
}
