package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause after its verb: X said (that) … · X told Y that … · X refused to … · X urged Y to … · X asked whether …. */
final class IndirectRule implements SentenceRule {
    private static final Set<String> QUESTION =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");

    private record Found(String rule, double score, int from) {}

    @Override
    public void apply(SentenceWork w, String text) {
        Sentence s = w.sentence();
        int asked = questionStart(s);
        for (int i = 0; i < s.size(); i++) {
            VerbGroup g = w.open(i);
            if (g == null || i >= asked || (g.negated() && g.verb().isSpeech())) {
                continue;
            }
            Found f = complement(s, g);
            if (f != null) {
                add(w, g, f, text);
            }
        }
    }

    /** Index of the first word of a question; what stands before a dash is none: "They agreed to pay — are you glad?" */
    private static int questionStart(Sentence s) {
        if (!s.at(s.size() - 1).is("?")) {
            return s.size();
        }
        for (int k = s.size() - 1; k > 0; k--) {
            if (s.at(k).isDash()) {
                return k;
            }
        }
        return 0;
    }

    private static int endBeforeQuestion(Sentence s) {
        int start = questionStart(s);
        return start == 0 ? s.size() : start;
    }

    private static void add(SentenceWork w, VerbGroup g, Found f, String text) {
        Sentence s = w.sentence();
        Range source = Subjects.of(w, g);
        boolean impersonal = g.form() == Use.PASSIVE || s.at(g.first() - 1).is("it");
        if (source == null && !impersonal) {
            return;
        }
        if (source == null && !f.rule().equals("verb-that")) {
            return;
        }
        int to = Math.min(ReportEnds.reportEnd(w, f.from(), text), endBeforeQuestion(s));
        boolean relative = s.at(g.first() - 1).is("who");
        int end = Clauses.trimRight(s, f.from(), relative ? ReportEnds.subjectClauseEnd(s, f.from(), to) : to);
        if (end - f.from() < 1) {
            return;
        }
        if (f.rule().equals("verb-question") && asksWhoSaid(w, f.from(), end)) {
            w.silence(f.from(), end);
            w.useCue(g.head());
            return;
        }
        w.add(
                f.rule(),
                source == null ? 0.5 : f.score(),
                source,
                new Range(g.head(), g.head() + 1),
                List.of(new Range(f.from(), end)));
        w.useCue(g.head());
    }

    /** "whether Ada Holm had said “…”": the words between the marks are not those of who asks. */
    private static boolean asksWhoSaid(SentenceWork w, int from, int to) {
        boolean says = false;
        for (int k = from; k < to; k++) {
            CueLexicon.Verb v = CueLexicon.standard().verb(w.sentence().at(k).low());
            says |= v != null
                    && !v.kind().equals("belief")
                    && (v.isSpeech() || v.takes("Q") || v.kind().equals("promise"));
            if (says && w.sentence().at(k).isQuote()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Found complement(Sentence s, VerbGroup g) {
        CueLexicon.Verb v = g.verb();
        int j = g.head() + 1;
        boolean clause = v.takes("T") || v.takes("t");
        if (v.takes("/out") && s.at(j).is("out")) {
            int k = Clauses.skipAdverbials(s, j + 1);
            return s.at(k).is("that")
                    ? new Found("verb-that", 0.95, k + 1)
                    : Clauses.clauseFollows(s, j + 1) ? new Found("verb-clause", 0.85, j + 1) : null;
        }
        int k = isInfinitive(s, j) ? j : Clauses.skipAdverbials(s, j);
        if (clause && isThat(s, k)) {
            return v.takes("L") ? null : new Found("verb-that", 0.95, k + 1);
        }
        boolean modifier = g.form() == Use.GERUND && v.kind().equals("belief");
        if (v.takes("I") && isInfinitive(s, k) && !modifier) {
            return new Found("verb-infinitive", 0.72, k);
        }
        if (v.takes("W") && QUESTION.contains(s.at(k).low())) {
            return new Found("verb-question", 0.85, k);
        }
        if (v.takes("A") || v.takes("O")) {
            Found f = withAddressee(s, g, j);
            if (f != null) {
                return f;
            }
        }
        if (clause && s.at(k).is(":") && k + 2 < s.size() && v.isSpeech()) {
            return new Found("verb-colon", 0.85, k + 1);
        }
        boolean near = k == j || Clauses.isTime(s.at(k - 1)) || s.at(k - 1).hasTag("ADV");
        if (v.takes("T") && !v.takes("A")) {
            int from = near ? k : j;
            if (Clauses.clauseFollows(s, from) && !Clauses.isPreposition(s.at(from))) {
                return new Found("verb-clause", v.isSpeech() ? 0.9 : 0.8, from);
            }
        }
        return null;
    }

    private static @Nullable Found withAddressee(Sentence s, VerbGroup g, int j) {
        CueLexicon.Verb v = g.verb();
        int e = NounPhrases.plainAfter(s, j, s.size());
        if (e == j) {
            return null;
        }
        int k = isInfinitive(s, e) ? e : Clauses.skipAdverbials(s, e);
        if (isThat(s, k)) {
            return new Found("verb-that", 0.95, k + 1);
        }
        if (s.at(k).isComma() && isThat(s, k + 1)) {
            return new Found("verb-that", 0.9, k + 2);
        }
        if ((v.takes("O") || v.takes("I")) && isInfinitive(s, k)) {
            return new Found("verb-object-infinitive", 0.65, k);
        }
        if (v.takes("W") && QUESTION.contains(s.at(k).low())) {
            return new Found("verb-question", 0.85, k);
        }
        if (v.takes("T") && Clauses.clauseFollows(s, e) && !Clauses.isPreposition(s.at(e))) {
            return new Found("verb-clause", 0.85, e);
        }
        return v.takes("T") && k > e && Clauses.clauseFollows(s, k) ? new Found("verb-clause", 0.8, k) : null;
    }

    /** "that" with a clause after it, not "that man". */
    private static boolean isThat(Sentence s, int k) {
        Tok next = s.at(k + 1);
        if (!s.at(k).is("that") || next.hasTag("PUNCT", "END")) {
            return false;
        }
        boolean clause =
                next.isQuote() || next.hasTag("SCONJ", "VERB", "ADP") || s.at(k).hasTag("SCONJ");
        return clause || Clauses.clauseFollows(s, k + 1);
    }

    private static boolean isInfinitive(Sentence s, int k) {
        int to = s.at(k).is("not") ? k + 1 : k;
        Tok verb = s.at(to + 1);
        boolean known = CueLexicon.standard().verb(verb.low()) != null;
        boolean mistaken = verb.hasTag("NOUN") && s.at(to + 2).hasTag("DET", "ADP", "PRON");
        return s.at(to).is("to") && (verb.hasTag("VERB", "AUX", "ADV") || verb.is("be") || known || mistaken);
    }
}
