package dixit.extract.occasion;

import dixit.extract.time.Tokens;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Outlet;
import dixit.record.Span;
import dixit.text.CalendarWords;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the names of news outlets and networks: those of the knowledge base, and others by their words ("… Gazette").
 * Immutable and thread-safe; made once for each knowledge base.
 */
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

    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "le", "la", "el", "il", "al");
    private static final int LETTERS = 2;

    /** Names, folded to words with a blank between, without the article in front. */
    private final Set<String> names = new HashSet<>();
    /** Those of one word that are everyday words, too, and stand with their article. */
    private final Set<String> articled = new HashSet<>();
    /** Those of capitals alone, which stand in longer names, too. */
    private final Set<String> acronyms = new HashSet<>();

    private final Set<String> networks = new HashSet<>(Set.of("x"));

    Outlets(KnowledgeBase base) {
        for (Outlet o : base.outlets()) {
            Stream.concat(Stream.of(o.name()), o.otherNames().stream())
                    .map(name -> name.replaceAll("\\s*\\([^)]*\\)", "").strip())
                    .forEach(name -> add(o.kind(), name));
        }
    }

    /** The outlets of a base, made when they are first asked for. */
    static Outlets of(KnowledgeBase base) {
        return base.derived(Outlets.class, Outlets::new);
    }

    private void add(Outlet.Kind kind, String name) {
        Tokens t = new Tokens(name, new Span(0, name.length()));
        int from = t.size() > 1 && t.in(0, ARTICLES) ? 1 : 0;
        String words = words(t, from, t.size());
        if (kind == Outlet.Kind.PLATFORM) {
            networks.add(words);
            return;
        }
        if (t.size() - from == 1 && t.is(0, "the")) {
            articled.add(words);
        } else {
            names.add(words);
        }
        if (t.size() == 1 && isAcronym(name)) {
            acronyms.add(words);
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() >= LETTERS && word.chars().allMatch(Character::isUpperCase);
    }

    private static String words(Tokens t, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int n = from; n < to; n++) {
            if (!t.is(n, ".")) {
                out.append(out.isEmpty() ? "" : " ").append(t.low(n));
            }
        }
        return out.toString();
    }

    /** A name with its place in the tokens: from, after the last token of the name, after a noun that describes it. */
    record Found(String name, int from, int to, int end) {}

    /** The outlet whose name, article apart, begins at {@code i}; null if none is recognised. */
    @Nullable
    Found at(Tokens t, String text, int i) {
        int k = skipLead(t, i);
        if (t.is(k, "\"") || t.is(k, "“") || t.is(k, "«")) {
            return quoted(t, text, k, k > i);
        }
        int end = runEnd(t, k);
        if (end == k || anyOf(t, k, end, OFFICES)) {
            return null;
        }
        boolean described = t.in(end, DESCRIPTORS) && !t.capital(end);
        boolean introduced = k > i && t.in(k - 1, DESCRIPTORS);
        int own = afterPossessives(t, k, end);
        if (own > k && isName(t, text, own, end)) {
            return new Found(t.span(own, end).in(text), own, end, end); // "Germany's Spiegel"
        }
        if (!described && !introduced && !isName(t, text, k, end) && !hasWord(t, k, end)) {
            return null;
        }
        for (int n = k + 1; n < end; n++) {
            if (t.is(n, "'") && (isName(t, text, k, n) || t.in(n - 1, WORDS))) {
                return new Found(t.span(k, n).in(text), k, n, end); // "CNBC's Squawk Box"
            }
        }
        return new Found(t.span(k, end).in(text), k, end, described ? end + 1 : end);
    }

    private static boolean anyOf(Tokens t, int from, int to, Set<String> words) {
        for (int n = from; n < to; n++) {
            if (t.in(n, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(Tokens t, int k, int end) {
        return anyOf(t, k, end, WORDS) && (end - k > 1 || t.is(k - 1, "the"));
    }

    private static int afterPossessives(Tokens t, int k, int end) {
        int own = k;
        for (int n = k; n < end; n++) {
            int after = t.afterPossessive(n);
            own = after > n && after < end ? after : own;
        }
        return own;
    }

    /** The whole run is a name of the tables, begins with one, has one of several words or an acronym in it. */
    private boolean isName(Tokens t, String text, int k, int end) {
        int from = t.in(k, ARTICLES) && end - k > 1 ? k + 1 : k;
        String run = words(t, from, end);
        boolean article = t.is(from - 1, "the");
        if (names.contains(run) || (article && articled.contains(run))) {
            return true;
        }
        for (int a = from; a < end; a++) {
            if (acronyms.contains(t.low(a)) && isAcronym(t.span(a, a + 1).in(text))) {
                return true;
            }
            for (int b = a + 2; b <= end; b++) {
                if (names.contains(words(t, a, b))) {
                    return true;
                }
            }
        }
        for (int n = from + 1; n < end; n++) {
            if (t.is(n, "'")) {
                return names.contains(words(t, from, n));
            }
        }
        return false;
    }

    /** Any capitalised name, where the sentence says that it is an outlet: "published in …". */
    @Nullable
    Found named(Tokens t, String text, int i) {
        Found known = at(t, text, i);
        int k = skipLead(t, i);
        int end = runEnd(t, k);
        return known != null || end == k ? known : new Found(t.span(k, end).in(text), k, end, end);
    }

    /** "Telegram", "Truth Social", "X". */
    @Nullable
    Found network(Tokens t, String text, int i) {
        int run = t.capital(i) ? runEnd(t, i) : i;
        for (int end = Math.min(run, i + 2); end > i; end--) {
            boolean letter = end == i + 1 && t.low(i).length() == 1;
            if (networks.contains(words(t, i, end)) && !(letter && t.capital(i + 1))) {
                return new Found(t.span(i, end).in(text), i, end, end);
            }
        }
        return null;
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
