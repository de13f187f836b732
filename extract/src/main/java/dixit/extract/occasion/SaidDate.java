package dixit.extract.occasion;

import dixit.extract.time.TimeExpression;
import dixit.extract.time.Tokens;
import dixit.record.Because;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a statement was made, where its own sentence says so: "said on Monday", "On Monday, Ada Holm said". Pure functions. */
final class SaidDate {
    private static final int FAR = 28;
    private static final Set<String> BREAKS = Set.of(
            "who",
            "which",
            "that",
            "whose",
            "when",
            "where",
            "because",
            "although",
            "if",
            "was",
            "were",
            "is",
            "had",
            "has",
            "will",
            "would",
            "while",
            "since",
            "but",
            "before",
            "until",
            "ahead",
            "about",
            "over",
            "regarding",
            "than",
            "what",
            "how",
            "why",
            "whether",
            "killed",
            "scheduled",
            "planned");
    private static final Set<String> OTHER_DAY = Set.of(
            "before", "until", "since", "by", "for", "from", "of", "about", "between", "till", "to", "and", "the");
    private static final Set<String> MAY_FOLLOW = Set.of(
            "that",
            "to",
            "in",
            "at",
            "after",
            "during",
            "as",
            "when",
            "with",
            "on",
            "following",
            "and",
            "but",
            "he",
            "she",
            "they",
            "it",
            "the",
            "a",
            "from",
            "his",
            "her",
            "their",
            "its",
            "there",
            "by",
            "while",
            "amid",
            "for",
            "ahead",
            "before",
            "about",
            "of",
            "via",
            "through",
            "where",
            "who",
            "how",
            "whether",
            "if",
            "why",
            "what",
            "said",
            "told",
            "urged",
            "called",
            "announced",
            "warned",
            "accused",
            "denied",
            "again",
            "because",
            "we",
            "no",
            "not",
            "this",
            "these",
            "those",
            "some",
            "all",
            "so");

    private SaidDate() {}

    /** A value with the reason for it. */
    record Found(TimeExpression time, Because because) {}

    /** The date of saying that the frame gives; null if none. */
    static @Nullable Found in(Frame f) {
        Found after = after(f);
        if (after != null) {
            return after;
        }
        Found near = between(f);
        return near != null ? near : opening(f);
    }

    /** "Said in Lunn on Monday that …". */
    private static @Nullable Found after(Frame f) {
        for (int k = f.cueEnd; k < Math.min(f.to, f.cueEnd + FAR); k++) {
            if (f.isSaid(k) || f.t.in(k, BREAKS) || f.t.is(k, ":") || f.t.is(k, ";")) {
                return null;
            }
            TimeExpression x = f.time(k);
            if (x != null) {
                boolean direct = k <= f.cueEnd + 1;
                return fits(f, k, x) ? new Found(x, new Because("said.after-cue", direct ? 0.95 : 0.85)) : null;
            }
        }
        return null;
    }

    /** "Holm on Monday said that …", "Holm said Monday". */
    private static @Nullable Found between(Frame f) {
        for (int k = f.cue - 1; k >= Math.max(f.from, f.cue - 6); k--) {
            if (f.isSaid(k) || f.t.is(k, ",") || f.t.in(k, BREAKS)) {
                return null;
            }
            TimeExpression x = f.time(k);
            if (x != null) {
                boolean on = f.t.is(k - 1, "on") || f.t.is(k - 1, "in") || f.t.capital(k);
                return on && fits(f, k, x) ? new Found(x, new Because("said.before-cue", 0.9)) : null;
            }
        }
        return null;
    }

    /** "On Monday, Ada Holm said": the sentence opens with the date. */
    private static @Nullable Found opening(Frame f) {
        for (int k = f.from; k <= f.from + 2 && k < f.cue; k++) {
            TimeExpression x = f.time(k);
            if (x != null) {
                int end = Frame.index(f.t, x.span().end());
                boolean free = fits(f, k, x) || f.t.is(end, ",");
                return free && plain(f, end) ? new Found(x, new Because("said.opening", 0.85)) : null;
            }
        }
        return null;
    }

    private static boolean plain(Frame f, int end) {
        for (int k = end; k < f.cue; k++) {
            if (f.isSaid(k) || f.t.in(k, BREAKS) || k > end + FAR) {
                return false;
            }
        }
        return true;
    }

    /** The words date the saying and not a thing: not "Thursday's vote", not "the 2016 treaty", not "until Friday". */
    private static boolean fits(Frame f, int k, TimeExpression x) {
        Tokens t = f.t;
        int end = Frame.index(t, x.span().end());
        boolean thing = t.afterPossessive(end) > end
                || (t.isWord(end) && !t.in(end, MAY_FOLLOW) && !t.capital(end) && !f.isSaid(end));
        boolean other =
                t.in(k - 1, OTHER_DAY) || (t.is(k - 1, "after") && !x.value().contains("-"));
        return !thing && !other && !x.value().equals("XXXX") && !isPlanned(x);
    }

    /** Nobody has said something tomorrow. */
    private static boolean isPlanned(TimeExpression x) {
        String anchor = x.anchor();
        return anchor != null
                && anchor.length() == 10
                && x.value().length() == 10
                && x.value().indexOf('X') < 0
                && x.value().compareTo(anchor) > 0;
    }
}
