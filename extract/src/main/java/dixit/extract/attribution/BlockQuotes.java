package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches for a paragraph that ends with a colon, and gives the block after it to whoever it names. Lives as long as its
 * reading of a document, on one thread.
 */
final class BlockQuotes {
    private final String text;
    private final Structure structure;
    private final QuoteFlow flow;
    private @Nullable Draft announced;
    private int next = -1;
    private int blockEnd = -1;

    BlockQuotes(String text, Structure structure, QuoteFlow flow) {
        this.text = text;
        this.structure = structure;
        this.flow = flow;
    }

    /** Remembers that the paragraph ends with a colon, and who is said to speak before it. */
    void announce(Paragraph p, int index, List<Sentence> sentences, @Nullable Draft lastDraft) {
        announced = null;
        if (text.charAt(p.span().end() - 1) == ':' && !sentences.isEmpty()) {
            announced = lastDraft != null ? lastDraft : BlockQuoteRule.announcement(sentences.getLast());
            next = index + 1;
        }
    }

    /** The last of a paragraph's reports, or the one around it; null where there is none. */
    static @Nullable Draft outermost(List<Draft> drafts) {
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        for (Draft d : drafts) {
            if (last != null && encloses(d, last)) {
                last = d;
            }
        }
        return last;
    }

    private static boolean encloses(Draft outer, Draft inner) {
        Span place = inner.content().getFirst();
        return outer.content().stream().anyMatch(c -> c.contains(place) && !c.equals(place));
    }

    /** True if the paragraph is a block that somebody was announced to say; the draft is added then. */
    boolean take(Paragraph p, int index, List<Sentence> sentences) {
        Draft last = flow.last();
        if (last != null
                && blockEnd >= 0
                && BlockQuoteRule.sameBlock(text, blockEnd, p.span().start())) {
            flow.replace(last.plus(List.of(p.span())), index);
            blockEnd = p.span().end();
            return true;
        }
        blockEnd = -1;
        if (announced == null || next != index || !isBlock(p, sentences)) {
            return false;
        }
        flow.add(BlockQuoteRule.read(p, announced, text), index);
        announced = isBlockQuote(index) && isBlockQuote(index + 1) ? announced : null;
        next = index + 1;
        blockEnd = p.span().end();
        return true;
    }

    /** The whole paragraph is one quotation, or it has no marks and looks set off. */
    private boolean isBlock(Paragraph p, List<Sentence> sentences) {
        Tok first = sentences.isEmpty() ? null : sentences.getFirst().at(0);
        if (first == null || !first.isQuote()) {
            return BlockQuoteRule.fits(p, text);
        }
        Span quote = first.span();
        return quote.start() == p.span().start() && quote.end() >= p.span().end() - 1;
    }

    private boolean isBlockQuote(int index) {
        List<Paragraph> all = structure.paragraphs();
        return index < all.size() && all.get(index).role() == Paragraph.Role.BLOCK_QUOTE;
    }
}
