package dixit.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** According to X, … · …, according to X · …, according to X, … · In the view of X, … */
final class AccordingToRule implements SentenceRule {
    private static final Set<String> MEASURES = Set.of(
            "plan",
            "plans",
            "schedule",
            "size",
            "number",
            "numbers",
            "need",
            "needs",
            "ability",
            "temper",
            "taste",
            "custom",
            "tradition",
            "weight",
            "height",
            "rank",
            "order",
            "age",
            "merit",
            "rule",
            "rules",
            "type",
            "season",
            "script");

    /** "according to plan", "according to their size": a measure that speaks for nobody. */
    static boolean isMeasure(String source) {
        return MEASURES.contains(source.substring(source.lastIndexOf(' ') + 1))
                && source.chars().filter(c -> c == ' ').count() < 2;
    }

    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = 0; i + 2 < s.size(); i++) {
            if (s.at(i).is("according") && s.at(i + 1).is("to") && !w.isInContent(i)) {
                read(w, i, i + 2);
            } else if (s.at(i).is("in")
                    && s.at(i + 1).is("the")
                    && isView(s.at(i + 2))
                    && s.at(i + 3).is("of")
                    && !w.isInContent(i)) {
                read(w, i, i + 4);
            }
        }
    }

    private static void read(SentenceWork w, int i, int name) {
        Sentence s = w.sentence();
        int end = sourceEnd(s, name);
        if (end == name || (MEASURES.contains(s.at(end - 1).low()) && end - name <= 2)) {
            return;
        }
        Range source = new Range(name, end);
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
                && !isBareReport(w, right, rightEnd)
                && (opens || (s.at(end).isComma() && !s.at(right).hasTag("SCONJ", "CCONJ")))) {
            content.add(new Range(right, rightEnd));
        }
        if (!content.isEmpty()
                && !w.reported(content.getFirst().from(), content.getLast().to())) {
            w.add("according-to", 0.95, source, new Range(i, name), content);
        }
    }

    /** "the minister said": who reports what stands before, no words of anybody's. */
    private static boolean isBareReport(SentenceWork w, int from, int to) {
        VerbGroup g = w.group(to - 1);
        return g != null
                && g.verb().isSpeech()
                && g.first() > from
                && NounPhrases.plainAfter(w.sentence(), from, to) == g.first();
    }

    private static boolean isView(Tok t) {
        return t.is("view")
                || t.is("opinion")
                || t.is("words")
                || t.is("judgment")
                || t.is("judgement")
                || t.is("eyes");
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
