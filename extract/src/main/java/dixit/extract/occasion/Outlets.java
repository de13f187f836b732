package dixit.extract.occasion;

import dixit.extract.time.Tokens;
import dixit.text.CalendarWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the names of news outlets and networks, by their words or from general knowledge. Pure functions. */
final class Outlets {
    private static final int LONGEST = 8;
    private static final Set<String> WORDS = Set.of(
            "times",
            "post",
            "news",
            "journal",
            "press",
            "gazette",
            "herald",
            "tribune",
            "telegraph",
            "courier",
            "daily",
            "weekly",
            "quarterly",
            "review",
            "network",
            "tv",
            "television",
            "radio",
            "channel",
            "magazine",
            "newspaper",
            "agency",
            "broadcasting",
            "dispatch",
            "chronicle",
            "observer",
            "examiner",
            "inquirer",
            "mirror",
            "globe",
            "beast",
            "podcast",
            "newswire",
            "standard",
            "independent",
            "affairs",
            "policy",
            "monitor",
            "zeitung");
    private static final Set<String> KNOWN = Set.of(
            "bbc",
            "cnn",
            "nbc",
            "abc",
            "cbs",
            "msnbc",
            "cnbc",
            "fox",
            "reuters",
            "ap",
            "afp",
            "tass",
            "interfax",
            "rt",
            "sputnik",
            "xinhua",
            "spiegel",
            "zeit",
            "bild",
            "welt",
            "monde",
            "figaro",
            "pais",
            "repubblica",
            "jazeera",
            "arabiya",
            "politico",
            "bloomberg",
            "axios",
            "guardian",
            "economist",
            "newsweek",
            "kommersant",
            "izvestia",
            "segodnya",
            "novosti",
            "kyodo",
            "yonhap",
            "nhk",
            "haaretz",
            "pravda",
            "anadolu",
            "dpa",
            "ansa",
            "npr",
            "pbs",
            "itv",
            "vox",
            "huffpost",
            "breitbart",
            "atlantic",
            "yorker",
            "hill",
            "slate",
            "buzzfeed",
            "vice",
            "wsj");
    private static final Set<String> NETWORKS = Set.of(
            "twitter",
            "facebook",
            "telegram",
            "instagram",
            "weibo",
            "vkontakte",
            "youtube",
            "linkedin",
            "bluesky",
            "mastodon",
            "tiktok",
            "wechat");
    private static final Set<String> DESCRIPTORS = Set.of(
            "newspaper",
            "magazine",
            "daily",
            "weekly",
            "journal",
            "agency",
            "website",
            "channel",
            "tv",
            "broadcaster",
            "outlet",
            "paper",
            "holding",
            "station",
            "portal",
            "platform",
            "programme",
            "program",
            "podcast");
    private static final Set<String> OFFICES = Set.of(
            "minister",
            "ministry",
            "president",
            "secretary",
            "department",
            "government",
            "committee",
            "council",
            "party",
            "university",
            "institute",
            "senate",
            "court",
            "office",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "conference",
            "club");
    private static final Set<String> INSIDE =
            Set.of("of", "in", "and", "the", "de", "le", "la", "for", "s", "der", "della");

    private Outlets() {}

    /** A name with its place in the tokens: from, after the last token of the name, after a noun that describes it. */
    record Found(String name, int from, int to, int end) {}

    /** The outlet whose name, article apart, begins at {@code i}; null if none is recognised. */
    static @Nullable Found at(Tokens t, String text, int i) {
        int k = skipLead(t, i);
        if (t.is(k, "\"") || t.is(k, "“") || t.is(k, "«")) {
            return quoted(t, text, k, k > i);
        }
        int end = runEnd(t, k);
        if (end == k) {
            return null;
        }
        boolean described = t.in(end, DESCRIPTORS) && !t.capital(end);
        boolean introduced = k > i && t.in(k - 1, DESCRIPTORS);
        boolean known = described || introduced;
        for (int n = k; n < end; n++) {
            if (t.in(n, OFFICES)) {
                return null;
            }
        }
        for (int n = k; n < end && !known; n++) {
            known = t.in(n, KNOWN) || (t.in(n, WORDS) && (end - k > 1 || t.is(k - 1, "the")));
        }
        for (int n = k + 1; n < end && known; n++) {
            boolean house = t.is(n, "'") && (t.in(n - 1, KNOWN) || t.in(n - 1, WORDS));
            if (house) {
                return new Found(t.span(k, n).in(text), k, n, end); // "CNBC's Squawk Box"
            }
        }
        return known ? new Found(t.span(k, end).in(text), k, end, described ? end + 1 : end) : null;
    }

    /** Any capitalised name, where the sentence says that it is an outlet: "published in …". */
    static @Nullable Found named(Tokens t, String text, int i) {
        Found known = at(t, text, i);
        int k = skipLead(t, i);
        int end = runEnd(t, k);
        return known != null || end == k ? known : new Found(t.span(k, end).in(text), k, end, end);
    }

    /** "Telegram", "Truth Social", "X". */
    static @Nullable Found network(Tokens t, String text, int i) {
        boolean truth = t.is(i, "truth") && t.is(i + 1, "social");
        boolean one = t.capital(i) && (t.in(i, NETWORKS) || (t.is(i, "x") && !t.capital(i + 1)));
        int end = truth ? i + 2 : one ? i + 1 : i;
        return end == i ? null : new Found(t.span(i, end).in(text), i, end, end);
    }

    /** After "the", "a", an adjective of a country and "newspaper": where the name itself begins. */
    private static int skipLead(Tokens t, int i) {
        int k = (t.is(i, "the") && !t.capital(i)) || t.is(i, "a") ? i + 1 : i;
        for (int n = k; n < k + 4; n++) {
            boolean stops = !t.isWord(n) || t.is(n, "in") || t.is(n, "on") || t.is(n, "that") || t.is(n, "and");
            if (stops) {
                return k;
            }
            if (t.in(n, DESCRIPTORS) && !t.capital(n)) {
                boolean name = t.capital(n + 1) || t.is(n + 1, "\"") || t.is(n + 1, "“") || t.is(n + 1, "«");
                return name ? n + 1 : k;
            }
        }
        return k;
    }

    private static @Nullable Found quoted(Tokens t, String text, int open, boolean introduced) {
        for (int n = open + 1; n < open + LONGEST && introduced; n++) {
            if (t.is(n, "\"") || t.is(n, "”") || t.is(n, "»")) {
                int end = t.is(n - 1, ",") ? n - 1 : n;
                return end > open + 1 ? new Found(t.span(open + 1, end).in(text), open + 1, end, n + 1) : null;
            }
        }
        return null;
    }

    private static boolean isTime(Tokens t, int k) {
        return CalendarWords.month(t.low(k)) > 0 || CalendarWords.isWeekday(t.low(k));
    }

    /** After a run of capitalised words; "of", "in" and the like inside it count where a capital follows. */
    static int runEnd(Tokens t, int i) {
        return runEnd(t, i, true);
    }

    /** The same for a house or a town: "in" begins a phrase of its own. */
    static int houseEnd(Tokens t, int i) {
        return runEnd(t, i, false);
    }

    private static int runEnd(Tokens t, int i, boolean within) {
        int end = i;
        int k = i;
        while (k < i + LONGEST) {
            if (t.isWord(k) && t.capital(k) && !(end > i && isTime(t, k))) {
                end = ++k;
            } else if (end > i
                    && t.capital(k + 1)
                    && t.in(k, INSIDE)
                    && !t.is(k, "s")
                    && (within || !t.is(k, "in"))
                    && !isTime(t, k + 1)) {
                k++;
            } else if (end > i && (t.is(k, "-") || t.is(k, "&")) && t.glued(k) == t.glued(k + 1) && t.capital(k + 1)) {
                k++;
            } else if (end > i && t.afterPossessive(k) > k && t.capital(k + 2)) {
                k += 2;
            } else if (end > i && t.is(k, ".") && t.glued(k) && t.at(k - 1).length() == 1 && t.capital(k + 1)) {
                k++;
            } else {
                break;
            }
        }
        return end;
    }
}
