package dixit.extract.attribution;

import dixit.extract.attribution.SourceFinder.Range;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** X: … and … — X in a headline, where X speaks in the text below or is named as an office, a poll, a source. */
final class HeadlineRule {
    private static final int LONGEST_SOURCE = 6;
    private static final Set<String> SPEAKERS = Set.of(
            "minister",
            "ministry",
            "diplomat",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "officials",
            "source",
            "sources",
            "poll",
            "report",
            "study",
            "survey",
            "president",
            "premier",
            "chancellor",
            "envoy",
            "ambassador",
            "expert",
            "experts",
            "analyst",
            "analysts",
            "lawmaker",
            "lawmakers",
            "senator",
            "governor",
            "mayor",
            "police",
            "prosecutor",
            "prosecutors",
            "agency",
            "media",
            "government",
            "pm",
            "fm",
            "kremlin",
            "chief");

    private HeadlineRule() {}

    /** @param speaks whether a word, in lower case, names somebody who speaks in the text */
    static void apply(SentenceWork w, String text, Predicate<String> speaks) {
        Sentence s = w.sentence();
        int end = Clauses.trimRight(s, 0, s.size());
        int dash = lastDash(s, end);
        if (dash > 2 && end - dash - 1 <= LONGEST_SOURCE && names(s, dash + 1, end, text, speaks)) {
            w.add(
                    "headline-dash",
                    0.95,
                    new Range(dash + 1, end),
                    new Range(dash, dash + 1),
                    List.of(new Range(0, dash)));
            return;
        }
        int colon = firstColon(s, end);
        if (colon > 0 && colon <= LONGEST_SOURCE && end - colon > 2 && names(s, 0, colon, text, speaks)) {
            w.add(
                    "headline-colon",
                    0.95,
                    new Range(0, colon),
                    new Range(colon, colon + 1),
                    List.of(new Range(colon + 1, end)));
        }
    }

    private static int lastDash(Sentence s, int end) {
        for (int k = end - 1; k > 0; k--) {
            if (s.at(k).isDash()) {
                return k;
            }
        }
        return -1;
    }

    private static int firstColon(Sentence s, int end) {
        for (int k = 0; k < end; k++) {
            if (s.at(k).is(":")) {
                return k;
            }
        }
        return -1;
    }

    private static boolean names(Sentence s, int from, int to, String text, Predicate<String> speaks) {
        if (from >= to
                || !s.at(from).capital() && !SPEAKERS.contains(s.at(to - 1).low())) {
            return false;
        }
        String last = s.at(to - 1).span().in(text).toLowerCase(Locale.ROOT);
        return SPEAKERS.contains(last) || speaks.test(last);
    }
}
