package dixit.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    private static final Set<String> KICKERS = Set.of(
            "exclusive",
            "analysis",
            "opinion",
            "breaking",
            "update",
            "live",
            "video",
            "watch",
            "photo",
            "photos",
            "explainer",
            "review",
            "interview",
            "comment",
            "commentary",
            "editorial",
            "report",
            "factbox",
            "profile",
            "column",
            "letter",
            "correction",
            "warning",
            "note",
            "podcast",
            "essay",
            "feature",
            "poll",
            "election",
            "debate",
            "study",
            "brexit",
            "explained",
            "revealed",
            "timeline",
            "obituary",
            "sport",
            "football",
            "weather",
            "travel",
            "business",
            "politics",
            "world",
            "background",
            "briefing",
            "insight",
            "special",
            "investigation",
            "quiz",
            "listen",
            "read",
            "alert");
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(c -> Locale.of("", c).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

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
        boolean named = colon > 0 && colon <= LONGEST_SOURCE && names(s, 0, colon, text, speaks);
        if (end - colon > 2 && (named || (colon == 1 && surname(s, end)))) {
            w.add(
                    "headline-colon",
                    0.95,
                    new Range(0, colon),
                    new Range(colon, colon + 1),
                    List.of(new Range(colon + 1, end)));
        }
    }

    /** One capitalised word that is no country and no kicker, before a whole clause. */
    private static boolean surname(Sentence s, int end) {
        Tok t = s.at(0);
        boolean name = t.capital() && !t.isQuote() && !KICKERS.contains(t.low()) && !COUNTRIES.contains(t.low());
        boolean starts = s.at(2).capital()
                && !s.at(2).is("the")
                && !s.at(2).is("what")
                && !s.at(2).is("how")
                && !s.at(2).is("why");
        return name
                && starts
                && s.at(1).is(":")
                && Clauses.hasFinite(s, 3, end)
                && !t.low().endsWith("s")
                && t.hasTag("PROPN", "NOUN");
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
                || (!s.at(from).capital() && !SPEAKERS.contains(s.at(to - 1).low()))) {
            return false;
        }
        String last = s.at(to - 1).span().in(text).toLowerCase(Locale.ROOT);
        return SPEAKERS.contains(last) || speaks.test(last);
    }
}
