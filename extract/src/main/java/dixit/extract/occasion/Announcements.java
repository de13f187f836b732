package dixit.extract.occasion;

import dixit.extract.structure.Paragraph;
import dixit.extract.time.TimeExpression;
import dixit.extract.time.Tokens;
import dixit.record.ActorRef;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Occasions that a sentence reports without a statement in it: "Milosh Dravec gave an interview to Radio Wrenfield today",
 * "the Lunn Review published Dravec's essay", "an interview by Dravec to …". Linear in the words of the paragraphs read.
 */
final class Announcements {
    private static final int LONGEST = 4000;
    /** Without one of these a paragraph announces nothing; the first letter may be a capital. */
    private static final List<String> NOUNS = List.of(
            "nterview", "ssay", "rticle", "olumn", "p-ed", "peech", "ddress", "ecture", "eynote", "ally", "etter");

    private static final Set<String> GAVE =
            Set.of("gave", "given", "granted", "delivered", "held", "wrote", "published");
    private static final Set<String> SAID =
            Set.of("said", "says", "stated", "warned", "explained", "noted", "added", "stressed", "claimed", "argued");
    private static final Set<String> UNREAL = Set.of(
            "will",
            "would",
            "could",
            "might",
            "may",
            "if",
            "declined",
            "refused",
            "should",
            "never",
            "not",
            "cancelled",
            "requests",
            "request",
            "for",
            "to",
            "plans",
            "planned");

    private final Outlets outlets;
    private final String text;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, String> names;
    private final List<TimeExpression> times;

    /** {@code names}: of each actor id. */
    Announcements(
            Outlets outlets,
            String text,
            List<Mention> mentions,
            Map<String, String> names,
            List<TimeExpression> times) {
        this.outlets = outlets;
        this.text = text;
        this.names = names;
        this.times = times;
        mentions.stream().filter(m -> m.actor().startsWith("person/")).forEach(m -> this.mentions.put(m.start(), m));
    }

    List<Draft> in(Paragraph p) {
        Span read = new Span(p.span().start(), Math.min(p.span().end(), p.span().start() + LONGEST));
        if (NOUNS.stream().noneMatch(n -> text.indexOf(n, read.start(), read.end()) >= 0)) {
            return List.of();
        }
        Tokens t = new Tokens(text, read);
        List<Draft> out = new ArrayList<>();
        for (int k = 0; k < t.size(); k++) {
            Draft d = at(t, k);
            if (d != null) {
                out.add(d);
            }
        }
        return out;
    }

    private @Nullable Draft at(Tokens t, int k) {
        Forms.Found form = Forms.at(t, k);
        if (form == null
                || !Set.of(Forms.INTERVIEW, Forms.ESSAY, Forms.SPEECH, "letter").contains(form.form())) {
            return null;
        }
        Draft owned = possessed(t, k, form);
        return owned != null ? owned : given(t, k, form);
    }

    /** "… published Dravec's thoughtful essay", "Dravec's interview with …". */
    private @Nullable Draft possessed(Tokens t, int k, Forms.Found form) {
        for (int n = k - 1; n >= k - 5 && n >= 2 && (t.isWord(n) || t.is(n, "'") || t.is(n, "-")); n--) {
            if (t.is(n, "s") && t.is(n - 1, "'")) {
                Mention m = endingAt(t.at(n - 1).start());
                int from = m == null ? nameEndingAt(t, n - 1) : Frame.index(t, m.start());
                if (m == null && n - 1 - from < 2) {
                    return null;
                }
                ActorRef who = m != null
                        ? ref(m)
                        : new ActorRef(null, t.span(from, n - 1).in(text));
                return owned(t, k, form, from, who);
            }
        }
        return null;
    }

    private @Nullable Draft owned(Tokens t, int k, Forms.Found form, int start, ActorRef who) {
        Details d = details(t).read(form.to(), form.form());
        boolean printed = t.is(start - 1, "published") || t.is(start - 1, "printed") || t.is(start - 1, "ran");
        if (!printed && (d.medium == null || !d.isAfter(k))) {
            return null;
        }
        int from = printed ? start - 1 : start;
        if (printed) {
            int name = nameBefore(t, start - 1);
            d.medium = name < start - 1 ? outletBefore(t, name, start - 1) : d.medium;
            from = name;
        }
        if (d.medium == null || isUnreal(t, from)) {
            return null;
        }
        return d.draft(form.form(), who, from, opening(t, from), "announced-work", 0.85);
    }

    /** "Gave a long interview to Radio Wrenfield". */
    private @Nullable Draft given(Tokens t, int k, Forms.Found form) {
        for (int n = k - 1; n >= Math.max(0, k - 5); n--) {
            boolean said = t.in(n, SAID) && t.is(n + 1, "in");
            if (t.in(n, GAVE) || said) {
                Mention m = subject(t, n);
                Details d = details(t).read(form.to(), form.form());
                boolean told = d.medium != null || d.venue != null || d.place != null;
                return m == null || !told || isUnreal(t, n)
                        ? null
                        : d.draft(form.form(), ref(m), n, opening(t, n), "announced", 0.88);
            }
            if (!t.isWord(n) && !t.is(n, "-")) {
                return null;
            }
        }
        return null;
    }

    private Details details(Tokens t) {
        return new Details(outlets, text, t, i -> false, i -> time(t, i));
    }

    private @Nullable TimeExpression time(Tokens t, int k) {
        int at = t.at(k).start();
        int lo = 0;
        int hi = times.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (times.get(mid).span().start() < at) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo < times.size() && times.get(lo).span().start() == at ? times.get(lo) : null;
    }

    /** The date with which the sentence opens: "On March 3, the Lunn Review published …". */
    private @Nullable String opening(Tokens t, int from) {
        int k = from;
        while (k > 0 && k > from - 20 && !t.endsClause(k - 1)) {
            k--;
        }
        for (int n = k; n <= k + 2 && n < from; n++) {
            TimeExpression x = time(t, n);
            if (x != null
                    && t.afterPossessive(Frame.index(t, x.span().end()))
                            == Frame.index(t, x.span().end())) {
                return x.value();
            }
        }
        return null;
    }

    /** Where the outlet's name before the verb at {@code verb} begins; {@code verb} if no name stands there. */
    private static int nameBefore(Tokens t, int verb) {
        for (int n = Math.max(0, verb - 9); n < verb; n++) {
            int to = t.capital(n) && t.isWord(n) ? Outlets.runEnd(t, n) : n;
            boolean noun = to == verb - 1 && t.isWord(to) && !t.capital(to);
            if (to > n && (to == verb || noun)) {
                return n;
            }
        }
        return verb;
    }

    private @Nullable String outletBefore(Tokens t, int name, int verb) {
        Outlets.Found o = outlets.at(t, text, name > 0 && t.is(name - 1, "the") ? name - 1 : name);
        return o == null || o.end() > verb ? null : o.name();
    }

    /** The person who is the subject of the verb at {@code verb}: the last one named before it in its clause. */
    private @Nullable Mention subject(Tokens t, int verb) {
        int at = t.at(verb).start();
        Map.Entry<Integer, Mention> m = mentions.lowerEntry(at);
        if (m == null || m.getValue().end() > at) {
            return null;
        }
        int end = Frame.index(t, m.getValue().end());
        for (int k = end; k < verb; k++) {
            if (!t.isWord(k) || t.endsClause(k) || k > end + 4) {
                return null;
            }
        }
        return t.at(0).start() <= m.getKey() ? m.getValue() : null;
    }

    /** Where the run of at most four capitalised words that ends before {@code end} begins: a name that nobody else bears here. */
    private static int nameEndingAt(Tokens t, int end) {
        int k = end;
        while (k > 0 && end - k < 4 && t.isWord(k - 1) && t.capital(k - 1)) {
            k--;
        }
        return k;
    }

    private @Nullable Mention endingAt(int offset) {
        Map.Entry<Integer, Mention> m = mentions.lowerEntry(offset);
        return m != null && m.getValue().end() == offset ? m.getValue() : null;
    }

    private ActorRef ref(Mention m) {
        return new ActorRef(m.actor(), names.getOrDefault(m.actor(), m.actor()));
    }

    private static boolean isUnreal(Tokens t, int verb) {
        for (int k = Math.max(0, verb - 3); k < verb; k++) {
            if (t.in(k, UNREAL)) {
                return true;
            }
        }
        return false;
    }
}
