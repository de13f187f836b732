package dixit.extract.attribution;

import java.util.List;

/** Somebody cites another one, who says: X, citing Y, saying that … · X quoted Y, who said …. Two statements, one in the other. */
final class CitedSpeakerRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 0; i < s.size(); i++) {
            VerbGroup g = w.open(i);
            boolean cites = g != null
                    && (g.verb().lemma().equals("cite") || g.verb().lemma().equals("quote"));
            if (cites && g != null && !w.isInContent(i)) {
                read(w, g, text);
            }
        }
    }

    private static void read(SentenceWork w, VerbGroup g, String text) {
        Sentence s = w.sentence();
        int name = g.head() + 1;
        int end = NounPhrases.plainAfter(s, name, s.size());
        int k = s.at(end).isComma() ? end + 1 : end;
        k = s.at(k).is("who") ? k + 1 : k;
        boolean says = s.at(k).is("saying") || s.at(k).is("said") || s.at(k).is("says");
        Range source = Subjects.of(w, g);
        if (end == name || !says || source == null) {
            return;
        }
        int from = Clauses.skipAdverbials(s, k + 1);
        from = s.at(from).is("that") ? from + 1 : from;
        int to = Clauses.trimRight(s, from, ReportEnds.reportEnd(w, from, text));
        if (to > from) {
            w.add("cites-speaker", 0.85, source, new Range(g.head(), g.head() + 1), List.of(new Range(name, to)));
            w.add("cited-speaker", 0.85, new Range(name, end), new Range(k, k + 1), List.of(new Range(from, to)));
            w.useCue(g.head());
            w.useCue(k);
        }
    }
}
