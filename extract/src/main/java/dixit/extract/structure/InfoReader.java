package dixit.extract.structure;

import dixit.record.Metadata;
import dixit.record.Sourced;
import dixit.record.Span;
import dixit.record.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a document says about itself, and notes which rule read each. For one document on one thread. */
final class InfoReader {
    private final Page page;

    private final Sheet sheet;

    private final Head head;

    private final DayMonthOrder order;

    private final Map<String, String> basis = new HashMap<>();

    InfoReader(Findings found) {
        this.page = found.page();
        this.sheet = found.sheet();
        this.head = found.head();
        this.order = found.order();
    }

    /** The rule that read each property, by its name. */
    Map<String, String> basis() {
        return basis;
    }

    private void put(String key, @Nullable String value, String rule) {
        if (value != null) {
            basis.put(key, rule);
        }
    }

    @Nullable
    String title() {
        Sourced known = page.doc.metadata().title();
        if (known != null) {
            basis.put("title", known.basis());
            return known.value();
        }
        String title = head.title() < 0 ? null : page.line(head.title());
        put("title", title, "headline");
        return title;
    }

    List<String> authors() {
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

    @Nullable
    String publisher() {
        Sourced known = page.doc.metadata().publisher();
        Publishers.Found found =
                known == null ? Publishers.find(page, sheet, head) : new Publishers.Found(known.value(), known.basis());
        put("publisher", found == null ? null : found.value(), found == null ? "" : found.rule());
        return found == null ? null : found.value();
    }

    @Nullable
    String published() {
        Metadata m = page.doc.metadata();
        Publishers.Found found = m.published() == null
                ? PublishedFinder.find(page, sheet, head, order)
                : new Publishers.Found(m.published().value(), m.published().basis());
        if (found == null && m.url() != null) {
            String date = Dates.inAddress(m.url().value());
            found = date == null ? null : new Publishers.Found(date, "date-in-address");
        }
        if (found == null) {
            String date = Dates.inFileName(page.doc.id());
            found = date == null ? null : new Publishers.Found(date, "date-in-file-name");
        }
        put("published", found == null ? null : found.value(), found == null ? "" : found.rule());
        return found == null ? null : found.value();
    }

    @Nullable
    String place() {
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

    @Nullable
    String url() {
        Sourced url = page.doc.metadata().url();
        put("url", url == null ? null : url.value(), url == null ? "" : url.basis());
        return url == null ? null : url.value();
    }

    @Nullable
    String language() {
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
    @Nullable
    Translation translation(int end) {
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
}
