package dixit.archive;

import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Producer;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes small documents about an invented strait, with their records. */
final class Samples {
    private Samples() {}

    /** A document with its source bytes and its record. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sample(Document document, byte[] source, DocumentRecord record) {
        Outcome addTo(Archive archive) {
            return archive.add(document, source, record);
        }

        String hash() {
            return document.hash();
        }
    }

    /**
     * What somebody says in a document.
     *
     * @param speaker full name; null if unknown
     * @param source words that name the speaker, in the text
     * @param words pieces of the content, in the text, in order
     */
    record Said(@Nullable String speaker, @Nullable String source, StatementKind kind, List<String> words) {}

    static Said said(@Nullable String speaker, String... words) {
        return new Said(speaker, null, StatementKind.DIRECT, List.of(words));
    }

    static Sample of(String id, String text, Said... said) {
        return of(id, text, "0.1", "Vell Courier", "2024-05-17", said);
    }

    static Sample of(
            String id, String text, String version, @Nullable String outlet, @Nullable String published, Said... said) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        Document document = Document.ofText(id, text);
        List<Statement> statements = new ArrayList<>();
        for (Said s : said) {
            statements.add(statement(text, s, "s" + (statements.size() + 1)));
        }
        Part whole = new Part(
                0, text.length(), Genre.NEWS_REPORT, "Title of " + id, List.of(), outlet, published, null, null, null);
        DocumentInfo info = new DocumentInfo(
                Genre.NEWS_REPORT,
                "Title of " + id,
                outlet,
                List.of("Ada Holm"),
                published,
                null,
                "en",
                null,
                null,
                Map.of(),
                List.of(whole));
        DocumentRecord record = DocumentRecord.of(document, info, List.of(), new Producer("dixit", version, null))
                .withStatements(List.of(), List.of(), statements);
        return new Sample(document, source, record);
    }

    private static Statement statement(String text, Said said, String id) {
        List<Span> content = new ArrayList<>();
        int from = 0;
        for (String piece : said.words()) {
            Span place = place(text, piece, from);
            content.add(place);
            from = place.end();
        }
        String source = said.source();
        return Statement.builder(said.kind(), content)
                .id(id)
                .source(source == null ? List.of() : List.of(place(text, source, 0)))
                .speaker(said.speaker() == null ? null : new ActorRef(null, said.speaker()))
                .because(new Because("sample", 1))
                .build();
    }

    static Span place(String text, String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("“" + words + "” is not in “" + text + "”");
        }
        return new Span(at, at + words.length());
    }
}
