package dixit.extract.structure;

import dixit.record.DocumentInfo;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what the document and each document inside it is: span, genre, title, authors, publisher, date. */
final class PartFinder {
    /** With this share of its words in turns a document is a conversation, not an article that quotes one. */
    private static final double CONVERSATION = 0.6;

    private PartFinder() {}

    static DocumentInfo find(Findings f, Paragraph.Role[] roles) {
        Page page = f.page();
        Sheet sheet = f.sheet();
        int first = sheet.bodyFrom(0);
        int last = sheet.bodyBefore(page.size());
        int end = f.embedded().isEmpty()
                ? last
                : sheet.bodyBefore(f.embedded().getFirst().start());
        if (first >= page.size() || end < first) {
            return empty(page);
        }
        Span whole = new Span(page.span(first).start(), page.span(end).end());
        double share = Voices.turnShare(f, whole);
        GenreFinder.Found genre =
                GenreFinder.find(page, roles, sheet, f.head(), share, Voices.monologue(f, whole), end + 1);
        InfoReader info = new InfoReader(f);
        info.basis().put("genre", genre.rule());
        Part outer = outer(f, info, whole, genre.genre(), end);
        List<Part> parts = new ArrayList<>();
        parts.add(outer);
        if (share < CONVERSATION) {
            new Excerpts(f).addTo(parts, whole, outer.published());
        }
        new EmbeddedParts(f).addTo(parts, last);
        return new DocumentInfo(
                outer.genre(),
                outer.title(),
                outer.publisher(),
                outer.authors(),
                outer.published(),
                outer.place(),
                info.language(),
                outer.url(),
                outer.translation(),
                info.basis(),
                parts);
    }

    private static Part outer(Findings f, InfoReader info, Span whole, Genre genre, int end) {
        String title = info.title();
        List<String> authors = info.authors();
        SpeakerInTitle speaker = genre == Genre.SPEECH && f.head().title() >= 0
                ? SpeakerInTitle.find(f.page(), f.head().title())
                : null;
        if (authors.isEmpty() && speaker != null) {
            authors = List.of(speaker.name());
            info.basis().put("authors", "speaker-in-title");
        }
        return new Part(
                whole.start(),
                whole.end(),
                genre,
                title,
                authors,
                info.publisher(),
                info.published(),
                info.place(),
                info.url(),
                info.translation(end));
    }

    private static DocumentInfo empty(Page page) {
        Part whole = new Part(0, page.text.length(), Genre.OTHER, null, List.of(), null, null, null, null, null);
        return new DocumentInfo(
                Genre.OTHER, null, null, List.of(), null, null, null, null, null, Map.of(), List.of(whole));
    }
}
