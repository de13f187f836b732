package dixit.extract.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outlet quotes, somebody else speaks: “…,” the agency quoted X as saying · X was quoted as saying that …. */
final class QuotedAsRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean saying = s.at(i + 1).is("saying") || s.at(i + 1).is("telling");
            if (s.at(i).is("as") && saying && !w.isInContent(i)) {
                read(w, i, text);
            }
        }
    }

    private static void read(SentenceWork w, int as, String text) {
        Sentence s = w.sentence();
        int verb = quoteVerb(s, as);
        if (verb < 0) {
            return;
        }
        VerbGroup g = w.group(verb);
        boolean passive = verb == as - 1;
        Range source = passive ? SourceFinder.before(s, g == null ? verb : g.first()) : new Range(verb + 1, as);
        Range content = content(w, as, verb, text);
        if (source != null && content != null) {
            w.add("quoted-as-saying", 0.95, source, new Range(as + 1, as + 2), List.of(content));
            w.useCue(as + 1);
            w.useCue(verb);
        }
    }

    private static @Nullable Range content(SentenceWork w, int as, int verb, String text) {
        Sentence s = w.sentence();
        int k = Clauses.skipAdverbials(s, as + 2);
        k = s.at(k).is("that") || s.at(k).isComma() || s.at(k).is(":") ? k + 1 : k;
        if (k < s.size() && !s.at(k).endsSentence()) {
            int end = Clauses.trimRight(s, k, ReportEnds.reportEnd(w, k, text));
            return end > k ? new Range(k, end) : null;
        }
        for (int q = verb - 1; q >= 0; q--) {
            if (s.at(q).isQuote()) {
                return new Range(q, q + 1);
            }
        }
        return null;
    }

    private static int quoteVerb(Sentence s, int as) {
        for (int k = as - 1; k >= 0 && k > as - 10; k--) {
            if (s.at(k).is("quoted")
                    || s.at(k).is("quotes")
                    || s.at(k).is("cited")
                    || s.at(k).is("quoting")) {
                return k;
            }
        }
        return -1;
    }
}
