package dixit.extract.structure;

import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import java.util.List;

/** Makes parts of the documents whose heads were found inside the document. For one document on one thread. */
final class EmbeddedParts {
    private final Page page;
    private final Sheet sheet;
    private final Labels labels;
    private final List<EmbeddedHead> embedded;

    EmbeddedParts(Findings found) {
        this.page = found.page();
        this.sheet = found.sheet();
        this.labels = found.labels();
        this.embedded = found.embedded();
    }

    /** Adds a part for each. */
    void addTo(List<Part> parts, int last) {
        for (int n = 0; n < embedded.size(); n++) {
            EmbeddedHead e = embedded.get(n);
            int end = n + 1 < embedded.size()
                    ? sheet.bodyBefore(embedded.get(n + 1).start())
                    : last;
            Span span = new Span(page.span(e.start()).start(), page.span(end).end());
            String publisher = e.publisher() < 0 ? null : page.line(e.publisher());
            parts.add(new Part(
                    span.start(),
                    span.end(),
                    genre(e, span),
                    page.line(e.title()),
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

    private int speakers(Span whole) {
        return labels.surnames(page.first(whole.start()), page.first(whole.end()))
                .size();
    }
}
