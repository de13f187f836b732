package dixit.bench.generate;

import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.DocumentInfo;
import dixit.record.DocumentRecord;
import dixit.record.Genre;
import dixit.record.Producer;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * News reports that quote generated transcripts: every other quote word for word, the others with a word in twelve
 * replaced. A report depends on its number and that of the transcripts alone. Immutable and thread-safe.
 */
public final class GeneratedReports {
    /** Quotes of a report. */
    public static final int QUOTES = 10;

    private static final double REPLACED = 0.08;
    private static final String DAY = "2025-01-01";

    private final GeneratedTranscripts transcripts;
    private final int documents;

    /** @param documents so many transcripts may be quoted */
    public GeneratedReports(GeneratedTranscripts transcripts, int documents) {
        this.transcripts = transcripts;
        this.documents = documents;
    }

    /** The report with this number, from 0. */
    public GeneratedRecords.Generated report(int number) {
        Dice dice = Dice.of(documents, number);
        StringBuilder text = new StringBuilder();
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            int nth = 100_000 + number * QUOTES + i;
            Map.Entry<String, String> said = transcripts.quote(dice.between(0, documents - 1), nth);
            String words = i % 2 == 0 ? said.getValue() : transcripts.altered(said.getValue(), REPLACED, nth);
            text.append(text.isEmpty() ? "" : "\n\n").append('“');
            Span content = append(text, words);
            text.append(",” ");
            Span source = append(text, said.getKey());
            text.append(' ');
            Span cue = append(text, "said");
            text.append('.');
            found.add(Statement.builder(StatementKind.DIRECT, List.of(content))
                    .id("s" + (i + 1))
                    .source(List.of(source))
                    .cue(List.of(cue))
                    .quotes(List.of(content))
                    .speaker(new ActorRef(null, said.getKey()))
                    .date(DAY)
                    .because(new Because("generated", 1))
                    .build());
        }
        Document document = Document.ofText("report-%07d".formatted(number), text.toString());
        DocumentInfo info = new DocumentInfo(
                Genre.NEWS_REPORT,
                "Report",
                "Generated Courier",
                List.of(),
                DAY,
                null,
                "en",
                null,
                null,
                Map.of(),
                List.of());
        return new GeneratedRecords.Generated(
                document,
                DocumentRecord.of(document, info, List.of(), new Producer("dixit-bench", "1", null))
                        .withStatements(List.of(), List.of(), found));
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
