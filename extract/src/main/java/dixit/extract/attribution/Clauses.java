package dixit.extract.attribution;

import dixit.text.CalendarWords;
import java.util.Set;

/** What a report needs to know of clauses: whether one follows, what may stand before it, its edges. Pure functions. */
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
            } else if (isTimeAhead(s, i)) {
                i += 2;
            } else if (t.hasTag("ADV") || isTime(t)) {
                i++;
            } else if (t.hasTag("ADP") && ADVERBIAL.contains(t.low())) {
                int end = isTime(s.at(i + 1)) ? i + 2 : NounPhrases.plainAfter(s, i + 1, s.size());
                if (end == i + 1) {
                    return i;
                }
                i = end;
            } else if (i > from && (t.hasTag("PROPN", "NUM") || isTime(t))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** "last week", "this morning". */
    private static boolean isTimeAhead(Sentence s, int i) {
        Tok t = s.at(i);
        return (t.is("last") || t.is("this") || t.is("next")) && isTime(s.at(i + 1));
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
        return TIMES.contains(t.low()) || CalendarWords.isWeekday(t.low());
    }

    /** A subject and a finite verb follow. */
    static boolean clauseFollows(Sentence s, int from) {
        Tok first = s.at(from);
        boolean starts = !first.hasTag("PUNCT", "END", "SCONJ", "CCONJ", "SYM") || first.is("if");
        if (!starts || first.is("to") || (first.low().endsWith("ing") && first.hasTag("VERB"))) {
            return false;
        }
        boolean subject = false;
        int relatives = 0;
        boolean comma = false;
        for (int k = from; k < Math.min(s.size(), from + 40); k++) {
            Tok t = s.at(k);
            if (t.is(";")
                    || t.is(":")
                    || (t.isComma()
                            && s.at(k + 1).hasTag("CCONJ")
                            && k > from + 1
                            && !s.at(k - 1).hasTag("PROPN", "NOUN"))) {
                return false;
            }
            if (subject
                    && t.isQuote()
                    && !t.capital()
                    && s.at(k - 1).hasTag("NOUN", "PROPN", "PRON")
                    && !NounPhrases.isPossessive(s.at(k - 1))) {
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

    static boolean hasFinite(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            Tok t = s.at(k);
            if (t.hasTag("AUX")
                    || t.isQuote()
                    || (t.hasTag("VERB")
                            && !t.low().endsWith("ing")
                            && !s.at(k - 1).is("to"))) {
                return true;
            }
        }
        return false;
    }

    /** "Two sailors, who asked for shelter": a subject with clauses about it, and no verb of its own. */
    static boolean isSubjectOnly(Sentence s, int from, int to) {
        boolean relative = false;
        int start = from;
        for (int k = from; k <= to; k++) {
            if (k < to && !s.at(k).isComma()) {
                continue;
            }
            boolean about = s.at(start).is("who")
                    || s.at(start).is("which")
                    || s.at(start).is("whose")
                    || s.at(start).is("whom");
            if (!about && hasFinite(s, start, k)) {
                return false;
            }
            relative |= about;
            start = k + 1;
        }
        return relative;
    }

    static boolean isFinite(Sentence s, int k) {
        Tok t = s.at(k);
        return t.hasTag("AUX")
                || (t.hasTag("VERB") && !t.low().endsWith("ing") && !s.at(k - 1).is("to"));
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
                || (t.endsSentence() && !t.is("?") && !t.is("!"))
                || (t.is("\"") && !t.isQuote())
                || t.is("”")
                || t.is("“");
    }
}
