package dixit.extract.attribution;

import dixit.extract.attribution.CueLexicon.Noun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** X's warning that … · their refusal to … · the demand of X for … · a proposal by X to …. */
final class NounCueRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 1; i + 1 < s.size(); i++) {
            Tok t = s.at(i);
            Noun noun = t.hasTag("NOUN") ? CueLexicon.standard().noun(t.low()) : null;
            if (noun != null && !w.isInContent(i)) {
                read(w, noun, i, text);
            }
        }
    }

    private static void read(SentenceWork w, Noun noun, int i, String text) {
        Sentence s = w.sentence();
        Range source = owner(s, i);
        int after = i + 1;
        if (source == null && (s.at(after).is("by") || s.at(after).is("from"))) {
            int e = NounPhrases.plainAfter(s, after + 1, s.size());
            source = e > after + 1 ? new Range(after + 1, e) : null;
            after = e;
        }
        if (source == null) {
            return;
        }
        int from = contentStart(s, noun, after);
        if (from < 0) {
            return;
        }
        boolean clause = s.at(from - 1).is("that");
        int end = clause
                ? ReportEnds.subjectClauseEnd(s, from, ReportEnds.reportEnd(w, from, text))
                : ReportEnds.objectEnd(w, from, text);
        end = Clauses.trimRight(s, from, end);
        if (end > from && !w.reported(from, end)) {
            w.add(
                    clause ? "noun-that" : "noun-other",
                    clause ? 0.85 : 0.5,
                    source,
                    new Range(i, i + 1),
                    List.of(new Range(from, end)));
        }
    }

    private static int contentStart(Sentence s, Noun noun, int k) {
        Tok t = s.at(k);
        if (t.is("that") && noun.frames().contains("t") && Clauses.clauseFollows(s, k + 1)) {
            return k + 1;
        }
        if (t.is("to") && noun.frames().contains("I") && s.at(k + 1).hasTag("VERB", "AUX")) {
            return k;
        }
        boolean date = Clauses.isTime(s.at(k + 1))
                || s.at(k + 1).hasTag("NUM")
                || s.at(k + 2).hasTag("NUM");
        return noun.frames().contains("/" + t.low()) && !date ? k + 1 : -1;
    }

    /** "Holm's", "his": the possessor right before the noun and its adjectives. */
    private static @Nullable Range owner(Sentence s, int i) {
        int k = i - 1;
        while (k > 0 && s.at(k).hasTag("ADJ", "NOUN", "ADV") && i - k < 4) {
            k--;
        }
        Tok t = s.at(k);
        if (t.is("'s") || t.is("'")) {
            return NounPhrases.phraseEnding(s, k);
        }
        boolean possessive = t.is("his") || t.is("her") || t.is("their") || t.is("its");
        return possessive ? new Range(k, k + 1) : null;
    }
}
