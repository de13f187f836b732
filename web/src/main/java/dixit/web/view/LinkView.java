package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.LinkEntry;
import dixit.archive.check.Explain;
import dixit.archive.check.Run;
import dixit.record.Verdict;
import dixit.text.align.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A quote beside the words that it renders, as a page shows it.
 *
 * @param verdict in words
 * @param sign for the verdict, needs no colour
 * @param css style of the verdict
 * @param says what the differences change, or that the two are translations; empty if there is nothing to say
 * @param here which of the two stands on this page: "quote", "record" or "both"
 * @param quote the quote, with what became of each word
 * @param record what it renders
 * @param quoteName what the quote is called
 * @param recordName what the record is called
 * @param quoteHref where the quote stands
 * @param recordHref where the record stands
 * @param quoteWhere document, outlet and date
 * @param recordWhere document, outlet and date
 * @param brief the first words of the quote
 * @param why rule of thumb and score
 */
public record LinkView(
        String verdict,
        String sign,
        String css,
        String says,
        String here,
        List<Run> quote,
        List<Run> record,
        String quoteName,
        String recordName,
        String quoteHref,
        String recordHref,
        String quoteWhere,
        String recordWhere,
        String brief,
        String why) {
    private static final int BRIEF = 120;

    public LinkView {
        quote = List.copyOf(quote);
        record = List.copyOf(record);
    }

    /**
     * A link on the page of a document or of one of its statements.
     *
     * @param hash of that document
     */
    public static LinkView of(LinkEntry l, String hash) {
        boolean quoteHere = l.quote().documentHash().equals(hash);
        boolean recordHere = l.record().documentHash().equals(hash);
        return new LinkView(
                Explain.verdict(l.verdict()),
                sign(l.verdict()),
                css(l.verdict()),
                says(l),
                quoteHere && recordHere ? "both" : quoteHere ? "quote" : "record",
                l.quoteRuns(),
                l.recordRuns(),
                recordHere && !quoteHere ? "The report" : "The quote",
                !l.isRecord()
                        ? (recordHere ? "These words" : "Another report")
                        : recordHere && quoteHere ? "What it renders" : "The record",
                href(l.quote()),
                href(l.record()),
                where(l.quote()),
                where(l.record()),
                Say.shorten(l.quote().text(), BRIEF),
                String.format(Locale.ENGLISH, "likeness %.2f", l.score()));
    }

    private static String href(LinkEntry.Side s) {
        return s.statementKey() == null ? Urls.document(s.documentHash()) : Urls.statement(s.statementKey());
    }

    private static String where(LinkEntry.Side s) {
        List<String> parts = new ArrayList<>(List.of(s.name()));
        if (s.outlet() != null && !s.outlet().equals(s.name())) {
            parts.add(s.outlet());
        }
        if (s.date() != null) {
            parts.add(DateWords.of(s.date()));
        }
        return String.join(", ", parts);
    }

    private static String says(LinkEntry l) {
        String changed = l.changes().isEmpty()
                ? ""
                : "The difference changes the meaning: "
                        + l.changes().stream().map(Change::code).collect(Collectors.joining(", ")) + ".";
        String translation = l.translation() ? "Perhaps two translations of the same words. " : "";
        return (translation + changed).strip();
    }

    private static String sign(Verdict v) {
        return switch (v) {
            case VERBATIM -> "✓";
            case NOT_FOUND_IN_RECORD -> "?";
            case PARAPHRASE -> "≈";
            case ALTERED_WORDING, SPLICED, OUT_OF_CONTEXT -> "!";
        };
    }

    private static String css(Verdict v) {
        return switch (v) {
            case VERBATIM -> "fine";
            case NOT_FOUND_IN_RECORD, PARAPHRASE -> "open";
            case ALTERED_WORDING, SPLICED, OUT_OF_CONTEXT -> "wrong";
        };
    }

    /** What another document or part has to say to a statement, the record first; both sides of the same pair once. */
    public static List<LinkView> ofAll(List<LinkEntry> links, String hash) {
        return links.stream().map(l -> of(l, hash)).distinct().toList();
    }
}
