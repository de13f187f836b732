package dixit.extract.attribution;

import dixit.record.Because;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the quotations of a document in their order, so that one without report of its own can go on with the one
 * before it. Adds to the document's drafts; lives as long as its reading, on one thread.
 */
final class QuoteFlow {
    private static final int MOST_PIECES = 60;

    private final String text;
    private final List<Quoted> quotes;
    private final List<Draft> drafts;
    private @Nullable Draft last;
    private int paragraph = -1;
    private @Nullable Sentence before;

    QuoteFlow(String text, List<Quoted> quotes, List<Draft> drafts) {
        this.text = text;
        this.quotes = quotes;
        this.drafts = drafts;
    }

    /** Adds a draft that holds a quotation. */
    void add(Draft d, int where) {
        drafts.add(d);
        seen(d, where);
    }

    /** Remembers a draft that holds a quotation and stands in the document's drafts already. */
    void seen(Draft d, int where) {
        last = d;
        paragraph = where;
    }

    /** Remembers the sentence before the next one. */
    void pass(Sentence s) {
        before = s;
    }

    @Nullable
    Draft last() {
        return last;
    }

    /** Puts the grown draft in the place of the last one. */
    void replace(Draft grown, int where) {
        int at = last == null ? -1 : drafts.lastIndexOf(last);
        if (at >= 0) {
            drafts.set(at, grown);
        } else {
            drafts.add(grown);
        }
        seen(grown, where);
    }

    /** True if the sentence's quotation is explained by what stands before it; the draft is added then. */
    boolean goesOn(Sentence s) {
        int lone = Continuations.loneQuote(s);
        if (lone < 0) {
            return clauseGoesOn(s);
        }
        Quoted q = quotes.get(s.at(lone).quote());
        boolean waits = q.last().start() > s.at(lone).span().end();
        if (waits || (last != null && last.quotes().contains(q.first()))) {
            return true;
        }
        return sameParagraph(s, q) || sentenceBefore(s, q) || nextParagraph(s, q);
    }

    /** She writes: “…” The strait is “…”: mostly quoted, right after a quotation. */
    private boolean clauseGoesOn(Sentence s) {
        Draft from = last;
        boolean next = from != null
                && paragraph == s.paragraph()
                && before != null
                && from.contentCover().end() >= before.span().start();
        if (!next || from == null) {
            return false;
        }
        List<Draft> more = CommentaryRule.read(s, quotes, text, from);
        if (more.size() != 1 || !more.getFirst().because().rule().equals(CommentaryRule.CLAUSE)) {
            return false;
        }
        add(more.getFirst().signed(new Because("report-goes-on", 0.6)), s.paragraph());
        return true;
    }

    private boolean sameParagraph(Sentence s, Quoted q) {
        Draft from = last;
        if (from == null || paragraph != s.paragraph()) {
            return false;
        }
        Draft grown = from.content().size() < MOST_PIECES ? Continuations.grow(from, q) : null;
        if (grown == null) {
            add(Continuations.inherit(from, q, "quote-goes-on", 0.9), s.paragraph());
        } else {
            replace(grown, s.paragraph());
        }
        return true;
    }

    private boolean sentenceBefore(Sentence s, Quoted q) {
        if (s.first() || before == null || before.paragraph() != s.paragraph()) {
            return false;
        }
        Draft d = Continuations.ofSubject(before, q);
        if (d != null) {
            add(d, s.paragraph());
        }
        return d != null;
    }

    private boolean nextParagraph(Sentence s, Quoted q) {
        boolean near = last != null && paragraph >= s.paragraph() - q.pieces().size();
        boolean opens = s.first() || q.pieces().size() > 1;
        if (!near || !opens || last == null || QuoteUse.isName(q.inner().in(text))) {
            return false;
        }
        add(Continuations.inherit(last, q, "quote-next-paragraph", 0.7), s.paragraph());
        return true;
    }
}
