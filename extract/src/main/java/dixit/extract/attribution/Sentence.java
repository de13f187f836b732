package dixit.extract.attribution;

import dixit.extract.structure.Paragraph;
import dixit.record.Span;
import java.util.List;

/**
 * A sentence of the author's, in which each quotation counts as one word.
 *
 * @param toks its words and signs, at least one
 * @param paragraph index of the paragraph in the structure
 * @param role what the paragraph does on the page
 * @param first whether it is the first of its paragraph
 */
record Sentence(List<Tok> toks, int paragraph, Paragraph.Role role, boolean first) {
    Sentence {
        toks = List.copyOf(toks);
    }

    int size() {
        return toks.size();
    }

    /** The word at {@code i}; a full stop before the first and after the last. */
    Tok at(int i) {
        return i < 0 || i >= toks.size() ? END : toks.get(i);
    }

    private static final Tok END = new Tok(new Span(0, 0), "", "END", -1, false);

    /** From the first word of {@code from} to the last before {@code to}. */
    Span span(int from, int to) {
        return new Span(toks.get(from).span().start(), toks.get(to - 1).span().end());
    }

    Span span() {
        return span(0, toks.size());
    }

    boolean hasQuote() {
        return toks.stream().anyMatch(Tok::isQuote);
    }
}
