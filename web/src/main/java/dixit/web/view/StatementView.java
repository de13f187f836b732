package dixit.web.view;

import dixit.archive.Corrected;
import dixit.archive.Correction;
import dixit.archive.DateWords;
import dixit.archive.DocumentEntry;
import dixit.archive.LinkEntry;
import dixit.archive.Mentioned;
import dixit.archive.StatementEntry;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.web.view.Mark.Layer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statement page.
 *
 * @param item the statement
 * @param document title or id of its document
 * @param genre in words
 * @param outlet empty if unknown
 * @param date in words; empty if unknown
 * @param context its words and what stands around them, as in the document
 * @param before more text stands before the context
 * @param after more text stands after it
 * @param documentHref its place in the document
 * @param cite one line of text
 * @param bibtex a BibTeX entry
 * @param found what the program had, if people changed it; empty rows otherwise
 * @param corrections on it, newest first
 * @param occasion on which it was made; null if unknown
 * @param institutions that it mentions
 * @param saysOther the name that the text has instead of the speaker's; empty if it has none
 * @param links what it renders or what renders it, the record first
 * @param words what a form offers to correct
 * @param from code point at which the content begins
 * @param to code point after its end
 */
public record StatementView(
        StatementItem item,
        String document,
        String genre,
        String outlet,
        String date,
        List<Block> context,
        boolean before,
        boolean after,
        String documentHref,
        String cite,
        String bibtex,
        Found found,
        List<CorrectionView> corrections,
        @Nullable OccasionLink occasion,
        List<InstitutionLink> institutions,
        String saysOther,
        List<LinkView> links,
        String words,
        int from,
        int to) {
    private static final int AROUND = 700;

    /**
     * What the program had found before people corrected it.
     *
     * @param changed people changed it
     * @param by who did last
     * @param when in words
     * @param speaker whom the program had; empty for nobody
     * @param words which words it had
     * @param because the rule that had decided, and its score
     * @param otherSpeaker the speaker was changed
     * @param otherWords the words were changed
     */
    public record Found(
            boolean changed,
            String by,
            String when,
            String speaker,
            String words,
            String because,
            boolean otherSpeaker,
            boolean otherWords) {
        static final Found SAME = new Found(false, "", "", "", "", "", false, false);

        static Found of(StatementEntry e) {
            Corrected c = e.corrected();
            if (c == null) {
                return SAME;
            }
            Statement found = c.found();
            String speaker = found.speaker() == null ? "" : found.speaker().name();
            return new Found(
                    true,
                    c.last().who(),
                    Say.moment(c.last().when()),
                    speaker,
                    String.join(" … ", c.foundWords()),
                    found.because().rule() + ", score "
                            + Say.score(found.because().score()),
                    !speaker.equals(HitView.orEmpty(e.speakerName())),
                    !c.foundWords().equals(e.words()));
        }
    }

    /**
     * The page for a statement.
     *
     * @param e the statement
     * @param doc its document
     * @param corrections made on it, oldest first
     * @param occasions for each occasion of the document, by its id there, the address
     * @param links of it, the record first
     * @param address of this page, in full
     */
    public static StatementView of(
            StatementEntry e,
            DocumentEntry doc,
            List<Correction> corrections,
            Map<String, String> occasions,
            List<LinkEntry> links,
            String address) {
        String text = doc.record().text();
        Statement s = e.statement();
        Span window = around(text, s.extent());
        List<Mark> marks = Marks.layout(doc.document().marks());
        s.content().forEach(c -> marks.add(Mark.content(c, s.id(), s.kind(), null)));
        s.insertions().forEach(i -> marks.add(Mark.of(Layer.INSERTION, i, s.id())));
        Marks.choose(marks, s, null);
        StatementItem item = StatementItem.of(e, 0, 0, true, Urls.statement(e.key()));
        Span whole = s.content().getFirst().cover(s.content().getLast());
        return new StatementView(
                item,
                e.title() == null ? e.document().name() : e.title(),
                Say.genre(e.genre()),
                HitView.orEmpty(e.outlet()),
                DateWords.of(e.date()),
                Marking.blocks(text, window, marks, List.of()),
                window.start() > 0,
                window.end() < text.length(),
                HitView.inDocument(e),
                Cite.text(e, address),
                Cite.bibtex(e, address, doc.record().document().authors()),
                Found.of(e),
                corrections.reversed().stream()
                        .map(c -> CorrectionView.of(c, CorrectionView.speakerBefore(c, e, corrections), words(c, text)))
                        .toList(),
                OccasionLink.of(e, doc.record(), occasions),
                InstitutionLink.all(Mentioned.of(doc.record()).in(s)),
                SaysOther.of(e, doc.record()),
                LinkView.ofAll(links, e.document().hash()),
                String.join("\n" + Words.GAP + "\n", e.words()),
                text.codePointCount(0, whole.start()),
                text.codePointCount(0, whole.end()));
    }

    /** The speaker's page, or a search for the name of somebody who has none. */
    public String speakerHref() {
        return item.speakerId().isEmpty() ? Urls.saidBy(item.speaker()) : Urls.speaker(item.speakerId());
    }

    private static List<String> words(Correction c, String text) {
        return c.change() instanceof dixit.archive.Change.WrongWords w
                ? w.content().stream().map(s -> s.in(text)).toList()
                : List.of();
    }

    /** The statement with about {@value #AROUND} units on either side, from the beginning of a line to the end of one. */
    private static Span around(String text, Span extent) {
        int start = Math.max(0, extent.start() - AROUND);
        int end = Math.min(text.length(), extent.end() + AROUND);
        int line = start == 0 ? 0 : text.indexOf('\n', start) + 1;
        int from = start == 0 || line == 0 || line > extent.start() ? wordAt(text, start) : line;
        int stop = text.lastIndexOf('\n', end - 1) + 1;
        int to = end == text.length() || stop <= extent.end() ? wordAt(text, end) : stop;
        return new Span(from, to);
    }

    private static int wordAt(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && at < from + 40 && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
