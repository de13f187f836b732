package dixit.extract.position;

import dixit.record.Institution;
import dixit.record.Mention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names what talks, cooperation or agreements a sentence speaks of, and remembers the names: "such cooperation" is what
 * the same speaker named before, "cooperation with Kestria in the area of fisheries". For one document and one thread.
 */
@SuppressWarnings("ReferenceEquality") // the same mention, not one like it
final class Topics {
    private static final Set<String> TALKS = Set.of("talks", "negotiations", "negotiation", "consultations");
    private static final Set<String> TIES = Set.of(
            "cooperation", "dialogue", "relations", "relationship", "ties", "partnership", "contacts", "interaction");
    private static final Set<String> ACCORDS = Set.of(
            "agreement",
            "agreements",
            "deal",
            "accord",
            "treaty",
            "pact",
            "arrangement",
            "arrangements",
            "settlement",
            "ceasefire",
            "truce");
    private static final Set<String> INTO =
            Set.of("with", "on", "between", "of", "over", "about", "for", "under", "to", "against");
    private static final Set<String> FIELDS =
            Set.of("area", "areas", "field", "fields", "sphere", "spheres", "sector", "domain");
    /** What they point at stands elsewhere. */
    private static final Set<String> POINTING = Set.of(
            "our",
            "my",
            "us",
            "their",
            "them",
            "they",
            "its",
            "it",
            "his",
            "her",
            "your",
            "you",
            "we",
            "this",
            "that",
            "these",
            "those",
            "such",
            "which",
            "who",
            "what",
            "same",
            "corresponding");

    private static final Set<String> LOOSE =
            Set.of("possible", "future", "potential", "further", "any", "eventual", "some", "new", "all", "mandatory");
    private static final int LONGEST = 14;
    private static final int BACK = 3;
    private static final int REMEMBERED = 8;

    private record Name(String head, Target target, boolean full, String by, int paragraph) {}

    private final Speaking speaking;
    private final Deque<Name> names = new ArrayDeque<>();
    private int paragraphs;

    Topics(Speaking speaking) {
        this.speaking = speaking;
    }

    /** A new paragraph begins. */
    void forget() {
        paragraphs++;
    }

    /** A sentence was read: what it names may be meant by the next. Whoever else speaks parts what stood before. */
    void pass(Line l) {
        String by = l.size() == 0 ? null : by(l, 0);
        boolean other = !names.isEmpty() && !names.getFirst().by().equals(by);
        if (other && (l.question() || (by != null && said(l, 0)))) {
            names.clear();
        }
        for (int i = 0; i < l.size(); i++) {
            if (l.institution(i) == null && isTopic(l, i)) {
                remember(l, i);
            }
        }
    }

    private void remember(Line l, int head) {
        String by = by(l, head);
        Target t = words(l, head);
        if (by != null && t != null) {
            names.addFirst(new Name(l.low(head), t, full(l, head, t), by, paragraphs));
            if (names.size() > REMEMBERED) {
                names.removeLast();
            }
        }
    }

    private boolean said(Line l, int i) {
        return speaking.said(l.at(i).start());
    }

    private @Nullable String by(Line l, int i) {
        return speaking.self(l.at(i).start());
    }

    /** A noun for something that two sides do or make together. */
    static boolean isTopic(Line l, int i) {
        String w = l.low(i);
        if (!TALKS.contains(w) && !TIES.contains(w) && !ACCORDS.contains(w)) {
            return false;
        }
        boolean verbal = w.equals("talks") && (l.is(i - 1, "he") || l.is(i - 1, "she") || l.mention(i - 1) != null);
        return !verbal && !(w.equals("deal") && l.tagged(i, "VERB"));
    }

    /** The thing whose head is this word, by its fullest name; null if nobody would know which it is. */
    @Nullable
    Target of(Line l, int head) {
        Institution what = l.institution(head);
        if (what != null) {
            int from = head;
            while (l.institution(from - 1) == what) {
                from--;
            }
            return new Target(what.id(), Target.Kind.INSTITUTION, false, from, l.institutionEnd(head));
        }
        Target here = words(l, head);
        if (here == null || full(l, head, here)) {
            return here;
        }
        Target earlier = isTopic(l, head) ? named(l, head, here) : null;
        return earlier == null ? null : at(earlier, here.from(), here.to());
    }

    /** What "this" at a word means: what the same speaker last spoke of, by its fullest name; null if nothing. */
    @Nullable
    Target pointedAt(Line l, int i) {
        boolean points = l.is(i, "this") || l.is(i, "that") || l.is(i, "it");
        if (!points || l.nounish(i + 1) || l.tagged(i + 1, "ADJ")) {
            return null;
        }
        Name last = names.stream().filter(n -> near(n, l, i)).findFirst().orElse(null);
        Target t = last == null ? null : last.full() ? last.target() : fuller(l, i, last.head());
        return t == null ? null : at(t, i, i + 1);
    }

    private static Target at(Target t, int from, int to) {
        return new Target(t.id(), t.kind(), false, from, to);
    }

    private boolean near(Name n, Line l, int i) {
        return n.by().equals(by(l, i)) && paragraphs - n.paragraph() <= BACK;
    }

    /** A name of the same thing before word {@code head} in this sentence, else in those before. */
    private @Nullable Target named(Line l, int head, Target here) {
        for (int k = here.from() - 1; k >= 0; k--) {
            if (isTopic(l, k) && alike(l.low(k), l.low(head)) && Objects.equals(by(l, k), by(l, head))) {
                Target t = words(l, k);
                if (t != null && full(l, k, t)) {
                    return t;
                }
            }
        }
        return fuller(l, head, l.low(head));
    }

    private @Nullable Target fuller(Line l, int i, String head) {
        return names.stream()
                .filter(n -> n.full() && near(n, l, i) && alike(n.head(), head))
                .map(Name::target)
                .findFirst()
                .orElse(null);
    }

    private static boolean alike(String a, String b) {
        boolean accords = ACCORDS.contains(a);
        return accords == ACCORDS.contains(b);
    }

    /** The words of the thing with this head; null if they point at something that is named elsewhere. */
    private static @Nullable Target words(Line l, int head) {
        int from = start(l, head);
        while (from < head && (l.tagged(from, "DET") || loose(l, from))) {
            from++;
        }
        int to = end(l, head);
        for (int k = head + 1; k < to; k++) {
            if (points(l, k)) {
                to = head + 1;
            }
        }
        return new Target(l.span(from, to).in(l.text()).replaceAll("\\s+", " "), Target.Kind.POLICY, false, from, to);
    }

    private static boolean loose(Line l, int k) {
        boolean link = l.is(k, "-") || l.is(k, "and") || l.is(k, "'s") || l.is(k, "'") || l.quote(k);
        return link || LOOSE.contains(l.low(k)) || points(l, k);
    }

    private static boolean modifies(Line l, int k) {
        if (l.mention(k) != null || l.tagged(k, "NOUN", "PROPN", "ADJ", "NUM", "DET") || points(l, k)) {
            return (!l.stop(k) && !l.comma(k) && !l.tagged(k, "PRON")) || l.is(k, "our") || l.is(k, "its");
        }
        if (nominal(l, k)) {
            return true;
        }
        boolean owner = l.is(k, "'s") || l.is(k, "'");
        return owner || l.is(k, "-");
    }

    /** A noun by its ending, whatever the tagger makes of it. */
    private static boolean nominal(Line l, int k) {
        String w = l.low(k);
        return w.endsWith("tion") || w.endsWith("ment") || w.endsWith("ity");
    }

    /** A noun or a name. */
    static boolean tells(Line l, int k) {
        return l.tagged(k, "NOUN", "PROPN") || nominal(l, k);
    }

    /** Where the words begin that modify a noun. */
    static int start(Line l, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && modifies(l, from - 1)) {
            from--;
        }
        return from;
    }

    /** Behind "with Kestria on the islands". */
    private static int end(Line l, int head) {
        int to = head + 1;
        int k = to;
        while (k - head < LONGEST && (INTO.contains(l.low(k)) || field(l, k))) {
            int next = phrase(l, k + 1);
            if (next == k + 1) {
                break;
            }
            k = next;
            to = k;
        }
        return to;
    }

    private static boolean field(Line l, int k) {
        boolean named = l.is(k, "in") && (FIELDS.contains(l.low(k + 1)) || FIELDS.contains(l.low(k + 2)));
        return named || (l.is(k, "in") && l.is(k + 1, "any"));
    }

    private static int phrase(Line l, int from) {
        int k = from;
        while (k - from < LONGEST && !l.stop(k) && !l.comma(k)) {
            Mention m = l.mention(k);
            boolean in = m != null
                    || l.institution(k) != null
                    || l.tagged(k, "NOUN", "PROPN", "ADJ", "NUM")
                    || (l.tagged(k, "DET") && (k == from || l.is(k - 1, "and")))
                    || points(l, k)
                    || l.is(k, "'s")
                    || l.is(k, "-")
                    || (l.is(k, "and") && (l.nounish(k + 1) || l.nounish(k + 2)) && k > from);
            boolean behind = k > from && l.mention(k - 1) != null && m == null;
            boolean next = behind && !l.capital(k) && l.tagged(k, "NOUN", "ADJ");
            if (!in || next || l.is(k, "provided")) {
                break;
            }
            k++;
        }
        while (k > from && (l.is(k - 1, "and") || l.is(k - 1, "'s") || l.tagged(k - 1, "DET"))) {
            k--;
        }
        return k;
    }

    /** Told apart from others of its kind: by a name or a noun before its head, or by words behind it. */
    private static boolean full(Line l, int head, Target t) {
        if (t.to() > head + 1) {
            return true;
        }
        for (int k = t.from(); k < head; k++) {
            boolean tells = l.mention(k) != null || l.capital(k) || l.tagged(k, "NOUN", "PROPN") || nominal(l, k);
            if (tells && k > 0 && !points(l, k) && !l.is(k, "'s")) {
                return true;
            }
            if (k == 0 && (l.mention(k) != null || l.tagged(k, "PROPN"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins a phrase that only points at something named elsewhere. */
    static boolean points(Line l, int k) {
        return POINTING.contains(l.low(k)) && l.mention(k) == null;
    }
}
