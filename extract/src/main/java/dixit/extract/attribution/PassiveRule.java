package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.List;

/** The speaker stands after "by": Y was told by X that … · it was announced by X that … · Y was described by X as …. */
final class PassiveRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 0; i < s.size(); i++) {
            VerbGroup g = w.open(i);
            if (g == null
                    || g.form() != Use.PASSIVE
                    || w.isInContent(i)
                    || !s.at(i + 1).is("by")) {
                continue;
            }
            int end = NounPhrases.plainAfter(s, i + 2, s.size());
            if (end > i + 2) {
                read(w, g, new Range(i + 2, end), text);
            }
        }
    }

    private static void read(SentenceWork w, VerbGroup g, Range source, String text) {
        Sentence s = w.sentence();
        int k = Clauses.skipAdverbials(s, source.to());
        boolean as = s.at(source.to()).is("as") && g.verb().takes("/as");
        boolean that = s.at(k).is("that");
        if (!as && !that) {
            return;
        }
        int from = as ? source.to() + 1 : k + 1;
        int end = as ? ReportEnds.objectEnd(w, from, text) : ReportEnds.reportEnd(w, from, text);
        end = Clauses.trimRight(s, from, end);
        int quote = firstQuote(s, from, end);
        if (as && quote >= 0) {
            from = quote;
        }
        if (end > from) {
            w.addMixed(
                    as ? "passive-as" : "passive-that",
                    0.9,
                    source,
                    new Range(g.head(), g.head() + 1),
                    List.of(new Range(from, end)),
                    as);
            w.useCue(g.head());
        }
    }

    private static int firstQuote(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.at(k).isQuote()) {
                return k;
            }
        }
        return -1;
    }
}
