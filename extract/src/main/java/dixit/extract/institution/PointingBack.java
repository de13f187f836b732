package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that point back: "the Treaty", "this agreement". They mean the one institution that fits, named in the same
 * paragraph or in one of the three before it; of two that fit in one paragraph, none. For one document and one thread.
 */
final class PointingBack {
    private static final int PARAGRAPHS_BACK = 3;
    /** So many words stand between "the" and what follows the year. */
    private static final int FAR = 5;

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> BARGAINS =
            Set.of("agreement", "treaty", "accord", "pact", "convention", "memorandum");
    private static final Set<String> NEW_PHRASE = Set.of("on", "of", "between", "with", "for", "in", "to");

    private final Deque<List<Found>> recent = new ArrayDeque<>();

    /** Finds them in a paragraph where everything else is found, and remembers the paragraph. */
    void scan(Passage p) {
        Words w = p.words();
        for (int i = 1; i < w.size(); i++) {
            String noun = w.folded(i);
            if (corresponds(w, i) && p.free(i - 1, i + 1)) {
                corresponding(p, i);
                continue;
            }
            boolean points = Nouns.pointing(noun) && isPointed(w, i) && w.tight(i - 1) && p.free(i, i + 1);
            if (!points
                    || Set.of("process", "policy", "plan", "regime", "format", "declaration")
                            .contains(noun)) {
                continue;
            }
            boolean follows = w.tight(i) && (w.capital(i + 1) || Nouns.kind(w.folded(i + 1)) != null);
            boolean fresh = w.tight(i) && !w.capital(i) && NEW_PHRASE.contains(w.folded(i + 1));
            Found.What what = follows || fresh ? null : resolve(p, i, noun, w.capital(i));
            if (what != null) {
                p.take(i, i + 1, what);
            }
        }
        recent.addFirst(List.copyOf(p.found()));
        if (recent.size() > PARAGRAPHS_BACK) {
            recent.removeLast();
        }
    }

    /** "The corresponding agreement", with nobody with whom. */
    static boolean corresponds(Words w, int i) {
        return i > 1
                && w.folded(i - 1).equals("corresponding")
                && w.tight(i - 1)
                && POINTERS.contains(w.folded(i - 2))
                && BARGAINS.contains(w.folded(i));
    }

    /** The one thing agreed that this paragraph or the one before it names; else an agreement of its own. */
    private void corresponding(Passage p, int i) {
        Set<Found.What> agreed = agreed(p.found(), p.words().start(i));
        if (agreed.isEmpty() && !recent.isEmpty()) {
            agreed = agreed(recent.getFirst(), Integer.MAX_VALUE);
        }
        if (agreed.size() == 1) {
            p.take(i - 1, i + 1, agreed.iterator().next());
        } else if (p.hasStateOrBody()) {
            p.described(i - 1, i + 1, Described.bargain(p.words().folded(i)));
        }
    }

    private static Set<Found.What> agreed(List<Found> found, int before) {
        Set<Found.What> out = new LinkedHashSet<>();
        for (Found f : found) {
            Kind kind = f.what().kind();
            boolean named = Set.of(Kind.TREATY, Kind.AGREEMENT).contains(kind);
            if (named && f.span().end() <= before) {
                out.add(f.what());
            }
        }
        return out;
    }

    /** "This treaty", "the 2002 decision", "the half forgotten 2002 decision". */
    private static boolean isPointed(Words w, int i) {
        int at = i - 1;
        if (Proposed.isYear(w, at)) {
            at--;
            while (at > 0 && i - at < FAR && w.tight(at) && !w.capital(at) && !POINTERS.contains(w.folded(at))) {
                at--;
            }
        }
        return POINTERS.contains(w.folded(at));
    }

    private Found.@Nullable What resolve(Passage p, int i, String noun, boolean capital) {
        int start = p.words().start(i);
        List<Found> before = new ArrayList<>();
        for (Found f : p.found()) {
            if (f.span().start() < start) {
                before.add(f);
            }
        }
        Set<Found.What> fit = fitting(before, noun, capital);
        for (List<Found> paragraph : recent) {
            if (!fit.isEmpty()) {
                break;
            }
            fit = fitting(paragraph, noun, capital);
        }
        return fit.size() == 1 ? fit.iterator().next() : null;
    }

    private static Set<Found.What> fitting(List<Found> found, String noun, boolean capital) {
        Set<Found.What> out = new LinkedHashSet<>();
        String one = Nouns.singular(noun);
        for (Found f : found) {
            boolean called = f.what().heads().contains(one);
            boolean loose = !capital
                    && switch (one) {
                        case "agreement", "accord", "deal", "pact" ->
                            f.what().kind() == Kind.TREATY || f.what().kind() == Kind.AGREEMENT;
                        case "talks", "process" -> f.what().kind() == Kind.NEGOTIATION;
                        case "channel" -> f.what().kind() == Kind.CHANNEL;
                        case "initiative", "proposal" -> f.what().kind() == Kind.INITIATIVE;
                        default -> false;
                    };
            if (called || loose) {
                out.add(f.what());
            }
        }
        return out;
    }
}
