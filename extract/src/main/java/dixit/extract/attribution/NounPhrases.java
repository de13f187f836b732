package dixit.extract.attribution;

import dixit.text.CalendarWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases by their parts of speech: the one that ends at a word, the one that begins there. Pure functions. */
final class NounPhrases {
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
            "today", "yesterday", "tomorrow", "earlier", "later", "recently", "now", "then", "also", "once", "still");
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
            "me",
            "him",
            "them",
            "us",
            "nobody",
            "none");
    private static final int LONGEST = 40;

    private NounPhrases() {}

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
        if (from >= end || (nouns == 0 && !adjective) || isTime(s.at(end - 1))) {
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
            return !isTime(t) && !(right.hasTag("DET") || (right.hasTag("PRON") && !right.is("'s")));
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
        return t.is("&") || (t.is("/") && right.hasTag("NOUN", "PROPN", "ADJ"));
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
        while (f < end && (s.at(f).hasTag("ADP", "CCONJ", "PUNCT") || isTime(s.at(f)))) {
            f++;
        }
        return f;
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
                    || ((t.hasTag("DET") || isPossessive(t))
                            && (to == from || !noun || s.at(to - 1).hasTag("ADP", "CCONJ")));
            boolean link = (noun && t.hasTag("ADP") && t.low().equals("of"))
                    || (noun
                            && t.hasTag("ADP")
                            && LINKS.contains(t.low())
                            && !t.is("in")
                            && !t.is("on")
                            && !t.is("to")
                            && !t.is("at")
                            && s.at(to + 1).hasTag("DET", "PROPN", "NOUN", "ADJ"));
            boolean and = noun
                    && t.hasTag("CCONJ")
                    && s.at(to + 1).hasTag("PROPN")
                    && s.at(to - 1).hasTag("PROPN");
            boolean office = noun
                    && t.hasTag("VERB")
                    && !t.capital()
                    && s.at(to + 1).hasTag("PROPN")
                    && s.at(to - 1).hasTag("NOUN");
            if ((!inPhrase && !link && !and && !office) || isTime(t)) {
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

    static boolean isTime(Tok t) {
        return TIMES.contains(t.low()) || CalendarWords.isWeekday(t.low());
    }
}
