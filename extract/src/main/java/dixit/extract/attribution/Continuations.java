package dixit.extract.attribution;

import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation alone, without report of its own: it goes on with the quotation before it, or belongs to the subject of
 * the sentence before it. Pure functions.
 */
final class Continuations {
    private Continuations() {}

    /** Index of the quotation if the sentence is nothing else, conjunctions and signs apart; -1 if it is more. */
    static int loneQuote(Sentence s) {
        int q = -1;
        for (int i = 0; i < s.size(); i++) {
            Tok t = s.at(i);
            if (t.isQuote()) {
                q = q < 0 ? i : q;
            } else if (!t.hasTag("PUNCT", "SYM") && !(i == 0 && t.hasTag("CCONJ"))) {
                return -1;
            }
        }
        return q;
    }

    /** The draft grown by the quotation; null if the draft is no quotation to go on with. */
    static @Nullable Draft grow(Draft before, Quoted q) {
        boolean whole =
                before.kind() == StatementKind.DIRECT && !before.quotes().isEmpty();
        return whole && before.contentCover().end() <= q.first().start() ? before.plus(q.pieces()) : null;
    }

    static Draft inherit(Draft before, Quoted q, String rule, double score) {
        return new Draft(
                StatementKind.DIRECT, List.of(), List.of(), q.pieces(), q.pieces(), before, new Because(rule, score));
    }

    /** Ada Holm was angry. “…”: the subject of the sentence before, if it is a person's name or a pronoun. */
    static @Nullable Draft ofSubject(Sentence before, Quoted q) {
        Range r = SourceFinder.subject(before, before.size());
        if (r == null) {
            return null;
        }
        Tok last = before.at(r.to() - 1);
        boolean person = last.is("he") || last.is("she") || last.is("they") || last.hasTag("PROPN");
        if (!person) {
            return null;
        }
        Span source = before.span(r.from(), r.to());
        return new Draft(
                StatementKind.DIRECT,
                List.of(source),
                List.of(),
                q.pieces(),
                q.pieces(),
                null,
                new Because("quote-after-sentence", 0.8));
    }
}
