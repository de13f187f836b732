package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.List;

/** A thing or a person after its verb: X rejected … · X called for … · X described Y as … · X called Y “…”. */
final class ObjectRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 0; i < s.size(); i++) {
            VerbGroup g = w.open(i);
            if (g == null || s.at(s.size() - 1).is("?") || w.isInContent(i) || g.form() == Use.PASSIVE) {
                continue;
            }
            int from = start(w, g);
            if (from > 0) {
                add(w, g, from, text);
            }
        }
    }

    private static void add(SentenceWork w, VerbGroup g, int start, String text) {
        int from = start;
        Sentence s = w.sentence();
        int to = ReportEnds.objectEnd(w, from, text);
        boolean relative = s.at(g.first() - 1).is("who");
        int end = Clauses.trimRight(s, from, relative ? ReportEnds.relativeEnd(s, from, to) : to);
        Range source = Subjects.of(w, g);
        if (source == null || end <= from || w.reported(from, end) || !Speakers.canSpeak(s, source)) {
            return;
        }
        if (g.verb().takes("C") && s.at(from).hasTag("PRON") && s.at(from + 1).isQuote()) {
            from++;
        }
        int cueEnd =
                from > g.head() + 1 && s.at(g.head() + 1).hasTag("ADP", "ADV", "PART") ? g.head() + 2 : g.head() + 1;
        String rule = "verb-object-" + g.verb().kind();
        boolean part = s.at(from).isQuote();
        w.addMixed(rule, 0.7, source, new Range(g.head(), cueEnd), List.of(new Range(from, end)), part);
        w.useCue(g.head());
    }

    /** Index of the first word of the object; -1 if the verb has none that it reports. */
    private static int start(SentenceWork w, VerbGroup g) {
        Sentence s = w.sentence();
        CueLexicon.Verb v = g.verb();
        int j = g.head() + 1;
        String next = s.at(j).low();
        if (v.takes("+" + next) && s.at(j + 1).hasTag("DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM")) {
            return j + 1;
        }
        if (v.takes("/" + next) && !next.equals("as") && !next.equals("out")) {
            return j + 1;
        }
        if (v.takes("/as") && hasAs(s, j)) {
            return j;
        }
        boolean object = s.at(j).hasTag("DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM")
                || s.at(j).isQuote()
                || (s.at(j).hasTag("VERB") && s.at(j).low().endsWith("ing"));
        if (!object || s.at(j).is("that")) {
            return -1;
        }
        if (v.takes("C")) {
            return hasQuoteOrName(s, j) ? j : -1;
        }
        return v.takes("N") ? j : -1;
    }

    private static boolean hasAs(Sentence s, int j) {
        for (int k = j; k < Math.min(s.size(), j + 15); k++) {
            if (s.at(k).is("as")) {
                return true;
            }
            if (s.at(k).isComma() || s.at(k).endsSentence()) {
                return false;
            }
        }
        return false;
    }

    /** "called him a liar", "called the plan “dead”": somebody and then a name for him. */
    private static boolean hasQuoteOrName(Sentence s, int j) {
        int e = NounPhrases.plainAfter(s, j, s.size());
        Tok after = s.at(e);
        if (s.at(j).isQuote()) {
            return false;
        }
        return e > j && (after.isQuote() || after.hasTag("DET", "ADJ"));
    }
}
