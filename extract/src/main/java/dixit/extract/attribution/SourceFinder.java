package dixit.extract.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name who speaks: before the verb, after it, as the antecedent of "who", as the subject of the
 * clause. Pure functions.
 */
final class SourceFinder {
    private static final int LONGEST = 40;

    private SourceFinder() {}

    /** The subject that ends right before {@code end}, the first word of a verb group. */
    static @Nullable Range before(Sentence s, int end) {
        int e = end;
        while (e > 0 && ((s.at(e - 1).hasTag("ADV") && !isWho(s.at(e - 1))) || NounPhrases.isTime(s.at(e - 1)))) {
            e--;
        }
        if (e == 0) {
            return null;
        }
        Tok last = s.at(e - 1);
        if (last.isComma()) {
            return beforeComma(s, e - 1);
        }
        if (last.is(")")) {
            int open = back(s, e - 1, "(");
            Range r = open > 0 ? before(s, open) : null;
            return r == null ? null : new Range(r.from(), e);
        }
        if (last.hasTag("CCONJ")) {
            return subject(s, e - 1);
        }
        if (isWho(last)) {
            return antecedent(s, e - 1);
        }
        Range whole = withRelative(s, e);
        return whole == null ? NounPhrases.phraseEnding(s, e) : whole;
    }

    /** "Three sailors who saw the wreck said": the subject with its relative clause; null if none ends at {@code end}. */
    static @Nullable Range withRelative(Sentence s, int end) {
        boolean verb = false;
        for (int k = end - 1; k > 0 && end - k < LONGEST; k--) {
            Tok t = s.at(k);
            if (isWho(t)) {
                Range head = verb ? antecedent(s, k) : null;
                head = verb && s.at(k - 1).is("those") ? new Range(k - 1, k) : head;
                return head == null ? null : new Range(head.from(), end);
            }
            boolean edge = t.isQuote() || t.hasTag("SCONJ") || opensClause(t) || (t.hasTag("PUNCT") && !t.is("-"));
            if (edge || (Clauses.isFinite(s, k) && takesClause(s, k, end))) {
                return null;
            }
            verb |= Clauses.isFinite(s, k);
        }
        return null;
    }

    private static boolean opensClause(Tok t) {
        return t.is("that")
                || t.is("when")
                || t.is("because")
                || t.is("if")
                || t.is("while")
                || t.is("after")
                || t.is("before")
                || t.is("but");
    }

    /** "who think Ada Holm said": what follows the verb is the subject of a clause of its own. */
    private static boolean takesClause(Sentence s, int verb, int end) {
        CueLexicon.Verb v = CueLexicon.standard().verb(s.at(verb).low());
        Range r = NounPhrases.phraseEnding(s, end);
        boolean clause = v != null && v.takes("T") && !v.lemma().equals("know");
        boolean pronoun = end - 1 == verb + 1 && s.at(verb + 1).hasTag("PRON");
        return r != null && r.from() == verb + 1 && (clause || pronoun);
    }

    private static boolean isWho(Tok t) {
        return t.is("who");
    }

    /** "Ada Holm, the minister, said": the words between two commas belong to the name before them. */
    private static @Nullable Range beforeComma(Sentence s, int comma) {
        for (int k = comma - 1; k > 0 && comma - k < LONGEST; k--) {
            if (s.at(k).isComma() || s.at(k).isDash()) {
                Tok after = s.at(k + 1);
                boolean apposition = after.hasTag("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "ADV", "PRON", "VERB")
                        || isWho(after);
                Range r = apposition ? NounPhrases.phraseEnding(s, k) : null;
                if (r != null && !isTime(s, r)) {
                    boolean aside = after.hasTag("ADP", "VERB", "ADV") || isWho(after);
                    return aside ? r : new Range(r.from(), comma);
                }
            }
        }
        return null;
    }

    private static boolean isTime(Sentence s, Range r) {
        return s.at(r.from()).hasTag("ADP") || NounPhrases.isTime(s.at(r.to() - 1));
    }

    private static @Nullable Range antecedent(Sentence s, int who) {
        int e = s.at(who - 1).isComma() ? who - 1 : who;
        return NounPhrases.phraseEnding(s, e);
    }

    /** The subject of the sentence's clause that {@code at} stands in: the first phrase before its first verb. */
    static @Nullable Range subject(Sentence s, int at) {
        for (int v = at - 1; v > 0; v--) {
            boolean finite = s.at(v).hasTag("VERB", "AUX")
                    && !s.at(v).low().endsWith("ing")
                    && !s.at(v - 1).is("to");
            if (!finite) {
                continue;
            }
            int e = v;
            while (e > 0 && s.at(e - 1).hasTag("ADV", "PART", "AUX", "VERB")) {
                e--;
            }
            Range r = e > 0 && !s.at(e - 1).hasTag("CCONJ") && !s.at(e - 1).isComma() ? plain(s, e) : null;
            if (e > 0 && s.at(e - 1).isComma()) {
                r = beforeComma(s, e - 1);
            }
            if (r != null) {
                return r;
            }
        }
        return null;
    }

    private static @Nullable Range plain(Sentence s, int e) {
        return isWho(s.at(e - 1)) ? antecedent(s, e - 1) : NounPhrases.phraseEnding(s, e);
    }

    /** The phrase that begins at {@code from}, with its apposition: "said Ada Holm, the foreign minister". */
    static @Nullable Range after(Sentence s, int from, int limit) {
        int to = NounPhrases.plainAfter(s, from, limit);
        if (to == from) {
            return null;
        }
        if (s.at(to).is("(")) {
            int close = forward(s, to, ")", limit);
            to = close > 0 ? close + 1 : to;
        }
        if (s.at(to).isComma() && isApposition(s, to + 1)) {
            int e = to + 1;
            while (e < limit
                    && !s.at(e).isComma()
                    && !s.at(e).endsSentence()
                    && !s.at(e).isQuote()
                    && !s.at(e).is(";")
                    && !s.at(e).isDash()) {
                e++;
            }
            to = e;
        }
        return new Range(from, to);
    }

    private static boolean isApposition(Sentence s, int i) {
        Tok t = s.at(i);
        return t.is("a")
                || t.is("an")
                || t.is("the")
                || NounPhrases.isPossessive(t)
                || (t.hasTag("NOUN", "ADJ", "PROPN") && !t.low().endsWith("ing"));
    }

    private static int back(Sentence s, int from, String sign) {
        for (int k = from; k >= 0 && from - k < LONGEST; k--) {
            if (s.at(k).is(sign)) {
                return k;
            }
        }
        return -1;
    }

    private static int forward(Sentence s, int from, String sign, int limit) {
        for (int k = from; k < limit && k - from < LONGEST; k++) {
            if (s.at(k).is(sign)) {
                return k;
            }
        }
        return -1;
    }
}
