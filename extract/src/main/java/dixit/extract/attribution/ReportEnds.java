package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where what is reported ends: before the next report, before the main clause, before the sentence does. Pure functions. */
final class ReportEnds {
    private static final Set<String> SUBORDINATE = Set.of(
            "because",
            "after",
            "when",
            "while",
            "as",
            "since",
            "although",
            "though",
            "before",
            "until",
            "if",
            "unless",
            "whereas");
    private static final Set<String> OPENERS = Set.of("that", "which", "who", "where", "whose", ",", "to");

    private ReportEnds() {}

    /** Index after the last word of the clause that begins at {@code from} and is reported by the verb at {@code cue}. */
    static int reportEnd(SentenceWork w, int from, String text) {
        Sentence s = w.sentence();
        int limit = w.limit(from);
        for (int k = from; k < limit; k++) {
            Tok t = s.at(k);
            if (t.is(";") && k > from) {
                return k;
            }
            if (t.isComma() && opensSubordinate(s) && mainClauseAt(s, k + 1)) {
                return k;
            }
            boolean comma = t.isComma() || w.endsWithComma(t, text);
            if (comma
                    && (nextReports(w, k + 1)
                            || (s.at(k + 1).is("according") && s.at(k + 2).is("to")))) {
                return t.isComma() ? k : k + 1;
            }
            if ((t.hasTag("CCONJ") || t.is("while") || t.is("but"))
                    && (s.at(from).is("to") || Clauses.hasFinite(s, from, k))
                    && nextReports(w, k + 1)) {
                return k;
            }
        }
        return limit;
    }

    private static boolean opensSubordinate(Sentence s) {
        return SUBORDINATE.contains(s.at(0).low())
                || (s.at(0).hasTag("CCONJ") && SUBORDINATE.contains(s.at(1).low()));
    }

    /** A subject and its verb, so that the clause before the comma is over. */
    private static boolean mainClauseAt(Sentence s, int from) {
        if (s.at(from).is("whose")
                || s.at(from).is("who")
                || s.at(from).is("which")
                || s.at(from).hasTag("CCONJ")) {
            return false;
        }
        int e = NounPhrases.plainAfter(s, from, Math.min(s.size(), from + 12));
        return e > from && s.at(e).hasTag("VERB", "AUX") && !s.at(e).low().endsWith("ing");
    }

    /** After a comma or a conjunction: "adding", "and said", "but Holm denied". */
    private static boolean nextReports(SentenceWork w, int from) {
        Sentence s = w.sentence();
        int i = from;
        while (i < s.size() && (s.at(i).hasTag("ADV", "CCONJ") || s.at(i).is("while"))) {
            i++;
        }
        VerbGroup g = headAt(w, i);
        if (g != null
                && (g.verb().isSpeech() || g.verb().takes("T") || g.verb().takes("t"))
                && !g.verb().kind().equals("belief")
                && !g.verb().kind().equals("show")) {
            return g.form() == Use.GERUND || i > from || s.at(i - 1).hasTag("CCONJ");
        }
        if (i == from && !s.at(from - 1).hasTag("CCONJ") && !s.at(from - 1).is("while")) {
            return false;
        }
        int end = NounPhrases.plainAfter(s, i, Math.min(s.size(), i + 8));
        VerbGroup after = end > i ? headAt(w, end) : null;
        return after != null && isAct(after.verb()) && after.form() == Use.FINITE;
    }

    /** A verb that hardly does anything but report. */
    private static boolean isAct(CueLexicon.Verb v) {
        return switch (v.kind()) {
            case "say", "manner", "demand", "promise", "deny", "propose", "warn", "ask" ->
                !v.lemma().equals("offer") && !v.lemma().equals("call");
            default -> false;
        };
    }

    /** The group that begins at {@code i}. */
    private static @Nullable VerbGroup headAt(SentenceWork w, int i) {
        for (int k = i; k < Math.min(w.sentence().size(), i + 4); k++) {
            VerbGroup g = w.group(k);
            if (g != null) {
                return g.first() <= i ? g : null;
            }
            if (!w.sentence().at(k).hasTag("AUX", "ADV", "PART")) {
                return null;
            }
        }
        return null;
    }

    /** Where the clause at {@code from} is a subject itself: before the verb of the sentence, its second finite one. */
    static int subjectClauseEnd(Sentence s, int from, int end) {
        boolean verb = false;
        boolean nested = false;
        for (int k = from; k < end; k++) {
            Tok t = s.at(k);
            boolean finite = Clauses.isFinite(s, k);
            boolean fresh = finite && !s.at(k - 1).hasTag("AUX", "ADV", "PART");
            boolean second = t.hasTag("AUX") && s.at(k - 1).hasTag("VERB");
            if (verb && !nested && (fresh || second)) {
                return k;
            }
            verb |= finite;
            nested |= SUBORDINATE.contains(t.low()) || t.hasTag("CCONJ") || OPENERS.contains(t.low());
        }
        return end;
    }

    /** Where the object in a "who" clause ends: before the verb of the sentence. */
    static int relativeEnd(Sentence s, int from, int end) {
        for (int k = from + 1; k < end; k++) {
            if (Clauses.isFinite(s, k)) {
                return k;
            }
        }
        return end;
    }

    /** Index after the last word of the thing that a verb such as "criticised" is about. */
    static int objectEnd(SentenceWork w, int from, String text) {
        Sentence s = w.sentence();
        int limit = w.limit(from);
        for (int k = from; k < limit; k++) {
            Tok t = s.at(k);
            boolean later = k > from;
            if (w.endsWithComma(t, text)) {
                return k + 1;
            }
            if (later && (t.isComma() || t.is(";") || t.is(":") || t.isDash() || t.is("("))) {
                return k;
            }
            if (later && SUBORDINATE.contains(t.low()) && !(t.is("as") && !t.hasTag("SCONJ"))) {
                return k;
            }
            boolean verbNext =
                    s.at(k + 1).hasTag("VERB", "AUX") && !s.at(k + 1).low().endsWith("ing");
            if (later && t.hasTag("CCONJ") && verbNext) {
                return k;
            }
        }
        return limit;
    }
}
