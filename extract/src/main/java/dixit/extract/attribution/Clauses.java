package dixit.extract.attribution;

import dixit.extract.attribution.VerbGroup.Use;
import java.util.Set;

/** Where clauses of a sentence begin and end, as far as a report needs to know. Pure functions. */
final class Clauses {
    private static final Set<String> ADVERBIAL = Set.of(
            "on",
            "in",
            "at",
            "during",
            "to",
            "after",
            "before",
            "from",
            "via",
            "through",
            "with",
            "by",
            "over",
            "under",
            "following",
            "of",
            "about",
            "for",
            "as",
            "into");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "earlier",
            "later",
            "recently",
            "repeatedly",
            "again",
            "bluntly",
            "week",
            "month",
            "year",
            "morning",
            "night",
            "afternoon",
            "evening",
            "ago");
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

    private Clauses() {}

    /** Index after adverbs, time words, brackets and prepositional phrases that may stand between a verb and its report. */
    static int skipAdverbials(Sentence s, int from) {
        int i = from;
        while (i < s.size() && i - from < 30) {
            Tok t = s.at(i);
            if (t.is("(")) {
                int close = closing(s, i);
                if (close < 0) {
                    return i;
                }
                i = close + 1;
            } else if (t.hasTag("ADV") || TIMES.contains(t.low())) {
                i++;
            } else if (t.hasTag("ADP") && ADVERBIAL.contains(t.low())) {
                int end = isTime(s.at(i + 1)) ? i + 2 : SourceFinder.plainAfter(s, i + 1, s.size());
                if (end == i + 1) {
                    return i;
                }
                i = end;
            } else if (i > from && (t.hasTag("PROPN", "NUM") || TIMES.contains(t.low()))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static int closing(Sentence s, int open) {
        for (int k = open; k < Math.min(s.size(), open + 30); k++) {
            if (s.at(k).is(")")) {
                return k;
            }
        }
        return -1;
    }

    static boolean isTime(Tok t) {
        return TIMES.contains(t.low());
    }

    /** A subject and a finite verb follow. */
    static boolean clauseFollows(Sentence s, int from) {
        Tok first = s.at(from);
        boolean starts = !first.hasTag("PUNCT", "END", "SCONJ", "CCONJ", "SYM") || first.is("if");
        if (!starts || first.is("to") || first.low().endsWith("ing") && first.hasTag("VERB")) {
            return false;
        }
        boolean subject = false;
        int relatives = 0;
        boolean comma = false;
        for (int k = from; k < Math.min(s.size(), from + 40); k++) {
            Tok t = s.at(k);
            if (t.is(";")
                    || t.is(":")
                    || t.isComma()
                            && s.at(k + 1).hasTag("CCONJ")
                            && k > from + 1
                            && !s.at(k - 1).hasTag("PROPN", "NOUN")) {
                return false;
            }
            if (subject
                    && t.isQuote()
                    && !t.capital()
                    && s.at(k - 1).hasTag("NOUN", "PROPN", "PRON")
                    && !SourceFinder.isPossessive(s.at(k - 1))) {
                return true;
            }
            comma |= t.isComma();
            relatives += k > from && (t.is("which") || t.is("who") || t.is("that")) ? 1 : 0;
            boolean finite =
                    k > from && isFinite(s, k) && subject && !s.at(k - 1).hasTag("AUX", "PART");
            if (finite && comma && !s.at(k - 1).isComma() && s.at(k - 1).hasTag("PRON") && relatives == 0) {
                return first.is("if");
            }
            if (finite && relatives == 0) {
                return true;
            }
            relatives -= finite ? 1 : 0;
            subject |= t.hasTag("PRON", "PROPN", "NOUN", "NUM", "DET", "ADJ") || t.isQuote() || k == from;
        }
        return false;
    }

    static boolean isPreposition(Tok t) {
        return ADVERBIAL.contains(t.low()) || t.is("against") || t.is("between") || t.is("without");
    }

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
                            || s.at(k + 1).is("according") && s.at(k + 2).is("to"))) {
                return t.isComma() ? k : k + 1;
            }
            if ((t.hasTag("CCONJ") || t.is("while") || t.is("but"))
                    && (s.at(from).is("to") || hasFinite(s, from, k))
                    && nextReports(w, k + 1)) {
                return k;
            }
        }
        return limit;
    }

    static boolean hasFinite(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            Tok t = s.at(k);
            if (t.hasTag("AUX")
                    || t.isQuote()
                    || t.hasTag("VERB")
                            && !t.low().endsWith("ing")
                            && !s.at(k - 1).is("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensSubordinate(Sentence s) {
        return SUBORDINATE.contains(s.at(0).low())
                || s.at(0).hasTag("CCONJ") && SUBORDINATE.contains(s.at(1).low());
    }

    /** A subject and its verb, so that the clause before the comma is over. */
    private static boolean mainClauseAt(Sentence s, int from) {
        if (s.at(from).is("whose")
                || s.at(from).is("who")
                || s.at(from).is("which")
                || s.at(from).hasTag("CCONJ")) {
            return false;
        }
        int e = SourceFinder.plainAfter(s, from, Math.min(s.size(), from + 12));
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
        int end = SourceFinder.plainAfter(s, i, Math.min(s.size(), i + 8));
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
    private static @org.jspecify.annotations.Nullable VerbGroup headAt(SentenceWork w, int i) {
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
            boolean finite = isFinite(s, k);
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

    private static boolean isFinite(Sentence s, int k) {
        Tok t = s.at(k);
        return t.hasTag("AUX")
                || t.hasTag("VERB") && !t.low().endsWith("ing") && !s.at(k - 1).is("to");
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

    /** {@code to} moved left over signs, so that the range ends with a word, a quotation or a bracket. */
    static int trimRight(Sentence s, int from, int to) {
        int e = to;
        while (e > from && isEdge(s.at(e - 1))) {
            e--;
        }
        return e;
    }

    static int trimLeft(Sentence s, int from, int to) {
        int f = from;
        while (f < to && isEdge(s.at(f))) {
            f++;
        }
        return f;
    }

    private static boolean isEdge(Tok t) {
        return t.isComma()
                || t.is(";")
                || t.is(":")
                || t.isDash()
                || t.endsSentence() && !t.is("?") && !t.is("!")
                || t.is("\"") && !t.isQuote()
                || t.is("”")
                || t.is("“");
    }
}
