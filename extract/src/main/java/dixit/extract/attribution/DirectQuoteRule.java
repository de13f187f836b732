package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation with its own report in the sentence: “…,” said X. · “…,” X said, “…” · X said: “…” · X told Y, “…”.
 * Words of the clause outside the marks make it mixed: It is vital “…,” said X.
 */
final class DirectQuoteRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        if (!s.hasQuote()) {
            return;
        }
        signature(w);
        for (int i = 0; i < s.size(); i++) {
            VerbGroup g = w.open(i);
            if (g != null
                    && (g.verb().takes("Q") || g.verb().takes("P"))
                    && !w.isInContent(i)
                    && g.form() != Use.PASSIVE) {
                if (g.negated() && g.verb().isSpeech()) {
                    notSaid(w, g);
                } else if (!quoteBefore(w, g, text)) {
                    quoteAfter(w, g);
                }
            }
        }
    }

    /** X never said “…”: nobody's words, for this sentence's other rules too. */
    private static void notSaid(SentenceWork w, VerbGroup g) {
        int q = introducedQuote(w.sentence(), g);
        if (q >= 0) {
            w.silence(q, q + 1);
            w.useCue(g.head());
        }
    }

    /** “…” — Ada Holm */
    private static void signature(SentenceWork w) {
        Sentence s = w.sentence();
        int end = Clauses.trimRight(s, 0, s.size());
        boolean shape = s.size() > 2 && s.at(0).isQuote() && s.at(1).isDash() && end - 2 <= 8;
        if (shape && s.at(2).capital() && !Clauses.hasFinite(s, 2, end)) {
            w.add("quote-signed", 0.9, new Range(2, end), new Range(1, 2), List.of(new Range(0, 1)));
        }
    }

    /** “…,” said X · “…,” X said */
    private static boolean quoteBefore(SentenceWork w, VerbGroup g, String text) {
        Sentence s = w.sentence();
        int q = quoteEndingAt(s, g.first());
        Range source = null;
        int after = g.head() + 1;
        if (q >= 0) {
            source = SourceFinder.after(s, g.head() + 1, s.size());
            after = source == null ? after : source.to();
        } else {
            source = SourceFinder.before(s, g.first());
            q = source == null
                    ? -1
                    : quoteEndingAt(s, s.at(source.from() - 1).is("as") ? source.from() - 1 : source.from());
        }
        if (q < 0 || w.isInContent(q) || s.at(g.head() + 1).is("that")) {
            return false;
        }
        if (g.form() == Use.GERUND) {
            return false;
        }
        int from = clauseStart(w, q);
        if (from < q && !QuoteUse.maySpeak(s, q, w.quote(s.at(q)), text)) {
            return false;
        }
        List<Range> content = new ArrayList<>();
        if (s.at(0).isQuote() && q > 2 && s.at(1).isDash() && s.at(q - 1).isDash() && !w.isInContent(0)) {
            content.add(new Range(0, 1));
        }
        content.add(new Range(from, q + 1));
        int more = secondHalf(s, after);
        if (more >= 0 && !w.isInContent(more)) {
            content.add(new Range(more, more + 1));
        }
        int joined = more < 0 && s.at(after).isComma() ? clauseWithQuote(s, after + 1) : -1;
        if (joined > 0 && !w.reported(after + 1, joined)) {
            content.add(new Range(after + 1, joined));
        }
        boolean plain = content.getFirst().size() == 1;
        w.add(plain ? "quote-before-verb" : "mixed-before-verb", plain ? 0.97 : 0.85, source, cue(g), content);
        w.useCue(g.head());
        return true;
    }

    /** Index of the quotation that ends right before {@code i}, a comma or a dash between; -1 if none. */
    private static int quoteEndingAt(Sentence s, int i) {
        int k = i - 1;
        if (k >= 0 && (s.at(k).isComma() || s.at(k).isDash())) {
            k--;
        }
        return k >= 0 && s.at(k).isQuote() ? k : -1;
    }

    /** The clause that the quotation at {@code q} closes; the quotation alone where a dash or a colon parts it off. */
    private static int clauseStart(SentenceWork w, int q) {
        Sentence s = w.sentence();
        int from = q;
        while (from > 0 && !w.isInContent(from - 1)) {
            Tok t = s.at(from - 1);
            if (t.isDash() || t.is(":") || t.is(";")) {
                break;
            }
            from--;
        }
        from = Clauses.trimLeft(s, from, q);
        boolean onlyWords = from == q || (q - from == 1 && s.at(from).hasTag("CCONJ", "ADV"));
        return onlyWords ? q : from;
    }

    /** The rest of a split quotation in the same sentence. */
    private static int secondHalf(Sentence s, int from) {
        for (int k = from; k < s.size() && k < from + 25; k++) {
            if (s.at(k).isQuote()) {
                return s.at(k - 1).isComma()
                                || s.at(k - 1).is(":")
                                || s.at(k - 1).isDash()
                        ? k
                        : -1;
            }
            if (CueLexicon.standard().isPlainSpeech(s.at(k).low())) {
                return -1;
            }
        }
        return -1;
    }

    /** Index after the words that go on with a quotation of their own: …, and still “…”; -1 if they do not. */
    private static int clauseWithQuote(Sentence s, int from) {
        boolean quote = false;
        for (int k = from; k < s.size(); k++) {
            quote |= s.at(k).isQuote();
            if (CueLexicon.standard().isPlainSpeech(s.at(k).low()) || (!quote && k > from + 8)) {
                return -1;
            }
        }
        return quote ? Clauses.trimRight(s, from, s.size()) : -1;
    }

    /** X said: “…” · X told Y on Monday, “…” */
    private static void quoteAfter(SentenceWork w, VerbGroup g) {
        Sentence s = w.sentence();
        int q = introducedQuote(s, g);
        if (q < 0 || w.isInContent(q)) {
            return;
        }
        Range source = Subjects.of(w, g);
        if (source == null && g.form() != Use.GERUND) {
            return;
        }
        w.add("quote-after-verb", 0.95, source, cue(g), quoteRun(s, q));
        w.useCue(g.head());
    }

    /** A quotation, and those joined to it: “…” and “…”. */
    private static List<Range> quoteRun(Sentence s, int q) {
        List<Range> out = new ArrayList<>();
        out.add(new Range(q, q + 1));
        int k = q + 1;
        while (s.at(k).isQuote()) {
            out.add(new Range(k, k + 1));
            k++;
        }
        return out;
    }

    private static int introducedQuote(Sentence s, VerbGroup g) {
        int k = g.head() + 1;
        if (g.verb().lemma().equals("put")) {
            if (!s.at(k).is("it")) {
                return -1;
            }
            k++;
        }
        if (g.verb().takes("A") || g.verb().takes("O")) {
            k = NounPhrases.plainAfter(s, k, s.size());
        }
        k = Clauses.skipAdverbials(s, k);
        boolean mark = s.at(k).isComma() || s.at(k).is(":");
        if (mark && s.at(k + 1).isQuote()) {
            return k + 1;
        }
        if (s.at(k).isQuote() && k <= g.head() + 1 + 12) {
            boolean ends = s.at(k + 1).endsSentence()
                    || k + 1 >= s.size()
                    || s.at(k + 1).isComma()
                    || s.at(k + 1).isQuote();
            return ends && (s.at(k).capital() || s.at(k + 1).tag().equals("END")) ? k : -1;
        }
        if (s.at(g.head() + 1).isComma()) {
            for (int j = g.head() + 2; j < Math.min(s.size(), g.head() + 18); j++) {
                if (s.at(j).isQuote() && s.at(j - 1).isComma()) {
                    return j;
                }
            }
        }
        return farColon(s, g);
    }

    /** X said in a long statement to the council that met in spring: “…” */
    private static int farColon(Sentence s, VerbGroup g) {
        if (Clauses.clauseFollows(s, g.head() + 1) || s.at(g.head() + 1).is("that")) {
            return -1;
        }
        for (int j = g.head() + 1; j < Math.min(s.size(), g.head() + 30); j++) {
            if (s.at(j).is(":") && s.at(j + 1).isQuote()) {
                return j + 1;
            }
        }
        return -1;
    }

    static @Nullable Range cue(VerbGroup g) {
        return new Range(g.head(), g.head() + 1);
    }
}
