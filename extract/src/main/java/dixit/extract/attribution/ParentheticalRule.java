package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is reported stands before its verb, a comma between: …, X said · …, said X · …, X told Y on Monday · A, X said, B. */
final class ParentheticalRule implements SentenceRule {
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "do", "does", "did", "will", "must");

    /** What opens a sentence and is said by nobody: "That is, he hoped for more". */
    private static final Set<String> MARKERS = Set.of(
            "that is", "in fact", "of course", "for example", "for instance", "in addition", "in short", "after all");

    /** "He came late and, as Holm said, in the wrong coat": what stands before the conjunction is not Holm's. */
    private static final Set<String> JOINING = Set.of("and", "or", "but");

    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        for (int i = s.size() - 1; i >= 1; i--) {
            VerbGroup g = w.open(i);
            if (g != null && g.verb().takes("P") && g.form() == Use.FINITE && !g.negated() && !w.isInContent(i)) {
                read(w, g, text);
            }
        }
    }

    private static void read(SentenceWork w, VerbGroup g, String text) {
        Sentence s = w.sentence();
        int after = g.head() + 1;
        Range source = null;
        if (s.at(g.first() - 1).isComma() && g.verb().isSpeech()) {
            source = SourceFinder.after(s, after, s.size());
            after = source == null ? after : source.to();
        }
        if (source == null || !ends(s, after)) {
            source = nameBefore(s, g);
            after = g.head() + 1;
        }
        if (source == null) {
            return;
        }
        int comma = Math.min(source.from(), g.first()) - 1;
        boolean as = s.at(comma).is("as") && comma > 0;
        if (as) {
            comma--;
        }
        if (comma < 2 || (!s.at(comma).isComma() && !s.at(comma).isDash())) {
            return;
        }
        int rest = restAfter(s, g, after);
        if (rest < 0) {
            return;
        }
        int from = start(w, comma);
        if (s.at(from).is("according") && s.at(from + 1).is("to")) {
            return;
        }
        boolean subject = comma - from == 1 && s.at(from).hasTag("NOUN", "PROPN", "PRON");
        if ((comma - from < 2 && !subject) || w.reported(from, comma)) {
            return;
        }
        if (s.at(g.first() - 1).isComma() && !subject && Clauses.isSubjectOnly(s, from, comma)) {
            return;
        }
        if (comma - from == 2
                && MARKERS.contains(s.at(from).low() + " " + s.at(from + 1).low())) {
            return;
        }
        boolean joined = as && JOINING.contains(s.at(comma - 1).low()) && rest < s.size();
        List<Range> content = new ArrayList<>();
        if (!joined) {
            content.add(new Range(from, comma));
        }
        boolean cut = endsInAuxiliary(s, from, comma);
        boolean whole = hasVerb(s, from, comma);
        int end = Clauses.trimRight(
                s,
                rest,
                Math.max(rest, Math.min(s.size(), rest < s.size() ? ReportEnds.reportEnd(w, rest, text) : rest)));
        if (end - rest >= 2 && (joined || !whole || cut || !s.at(rest).hasTag("VERB", "ADP"))) {
            content.add(new Range(rest, end));
            whole |= hasVerb(s, rest, end);
        }
        if (whole && !content.isEmpty()) {
            w.add("report-after", 0.85, source, new Range(g.head(), g.head() + 1), content);
            w.useCue(g.head());
        }
    }

    private static @Nullable Range nameBefore(Sentence s, VerbGroup g) {
        Tok last = s.at(g.first() - 1);
        if (last.isComma() || last.is(")")) {
            return SourceFinder.before(s, g.first());
        }
        Range whole = SourceFinder.withRelative(s, g.first());
        return whole == null ? NounPhrases.phraseEnding(s, g.first()) : whole;
    }

    /** Nothing, or only where and when it was said, follows up to the end or the next comma. */
    private static boolean ends(Sentence s, int after) {
        int k = Clauses.skipAdverbials(s, after);
        return k >= s.size()
                || s.at(k).endsSentence()
                || s.at(k).isComma()
                || s.at(k).isDash()
                || s.at(k).hasTag("VERB");
    }

    /** Index of the words after the parenthesis; the sentence's size if there are none; -1 if it is no parenthesis. */
    private static int restAfter(Sentence s, VerbGroup g, int after) {
        int k = after;
        if (g.verb().takes("A")) {
            k = NounPhrases.plainAfter(s, k, s.size());
        }
        k = Clauses.skipAdverbials(s, k);
        if (k >= s.size() || s.at(k).endsSentence()) {
            return s.size();
        }
        if (s.at(k).isComma() || s.at(k).isDash()) {
            return Clauses.trimLeft(s, k, s.size());
        }
        if (s.at(k).is("that") || s.at(k).is("whether") || s.at(k).is("if")) {
            return -1;
        }
        boolean closes = (g.verb().takes("A") && k > after)
                || s.at(k).hasTag("SCONJ", "ADP")
                || (s.at(k).hasTag("VERB") && s.at(k).low().endsWith("ing"));
        return closes ? s.size() : -1;
    }

    private static int start(SentenceWork w, int comma) {
        int k = comma;
        while (k > 0 && !w.isInContent(k - 1) && !w.sentence().at(k - 1).is(";")) {
            k--;
        }
        return Clauses.trimLeft(w.sentence(), k, comma);
    }

    /** "He would not, she said, …": the words before the parenthesis wait for their verb. */
    private static boolean endsInAuxiliary(Sentence s, int from, int to) {
        int k = to - 1;
        while (k > from && s.at(k).hasTag("ADV", "PART")) {
            k--;
        }
        return s.at(k).hasTag("AUX") || AUXILIARIES.contains(s.at(k).low());
    }

    private static boolean hasVerb(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            Tok t = s.at(k);
            if (t.hasTag("AUX") || (t.hasTag("VERB") && !t.low().endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }
}
