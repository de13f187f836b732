package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.check.Checked;
import dixit.archive.check.Explain;
import dixit.archive.check.Match;
import dixit.archive.check.Run;
import dixit.record.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a check as a page shows it.
 *
 * @param number from 1
 * @param quote the words that were asked
 * @param claimed who is claimed to have said them; empty if nobody is
 * @param verdict the verdict
 * @param title the verdict in words, and what was claimed wrongly
 * @param misgiven true if the words are claimed to be another speaker's or of another time than the record has
 * @param says what it means
 * @param best the best match; null if there is none
 * @param others other places
 * @param searched what was searched
 * @param copy a text to copy with the source
 * @param claimReview the same as schema.org's ClaimReview
 */
public record CheckedView(
        int number,
        String quote,
        String claimed,
        Verdict verdict,
        String title,
        boolean misgiven,
        String says,
        @Nullable MatchView best,
        List<MatchView> others,
        String searched,
        String copy,
        String claimReview) {
    public CheckedView {
        others = List.copyOf(others);
    }

    /**
     * A match.
     *
     * @param who the speaker; empty if unknown
     * @param reporter who reports it; empty if nobody does
     * @param where document, outlet and date
     * @param href the record
     * @param brief verdict in words
     * @param quote the words asked, with what became of each
     * @param record the words of the record
     * @param before what stands before
     * @param after what stands after
     * @param why rule and score
     */
    public record MatchView(
            String who,
            String reporter,
            String where,
            String href,
            String brief,
            List<Run> quote,
            List<Run> record,
            String before,
            String after,
            String why) {
        static MatchView of(Match m) {
            return new MatchView(
                    HitView.orEmpty(m.speaker()),
                    HitView.orEmpty(m.reporter()),
                    where(m),
                    m.statementKey() == null ? Urls.document(m.documentHash()) : Urls.statement(m.statementKey()),
                    CheckedView.brief(m.verdict()),
                    m.quoteRuns(),
                    m.recordRuns(),
                    m.before(),
                    m.after(),
                    (m.primary() ? "the speaker’s own words on record" : "as somebody reports it")
                            + String.format(Locale.ROOT, "; likeness %.2f", m.score()));
        }

        private static String where(Match m) {
            List<String> parts = new ArrayList<>();
            parts.add(m.title() == null ? m.document() : m.title());
            if (m.outlet() != null) {
                parts.add(m.outlet());
            }
            if (m.date() != null) {
                parts.add(DateWords.of(m.date()));
            }
            return String.join(", ", parts);
        }
    }

    /**
     * The answer as the page shows it.
     *
     * @param address of this page's server, without a slash at the end
     */
    public static CheckedView of(int number, Checked c, String address) {
        MatchView best = c.matches().isEmpty() ? null : MatchView.of(c.matches().getFirst());
        return new CheckedView(
                number,
                c.request().quote(),
                HitView.orEmpty(c.request().speaker()),
                c.verdict(),
                Explain.headline(c),
                c.speakerMismatch() || c.given().dateMismatch(),
                Explain.sentence(c),
                best,
                c.matches().stream().skip(1).map(MatchView::of).toList(),
                Explain.searched(c),
                copy(c, best, address),
                ClaimReview.of(c, best == null ? null : best.href(), address));
    }

    /** A verdict in the middle of a sentence. */
    static String brief(Verdict v) {
        return Explain.verdict(v).toLowerCase(Locale.ROOT);
    }

    /** The same in the middle of a sentence. */
    public String brief() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** A sign for the verdict that needs no colour. */
    public String sign() {
        return switch (verdict) {
            case VERBATIM -> misgiven ? "!" : "✓";
            case NOT_FOUND_IN_RECORD -> "?";
            case PARAPHRASE -> "≈";
            case ALTERED_WORDING, SPLICED, OUT_OF_CONTEXT -> "!";
        };
    }

    /** The style of the verdict. */
    public String css() {
        return switch (verdict) {
            case VERBATIM -> misgiven ? "wrong" : "fine";
            case NOT_FOUND_IN_RECORD -> "open";
            case PARAPHRASE, ALTERED_WORDING, SPLICED, OUT_OF_CONTEXT -> "wrong";
        };
    }

    private static String copy(Checked c, @Nullable MatchView best, String address) {
        String asked = "“" + strip(c.request().quote()) + "”"
                + (c.request().speaker() == null
                        ? ""
                        : " (given to " + c.request().speaker() + ")");
        String verdict = asked + ": " + Explain.headline(c).toLowerCase(Locale.ROOT) + ". " + Explain.sentence(c);
        if (best == null) {
            return verdict + " " + Explain.searched(c);
        }
        String who = best.who().isEmpty() ? "speaker not named" : best.who();
        Match m = c.matches().getFirst();
        String from = m.reporter() != null
                ? " as reported by " + m.reporter()
                : m.source() == null ? "" : " reporting " + m.source();
        return verdict + " On record: “" + strip(m.text()) + "” — " + who + from + ", " + best.where() + ", " + address
                + best.href();
    }

    static String strip(String quote) {
        return quote.strip().replaceAll("^[“”\"„«]|[“”\"»]$", "");
    }
}
