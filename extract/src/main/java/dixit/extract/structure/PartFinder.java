package dixit.extract.structure;

import dixit.record.DocumentInfo;
import dixit.record.Genre;
import dixit.record.Metadata;
import dixit.record.Part;
import dixit.record.Sourced;
import dixit.record.Span;
import dixit.record.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what the document and each document inside it is: span, genre, title, authors, publisher, date. */
final class PartFinder {
    /** What was found. */
    record Result(DocumentInfo info) {}

    private final Page page;
    private final Sheet sheet;
    private final Head head;
    private final Labels labels;
    private final List<EmbeddedHead> embedded;
    private final List<Turn> turns;
    private final Dates.Order order;
    private final Paragraph.Role[] roles;
    private final Map<String, String> basis = new HashMap<>();

    private PartFinder(
            Page page,
            Sheet sheet,
            Head head,
            Labels labels,
            List<EmbeddedHead> embedded,
            List<Turn> turns,
            Dates.Order order,
            Paragraph.Role[] roles) {
        this.page = page;
        this.sheet = sheet;
        this.head = head;
        this.labels = labels;
        this.embedded = embedded;
        this.turns = turns;
        this.order = order;
        this.roles = roles;
    }

    static Result find(
            Page page,
            Sheet sheet,
            Head head,
            Labels labels,
            List<EmbeddedHead> embedded,
            List<Turn> turns,
            Dates.Order order,
            Paragraph.Role[] roles) {
        return new Result(new PartFinder(page, sheet, head, labels, embedded, turns, order, roles).read());
    }

    private DocumentInfo read() {
        int first = sheet.bodyFrom(0);
        int last = sheet.bodyBefore(page.size());
        int end =
                embedded.isEmpty() ? last : sheet.bodyBefore(embedded.getFirst().start());
        if (first >= page.size() || end < first) {
            return empty();
        }
        Span whole = new Span(page.span(first).start(), page.span(end).end());
        double share = turnShare(whole);
        GenreFinder.Found genre = GenreFinder.find(page, roles, sheet, head, share, monologue(whole), end + 1);
        basis.put("genre", genre.rule());
        String title = title();
        List<String> authors = authors();
        SpeakerInTitle speaker =
                genre.genre() == Genre.SPEECH && head.title() >= 0 ? SpeakerInTitle.find(page, head.title()) : null;
        if (authors.isEmpty() && speaker != null) {
            authors = List.of(speaker.name());
            basis.put("authors", "speaker-in-title");
        }
        String publisher = publisher();
        String published = published();
        String place = place();
        Sourced url = page.doc.metadata().url();
        put("url", url == null ? null : url.value(), url == null ? "" : url.basis());
        Translation translation = translation(end);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                whole.start(),
                whole.end(),
                genre.genre(),
                title,
                authors,
                publisher,
                published,
                place,
                url == null ? null : url.value(),
                translation));
        if (share < 0.6) {
            excerpts(whole, published, parts);
        }
        embedded(last, parts);
        return new DocumentInfo(
                genre.genre(),
                title,
                publisher,
                authors,
                published,
                place,
                language(),
                url == null ? null : url.value(),
                translation,
                basis,
                parts);
    }

    private DocumentInfo empty() {
        Part whole = new Part(0, page.text.length(), Genre.OTHER, null, List.of(), null, null, null, null, null);
        return new DocumentInfo(
                Genre.OTHER, null, null, List.of(), null, null, null, null, null, Map.of(), List.of(whole));
    }

    private void put(String key, @Nullable String value, String rule) {
        if (value != null) {
            basis.put(key, rule);
        }
    }

    private double turnShare(Span whole) {
        long said = 0;
        for (Turn t : turns) {
            Span label = t.label();
            said += label != null && whole.contains(label) ? label.length() : 0;
            for (Span s : t.content()) {
                said += whole.contains(s) ? s.length() : 0;
            }
        }
        long body = 0;
        for (int i = head.body(); i < page.size(); i++) {
            body += !sheet.isFurniture(i) && whole.contains(page.span(i))
                    ? page.span(i).length()
                    : 0;
        }
        return body == 0 ? 0 : (double) said / body;
    }

    /** True if one voice has nearly all the words and nobody asks. */
    private boolean monologue(Span whole) {
        Map<String, Long> said = new HashMap<>();
        long all = 0;
        for (Turn t : turns) {
            Span label = t.label();
            if (!whole.contains(t.content().getFirst())) {
                continue;
            }
            if (t.role() == Turn.Role.QUESTION) {
                return false;
            }
            long n = t.content().stream().mapToLong(Span::length).sum();
            said.merge(
                    label == null ? "" : Labels.surname(Fold.core(Fold.fold(label.in(page.text), 90))), n, Long::sum);
            all += n;
        }
        long most = said.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return said.size() == 1 || most * 10 >= all * 9;
    }

    private int speakers(Span whole) {
        return labels.surnames(first(whole.start()), first(whole.end())).size();
    }

    private @Nullable String title() {
        Sourced known = page.doc.metadata().title();
        if (known != null) {
            basis.put("title", known.basis());
            return known.value();
        }
        String title = head.title() < 0 ? null : line(head.title());
        put("title", title, "headline");
        return title;
    }

    private String line(int i) {
        return String.join(" ", page.span(i).in(page.text).strip().split("[\\s\\u00A0]+"));
    }

    private List<String> authors() {
        List<Sourced> known = page.doc.metadata().authors();
        if (!known.isEmpty()) {
            basis.put("authors", known.getFirst().basis());
            return known.stream().map(Sourced::value).toList();
        }
        Byline by = head.by();
        if (by != null) {
            basis.put("authors", "byline");
            return by.authors();
        }
        for (int i = 0; i < page.size(); i++) {
            String name = sheet.kind(i).equals("author_bio")
                    ? Byline.nameBefore(page.span(i).in(page.text))
                    : null;
            if (name != null) {
                basis.put("authors", "author-biography");
                return List.of(name);
            }
        }
        return List.of();
    }

    private @Nullable String publisher() {
        Sourced known = page.doc.metadata().publisher();
        Publishers.Found found =
                known == null ? Publishers.find(page, sheet, head) : new Publishers.Found(known.value(), known.basis());
        put("publisher", found == null ? null : found.value(), found == null ? "" : found.rule());
        return found == null ? null : found.value();
    }

    private @Nullable String published() {
        Metadata m = page.doc.metadata();
        Publishers.Found found = m.published() == null
                ? PublishedFinder.find(page, sheet, head, order)
                : new Publishers.Found(m.published().value(), m.published().basis());
        if (found == null && m.url() != null) {
            String date = Dates.inAddress(m.url().value());
            found = date == null ? null : new Publishers.Found(date, "date-in-address");
        }
        put("published", found == null ? null : found.value(), found == null ? "" : found.rule());
        return found == null ? null : found.value();
    }

    private @Nullable String place() {
        String wire = head.dateline() == null ? null : head.dateline().place();
        put("place", wire, "dateline");
        for (int i = sheet.bodyFrom(0);
                wire == null && i < page.size() && i <= head.body() && i < 12;
                i = sheet.bodyFrom(i + 1)) {
            DatedLine line = page.words(i, 31) <= 30 && i != head.byline()
                    ? DatedLine.read(page.span(i).in(page.text), order)
                    : null;
            if (line != null && line.place() != null) {
                basis.put("place", "place-before-date");
                return line.place();
            }
        }
        return wire;
    }

    private @Nullable String language() {
        Sourced known = page.doc.metadata().language();
        if (known != null) {
            basis.put("language", known.basis());
            return known.value();
        }
        List<Span> body = new ArrayList<>();
        for (int i = sheet.bodyFrom(0); i < page.size() && body.size() < 200; i = sheet.bodyFrom(i + 1)) {
            body.add(page.span(i));
        }
        String code = Language.of(page.text, body);
        put("language", code, "small-words");
        return code;
    }

    /** What the first or the last lines of the outer document say about translation. */
    private @Nullable Translation translation(int end) {
        for (int i = sheet.bodyFrom(0), n = 0; i < page.size() && i <= end; i = sheet.bodyFrom(i + 1), n++) {
            boolean edge = n < 6 || end - i < 4;
            TranslationNote t = edge && page.span(i).length() <= 300
                    ? TranslationNote.read(page.span(i).in(page.text))
                    : null;
            if (t != null) {
                basis.put("translation", "translation-note");
                return t.translation();
            }
        }
        return null;
    }

    /** Runs of turns inside an article: a part for each run of two or more. */
    private void excerpts(Span whole, @Nullable String published, List<Part> parts) {
        List<Turn> run = new ArrayList<>();
        for (Turn t : turns) {
            if (!whole.contains(t.content().getFirst())) {
                continue;
            }
            if (!run.isEmpty() && proseBetween(run.getLast(), t)) {
                excerpt(run, published, parts);
                run.clear();
            }
            run.add(t);
        }
        excerpt(run, published, parts);
    }

    private boolean proseBetween(Turn a, Turn b) {
        Span label = b.label();
        int from = a.content().getLast().end();
        int to = label == null ? b.content().getFirst().start() : label.start();
        for (int i = first(from); i < page.size() && page.span(i).end() <= to; i++) {
            if (!sheet.isFurniture(i) && !StageDirections.isWhole(page.text, page.span(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first paragraph that begins at or after an offset. */
    private int first(int offset) {
        int lo = 0;
        int hi = page.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (page.span(mid).start() < offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private void excerpt(List<Turn> run, @Nullable String published, List<Part> parts) {
        if (run.size() < 2) {
            return;
        }
        Span label = run.getFirst().label();
        int start = label == null
                ? run.getFirst().content().getFirst().start()
                : page.span(Math.max(0, first(label.start() + 1) - 1)).start();
        int end = run.getLast().content().getLast().end();
        for (Span d : run.getLast().stageDirections()) {
            end = Math.max(end, d.end());
        }
        boolean few = parts.size() <= 20;
        String medium = few ? Publishers.medium(page, labels, first(start), first(end)) : null;
        parts.add(new Part(
                start,
                end,
                Genre.INTERVIEW_TRANSCRIPT,
                null,
                List.of(),
                medium,
                few && sameDay(first(start)) ? published : null,
                null,
                null,
                null));
    }

    /** The text before the excerpt says that the conversation is of the day of publication. */
    private boolean sameDay(int before) {
        for (int i = head.body(); i < before; i++) {
            if (!sheet.isFurniture(i) && Fold.words(page.folded(i)).contains("today")) {
                return true;
            }
        }
        return false;
    }

    private void embedded(int last, List<Part> parts) {
        for (int n = 0; n < embedded.size(); n++) {
            EmbeddedHead e = embedded.get(n);
            int end = n + 1 < embedded.size()
                    ? sheet.bodyBefore(embedded.get(n + 1).start())
                    : last;
            Span span = new Span(page.span(e.start()).start(), page.span(end).end());
            String publisher = e.publisher() < 0 ? null : line(e.publisher());
            parts.add(new Part(
                    span.start(),
                    span.end(),
                    genre(e, span),
                    line(e.title()),
                    List.of(),
                    publisher,
                    e.published(),
                    null,
                    e.url(),
                    e.translation()));
        }
    }

    private Genre genre(EmbeddedHead e, Span span) {
        if (labels.has(e.body()) && speakers(span) >= 2) {
            return Genre.INTERVIEW_TRANSCRIPT;
        }
        List<String> words = Fold.words(page.folded(e.title()));
        if (words.contains("speech")
                || words.contains("remarks")
                || words.contains("address")
                || words.contains("statement")
                || labels.has(e.body())) {
            return Genre.SPEECH;
        }
        return words.contains("interview") ? Genre.INTERVIEW_TRANSCRIPT : Genre.OTHER;
    }
}
