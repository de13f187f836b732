package dixit.extract.attribution;

import dixit.extract.attribution.SourceFinder.Range;
import java.util.ArrayList;
import java.util.List;

/** According to X, … · …, according to X · …, according to X, … */
final class AccordingToRule implements SentenceRule {
    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 0; i + 2 < s.size(); i++) {
            if (s.at(i).is("according") && s.at(i + 1).is("to") && !w.isInContent(i)) {
                read(w, i);
            }
        }
    }

    private static void read(SentenceWork w, int i) {
        Sentence s = w.sentence();
        int end = sourceEnd(s, i + 2);
        if (end == i + 2) {
            return;
        }
        Range source = new Range(i + 2, end);
        List<Range> content = new ArrayList<>();
        int left = start(w, i);
        int leftEnd = Clauses.trimRight(s, left, i);
        if (leftEnd - left >= 3) {
            content.add(new Range(left, leftEnd));
        }
        int rightEnd = Clauses.trimRight(s, end, s.size());
        int right = Clauses.trimLeft(s, end, rightEnd);
        boolean opens = leftEnd - left < 3;
        if (rightEnd - right >= 3
                && (opens || s.at(end).isComma() && !s.at(right).hasTag("SCONJ", "CCONJ"))) {
            content.add(new Range(right, rightEnd));
        }
        if (!content.isEmpty()
                && !w.reported(content.getFirst().from(), content.getLast().to())) {
            w.add("according-to", 0.95, source, new Range(i, i + 2), content);
        }
    }

    private static int start(SentenceWork w, int i) {
        int k = i;
        while (k > 0 && !w.isInContent(k - 1) && !w.sentence().at(k - 1).is(";")) {
            k--;
        }
        return Clauses.trimLeft(w.sentence(), k, i);
    }

    private static int sourceEnd(Sentence s, int from) {
        int k = from;
        while (k < s.size() && k < from + 40) {
            Tok t = s.at(k);
            if (t.isComma() || t.is(";") || t.isDash() || t.endsSentence() || t.is(":")) {
                break;
            }
            k++;
        }
        return k;
    }
}
