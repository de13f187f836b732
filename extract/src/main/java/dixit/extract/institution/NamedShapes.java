package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import dixit.text.CalendarWords;
import java.util.Set;

/**
 * Names that no table has, by their shape: "the Orm Treaty", "the Treaty on Shared Waters", "the Tarsk talks", "a
 * Veldania–Kestria peace agreement", "sanctions against Veldania". Stateless.
 */
final class NamedShapes {
    private static final int MOST_WORDS = 10;
    private static final Set<String> SMALL_INSIDE =
            Set.of("of", "and", "on", "for", "the", "to", "in", "against", "with");
    private static final Set<String> OPENS_TAIL = Set.of("on", "of", "for", "against", "concerning", "between");
    private static final Set<String> NO_NAME = Set.of(
            "the",
            "this",
            "that",
            "these",
            "those",
            "a",
            "an",
            "our",
            "their",
            "its",
            "his",
            "her",
            "any",
            "no",
            "every",
            "each",
            "such",
            "some",
            "both",
            "all",
            "another",
            "under",
            "in",
            "on",
            "at",
            "after",
            "before",
            "during",
            "when",
            "while",
            "if",
            "as",
            "but",
            "and",
            "or",
            "new",
            "first",
            "second",
            "final",
            "what",
            "which",
            "whether",
            "with",
            "without",
            "by",
            "for",
            "from",
            "to",
            "into",
            "since",
            "until",
            "because",
            "i",
            "we",
            "you",
            "they",
            "he",
            "she",
            "it",
            "mr",
            "mrs",
            "ms",
            "president",
            "minister",
            "signing",
            "signed",
            "further",
            "recent",
            "last",
            "next",
            "how",
            "why");
    private static final Set<String> TARGETED = Set.of("against", "on", "over");

    private NamedShapes() {}

    private static boolean noName(String folded) {
        return NO_NAME.contains(folded) || CalendarWords.isMonth(folded) || CalendarWords.isWeekday(folded);
    }

    static void scan(Passage p) {
        Words w = p.words();
        for (int i = 0; i < w.size(); i++) {
            Kind kind = Nouns.kind(w.folded(i));
            if (kind == null || !p.free(i, i + 1)) {
                continue;
            }
            if (kind == Kind.SANCTION) {
                target(p, i);
            }
            boolean done = !p.free(i, i + 1);
            done = done || (w.capital(i) && capitals(p, i, kind));
            if (!done) {
                small(p, i, kind);
            }
        }
    }

    /** A noun with a capital and a name before or after it. */
    private static boolean capitals(Passage p, int head, Kind kind) {
        Words w = p.words();
        int from = left(p, head);
        int to = right(w, head, kind);
        if (from == head && to == head + 1) {
            return false;
        }
        if (kind == Kind.DOCTRINE && !distinct(p, from, head)) {
            return false;
        }
        boolean tailOnly = from == head;
        if (tailOnly && (kind == Kind.DOCTRINE || kind == Kind.NEGOTIATION || kind == Kind.TRADE_MEASURE)) {
            return false;
        }
        boolean trusted = Nouns.strong(w.folded(head)) || p.hasState();
        return trusted
                && !everyday(w, from, head)
                && !Nouns.titleOfWork(w, from, to)
                && !heading(w, from, to)
                && p.named(from, to, kind);
    }

    /**
     * True unless it is what every state has: "foreign policy", "Veldania's Security Policy". Before a name such as "Foreign
     * Policy Council" the words are part of another one.
     */
    private static boolean distinct(Passage p, int from, int head) {
        Words w = p.words();
        if (w.folded(head).equals("doctrine")) {
            return true;
        }
        boolean own = false;
        for (int k = from; k < head; k++) {
            own |= w.capital(k) && !p.state(k) && !Nouns.department(w.folded(k));
        }
        return own && !(w.tight(head) && w.capital(head + 1));
    }

    /** True where every word of the line has a capital: a headline says nothing by them. */
    private static boolean heading(Words w, int from, int to) {
        int small = 0;
        for (int k = Math.max(0, from - 8); k < Math.min(w.size(), to + 8); k++) {
            small += (k < from || k >= to) && !w.capital(k) && w.end(k) - w.start(k) > 3 ? 1 : 0;
        }
        return small == 0 && w.size() > to - from + 2;
    }

    private static boolean everyday(Words w, int from, int head) {
        for (int k = from; k < head; k++) {
            if (Nouns.otherTrade(w.folded(k))) {
                return true;
            }
        }
        return false;
    }

    private static int left(Passage p, int head) {
        Words w = p.words();
        int from = head;
        for (int k = head - 1; k >= 0 && head - k <= MOST_WORDS && w.tight(k); k--) {
            boolean name = w.capital(k) && !noName(w.folded(k));
            if (name) {
                from = k;
            } else if (!SMALL_INSIDE.contains(w.folded(k))
                    || w.capital(k)
                    || from == head
                    || k + 1 != from
                    || w.folded(k).equals("in")
                    || w.folded(k).equals("on")
                    || w.folded(k).equals("to")
                    || w.folded(k).equals("with")
                    || w.folded(k).equals("against")
                    || w.folded(k).equals("for")
                    || w.folded(k).equals("the")) {
                break;
            }
        }
        while (from < head && p.person(from) && possessive(w, from)) {
            from++;
        }
        if (from > 0 && from < head && w.folded(from).equals("s")) {
            from++;
        }
        return from;
    }

    private static boolean possessive(Words w, int i) {
        return w.folded(i + 1).equals("s");
    }

    private static int right(Words w, int head, Kind kind) {
        boolean takes = kind == Kind.TREATY || kind == Kind.AGREEMENT || kind == Kind.INITIATIVE || kind == Kind.BLOC;
        if (!takes || !w.tight(head) || !OPENS_TAIL.contains(w.folded(head + 1))) {
            return head + 1;
        }
        int to = head + 1;
        for (int k = head + 1; k < w.size() && k - head <= MOST_WORDS && w.tight(k - 1); k++) {
            if (w.capital(k) && !noName(w.folded(k))) {
                to = k + 1;
            } else if (w.folded(k).equals("in")
                    || w.capital(k)
                    || (!SMALL_INSIDE.contains(w.folded(k)) && !OPENS_TAIL.contains(w.folded(k)))) {
                break;
            }
        }
        return to;
    }

    /** A noun in small letters: with a name or a topic of states before it, or "between" or "with" a state behind. */
    private static boolean small(Passage p, int head, Kind kind) {
        Words w = p.words();
        boolean talk = w.folded(head).equals("talks") || w.folded(head).equals("negotiations");
        boolean bargain = kind == Kind.TREATY
                || kind == Kind.AGREEMENT
                || w.folded(head).equals("corridor")
                || w.folded(head).equals("embargo")
                || w.folded(head).equals("moratorium")
                || kind == Kind.DOCTRINE;
        if ((!talk && !bargain) || head == 0 || Nouns.otherTrade(w.folded(head - 1))) {
            return false;
        }
        int from = head;
        boolean name = false;
        boolean topic = false;
        for (int k = head - 1; k >= 0 && head - k <= 5 && w.tight(k); k--) {
            boolean isName = w.capital(k) && !noName(w.folded(k)) && !(w.first(k) && !p.state(k));
            boolean isTopic = Nouns.topic(w.folded(k))
                    || (w.folded(k).equals("free") && w.folded(k + 1).equals("trade"));
            boolean and = w.folded(k).equals("and") && from < head && k > 0 && Nouns.topic(w.folded(k - 1));
            if ((!isName && !isTopic && !and) || p.person(k) || w.folded(k).equals("s")) {
                break;
            }
            if (Nouns.otherTrade(w.folded(k))) {
                return false;
            }
            name |= isName && (!p.state(k) || topic || twoStates(p, k));
            topic |= isTopic;
            from = k;
        }
        if (from == head || (kind == Kind.DOCTRINE && !(name && distinct(p, from, head)))) {
            return false;
        }
        if (!p.hasState() && !(name && Nouns.strong(w.folded(head)))) {
            return false;
        }
        boolean plural = w.folded(head).endsWith("s") && !talk;
        boolean place = name && talk && !w.first(from);
        boolean called = name && (bargain || Nouns.strong(w.folded(head)));
        if (!(topic || place || called) || (plural && !name)) {
            return false;
        }
        if (Nouns.titleOfWork(w, from, head + 1)) {
            return false;
        }
        return name ? p.named(from, head + 1, kind) : p.described(from, head + 1, kind);
    }

    private static boolean twoStates(Passage p, int k) {
        return p.state(k) && ((k + 1 < p.words().size() && p.state(k + 1)) || (k > 0 && p.state(k - 1)));
    }

    /** "sanctions against Veldania", "an arms embargo on Veldania". */
    private static void target(Passage p, int head) {
        Words w = p.words();
        int at = head + 1;
        if (w.folded(at).equals("imposed")) {
            at++;
        }
        int name = w.folded(at + 1).equals("the") ? at + 2 : at + 1;
        if (w.tight(head)
                && TARGETED.contains(w.folded(at))
                && w.tight(at)
                && w.word(name).equals("us")) {
            us(p, withArms(w, head), name);
            return;
        }
        boolean aims = w.tight(head) && TARGETED.contains(w.folded(at)) && name < w.size() && w.tight(at);
        if (!aims || !w.capital(name) || p.person(name)) {
            return;
        }
        int to = name + 1;
        while (to < w.size() && to - name < 4 && w.tight(to - 1) && w.capital(to) && p.state(to) == p.state(name)) {
            to++;
        }
        p.named(withArms(w, head), to, Kind.SANCTION);
    }

    /** Where "arms embargo" begins. */
    private static int withArms(Words w, int head) {
        return head > 0 && w.tight(head - 1) && w.folded(head - 1).equals("arms") ? head - 1 : head;
    }

    /** "sanctions on us": on the state for which the speaker speaks. */
    private static void us(Passage p, int from, int us) {
        Words w = p.words();
        String state = p.us(us);
        if (state != null) {
            String name = w.span(from, us).in(w.text()) + " " + state;
            Words named = new Words(name);
            p.take(from, us + 1, What.named(named, 0, named.size(), Kind.SANCTION));
        }
    }
}
