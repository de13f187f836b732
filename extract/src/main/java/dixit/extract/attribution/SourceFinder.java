package dixit.extract.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who speaks: before the verb, after it, as the antecedent of "who", as the sentence's subject. */
final class SourceFinder {
    /** Words {@code from} to before {@code to} of a sentence. */
    record Range(int from, int to) {
        int size() {
            return to - from;
        }
    }

    private static final Set<String> LINKS = Set.of(
            "of",
            "for",
            "in",
            "at",
            "from",
            "to",
            "with",
            "on",
            "under",
            "inside",
            "close",
            "familiar",
            "near",
            "by",
            "behind");
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
            "tomorrow",
            "earlier",
            "later",
            "recently",
            "now",
            "then",
            "also",
            "once",
            "still");
    private static final Set<String> NOBODY = Set.of(
            "it",
            "there",
            "which",
            "that",
            "this",
            "what",
            "these",
            "those",
            "nothing",
            "something",
            "each",
            "one",
            "nobody",
            "none");
    private static final int LONGEST = 40;

    private SourceFinder() {}

    /** The subject that ends right before {@code end}, the first word of a verb group. */
    static @Nullable Range before(Sentence s, int end) {
        int e = end;
        while (e > 0
                && (s.at(e - 1).hasTag("ADV") && !isWho(s.at(e - 1))
                        || TIMES.contains(s.at(e - 1).low()))) {
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
        return phraseEnding(s, e);
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
                Range r = apposition ? phraseEnding(s, k) : null;
                if (r != null && !isTime(s, r)) {
                    boolean aside = after.hasTag("ADP", "VERB", "ADV") || isWho(after);
                    return aside ? r : new Range(r.from(), comma);
                }
            }
        }
        return null;
    }

    private static boolean isTime(Sentence s, Range r) {
        return s.at(r.from()).hasTag("ADP") || TIMES.contains(s.at(r.to() - 1).low());
    }

    private static @Nullable Range antecedent(Sentence s, int who) {
        int e = s.at(who - 1).isComma() ? who - 1 : who;
        return phraseEnding(s, e);
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
            while (e > 0 && (s.at(e - 1).hasTag("ADV", "PART", "AUX", "VERB"))) {
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
        return isWho(s.at(e - 1)) ? antecedent(s, e - 1) : phraseEnding(s, e);
    }

    /** The noun phrase whose last word stands before {@code end}. */
    static @Nullable Range phraseEnding(Sentence s, int end) {
        if (end <= 0) {
            return null;
        }
        Tok last = s.at(end - 1);
        if (last.hasTag("PRON") && !last.is("'s")) {
            return NOBODY.contains(last.low()) && !last.is("one") ? null : new Range(end - 1, end);
        }
        int from = end;
        int nouns = 0;
        while (from > 0 && end - from < LONGEST && continuesLeft(s, from - 1, end, nouns)) {
            from--;
            nouns += s.at(from).hasTag("NOUN", "PROPN", "PRON", "NUM") ? 1 : 0;
        }
        from = cutAfterAdverbial(s, trimLeft(s, from, end), end);
        boolean adjective = nouns == 0
                && from < end - 1
                && s.at(from).hasTag("DET")
                && s.at(end - 1).hasTag("ADJ");
        if (from >= end
                || nouns == 0 && !adjective
                || TIMES.contains(s.at(end - 1).low())) {
            return null;
        }
        return new Range(from, end);
    }

    private static boolean continuesLeft(Sentence s, int k, int end, int nouns) {
        Tok t = s.at(k);
        if (k == end - 1) {
            return t.hasTag("NOUN", "PROPN", "NUM", "ADJ", "X", "SYM") || t.is("%") || t.hasTag("DET");
        }
        Tok right = s.at(k + 1);
        if (t.hasTag("NOUN", "PROPN", "ADJ", "NUM", "X", "SYM") || t.is("'s") || t.is("'")) {
            return !TIMES.contains(t.low()) && !(right.hasTag("DET") || right.hasTag("PRON") && !right.is("'s"));
        }
        if (t.hasTag("DET") || isPossessive(t)) {
            return !right.hasTag("DET", "ADP", "CCONJ");
        }
        if (t.isQuote()) {
            return right.hasTag("NOUN", "PROPN") && (s.at(k - 1).hasTag("DET", "ADJ") || isPossessive(s.at(k - 1)));
        }
        if (t.hasTag("ADP")) {
            return LINKS.contains(t.low()) && s.at(k - 1).hasTag("NOUN", "PROPN", "ADJ", "NUM") && nouns > 0;
        }
        if (t.hasTag("CCONJ")) {
            return s.at(k - 1).hasTag("NOUN", "PROPN") && right.hasTag("NOUN", "PROPN", "DET", "ADJ") && nouns > 0;
        }
        return t.is("&") || t.is("/") && right.hasTag("NOUN", "PROPN", "ADJ");
    }

    static boolean isPossessive(Tok t) {
        return t.is("his")
                || t.is("her")
                || t.is("their")
                || t.is("its")
                || t.is("our")
                || t.is("my")
                || t.is("your")
                || t.is("whose");
    }

    /** "In his memoirs Tiber Voss": a name right after a prepositional phrase is no part of it. */
    private static int cutAfterAdverbial(Sentence s, int from, int end) {
        int before = from - 1;
        boolean adverbial = before >= 0
                && s.at(before).hasTag("ADP")
                && (before == 0 || s.at(before - 1).hasTag("PUNCT", "CCONJ"));
        int name = end;
        while (name > from && s.at(name - 1).hasTag("PROPN")) {
            name--;
        }
        boolean parted = name > from && name < end && s.at(name - 1).hasTag("NOUN");
        return adverbial && parted ? name : from;
    }

    private static int trimLeft(Sentence s, int from, int end) {
        int f = from;
        while (f < end
                && (s.at(f).hasTag("ADP", "CCONJ", "PUNCT")
                        || TIMES.contains(s.at(f).low()))) {
            f++;
        }
        return f;
    }

    /** The phrase that begins at {@code from}, with its apposition: "said Ada Holm, the foreign minister". */
    static @Nullable Range after(Sentence s, int from, int limit) {
        int to = plainAfter(s, from, limit);
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
                || isPossessive(t)
                || t.hasTag("NOUN", "ADJ", "PROPN") && !t.low().endsWith("ing");
    }

    /** Index after the plain phrase at {@code from}; {@code from} itself if there is none. */
    static int plainAfter(Sentence s, int from, int limit) {
        Tok first = s.at(from);
        if (first.hasTag("PRON") && !isPossessive(first)) {
            return from + 1;
        }
        int to = from;
        boolean noun = false;
        while (to < limit) {
            Tok t = s.at(to);
            boolean inPhrase = t.hasTag("NOUN", "PROPN", "ADJ", "NUM", "X")
                    || t.is("'s")
                    || t.is("'")
                    || (t.hasTag("DET") || isPossessive(t))
                            && (to == from || !noun || s.at(to - 1).hasTag("ADP", "CCONJ"));
            boolean link = noun && t.hasTag("ADP") && t.low().equals("of")
                    || noun
                            && t.hasTag("ADP")
                            && LINKS.contains(t.low())
                            && !t.is("in")
                            && !t.is("on")
                            && !t.is("to")
                            && !t.is("at")
                            && s.at(to + 1).hasTag("DET", "PROPN", "NOUN", "ADJ");
            boolean and = noun
                    && t.hasTag("CCONJ")
                    && s.at(to + 1).hasTag("PROPN")
                    && s.at(to - 1).hasTag("PROPN");
            boolean office = noun
                    && t.hasTag("VERB")
                    && !t.capital()
                    && s.at(to + 1).hasTag("PROPN")
                    && s.at(to - 1).hasTag("NOUN");
            if (!inPhrase && !link && !and && !office || TIMES.contains(t.low())) {
                break;
            }
            noun |= t.hasTag("NOUN", "PROPN", "NUM");
            to++;
        }
        while (to > from && s.at(to - 1).hasTag("ADP", "CCONJ", "DET")) {
            to--;
        }
        return noun || to > from ? to : from;
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
