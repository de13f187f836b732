package dixit.archive;

import dixit.record.ActorRef;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Occasion;
import dixit.record.Offsets;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record with what people corrected and decided about its actors laid over it. A pure function of the record and the log: whoever reads, searches,
 * exports or indexes sees the same.
 *
 * @param summary of the document, with the number of statements that are left
 * @param record with corrections applied
 * @param entries for each statement of the extracted record, in its order; those taken away stand here too, marked
 * @param corrections all that were ever made, oldest first
 */
record DocumentView(
        DocumentSummary summary, DocumentRecord record, List<StatementEntry> entries, List<Correction> corrections) {

    /**
     * @param log judgements on this document, oldest first
     * @param identity who is who, by people's judgements
     */
    static DocumentView of(DocumentSummary summary, DocumentRecord extracted, List<Judgement> log, Identity identity) {
        Offsets offsets = Offsets.of(extracted.text());
        List<String> keys = keys(extracted, offsets);
        Attachment attached = Attachment.of(extracted, offsets, keys, log);
        CorrectedRecord corrected = CorrectedRecord.of(extracted, attached.changes());
        DocumentRecord shown = IdentifiedRecord.of(identity, corrected.record());
        DocumentSummary counted = counted(summary, shown.statements().size());
        SettingFinder settings = SettingFinder.of(shown);
        List<StatementEntry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Statement found = extracted.statements().get(i);
            Statement now = identified(
                    identity, extracted.hash(), corrected.statements().get(i));
            entries.add(entry(counted, extracted, keys.get(i), found, now, settings.of(now), attached.inForce(i)));
        }
        return new DocumentView(counted, shown, entries, attached.corrections());
    }

    private static Statement identified(Identity identity, String hash, Statement s) {
        ActorRef speaker = s.speaker();
        ActorRef now = speaker == null ? null : identity.shown(hash, speaker);
        return Objects.equals(now, speaker) ? s : s.toBuilder().speaker(now).build();
    }

    Optional<StatementEntry> entry(String key) {
        return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    Correction correction(long id) {
        return corrections.stream().filter(c -> c.id() == id).findFirst().orElseThrow();
    }

    /** The keys of the statements as extracted, in their order. */
    static List<String> keys(DocumentRecord record, Offsets offsets) {
        Map<List<Span>, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>(record.statements().size());
        for (Statement s : record.statements()) {
            int twin = seen.merge(s.content(), 1, Integer::sum) - 1;
            keys.add(StatementKey.of(record.hash(), s.content(), offsets, twin));
        }
        return keys;
    }

    private static StatementEntry entry(
            DocumentSummary summary,
            DocumentRecord record,
            String key,
            Statement found,
            Statement shown,
            @Nullable Setting setting,
            List<Correction> inForce) {
        String text = record.text();
        DocumentInfo info = record.document();
        Optional<Part> part = innermost(info.parts(), shown.content().getFirst());
        Corrected corrected = inForce.isEmpty()
                ? null
                : new Corrected(
                        inForce,
                        found,
                        words(text, found.content()),
                        inForce.stream().anyMatch(c -> c.change() instanceof Change.NotAStatement));
        return new StatementEntry(
                key,
                summary,
                shown,
                words(text, shown.content()),
                words(text, shown.source()),
                words(text, shown.cue()),
                paragraphs(text, shown.content()),
                setting,
                part.map(Part::genre).orElse(info.genre()),
                or(part.map(Part::publisher), info.publisher()),
                or(part.map(Part::title), info.title()),
                or(part.map(Part::url), info.url()),
                date(record, shown, part),
                corrected);
    }

    /** The numbers of the pieces that no letter or digit stands between and the piece before. */
    private static List<Integer> paragraphs(String text, List<Span> content) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < content.size(); i++) {
            int from = content.get(i - 1).end();
            int to = content.get(i).start();
            if (from <= to && text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit)) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static @Nullable String date(DocumentRecord record, Statement s, Optional<Part> part) {
        String said = said(record, s);
        return said != null
                ? said
                : or(part.map(Part::published), record.document().published());
    }

    /** The date of saying, its own or that of its occasion; null if neither is dated. */
    static @Nullable String said(DocumentRecord record, Statement s) {
        if (s.date() != null) {
            return s.date();
        }
        return record.occasions().stream()
                .filter(o -> o.id().equals(s.occasion()))
                .findFirst()
                .map(Occasion::date)
                .orElse(null);
    }

    static @Nullable String or(Optional<String> value, @Nullable String otherwise) {
        return value.isPresent() ? value.get() : otherwise;
    }

    /** The shortest part that holds a place. */
    static Optional<Part> innermost(List<Part> parts, Span place) {
        Part best = null;
        for (Part p : parts) {
            boolean holds = p.start() <= place.start() && place.end() <= p.end();
            if (holds && (best == null || p.span().length() <= best.span().length())) {
                best = p;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).toList();
    }

    private static DocumentSummary counted(DocumentSummary s, int statements) {
        return new DocumentSummary(
                s.hash(),
                s.id(),
                s.mediaType(),
                s.genre(),
                s.title(),
                s.outlet(),
                s.published(),
                s.url(),
                s.language(),
                s.characters(),
                statements,
                s.imported(),
                s.producerVersion(),
                s.model(),
                s.knowledge());
    }
}
