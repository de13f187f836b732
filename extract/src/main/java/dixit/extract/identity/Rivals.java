package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words shortly before a pronoun that may name a person whom the document does not explain: a bare given name, a family name alone. They
 * are never an answer, but they are why an answer is not sure. One object serves one document.
 */
final class Rivals {
    private static final int LOOK_BACK = 700;
    private static final int SHORTEST = 3;
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    /** A name of nobody. {@code opens} is true at the head of a sentence. */
    record Rival(Span span, Sex sex, boolean opens, boolean possessive) {}

    private final Scene scene;
    private @Nullable Set<String> capitals;

    Rivals(Scene scene) {
        this.scene = scene;
    }

    List<Rival> before(Span pronoun, @Nullable Span scope) {
        int from = Math.max(scope == null ? 0 : scope.start(), pronoun.start() - LOOK_BACK);
        if (from >= pronoun.start()) {
            return List.of();
        }
        Words words = Words.of(scene.text(), new Span(from, pronoun.start()));
        List<Rival> out = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            if (!words.capital(k) || (scope == null && scene.quoted(words.start(k)))) {
                continue;
            }
            int last = lastOf(words, k);
            Span span = words.span(k, last + 1);
            if (nameLike(words, k, last) && scene.within(span).isEmpty()) {
                Sex sex = LEXICON.sexOf(words.folded(k));
                out.add(new Rival(span, sex, words.first(k), words.possessive(last)));
            }
            k = last;
        }
        return out;
    }

    /** The last word of the run of capitals that begins at {@code k}. */
    private static int lastOf(Words words, int k) {
        int last = k;
        while (last + 1 < words.size() && words.joined(last) && words.capital(last + 1) && !words.first(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean nameLike(Words words, int from, int last) {
        String first = words.folded(from);
        String end = words.folded(last);
        boolean thing = LEXICON.is(Kind.NOTPERSON, end)
                || LEXICON.is(Kind.BODY, end)
                || LEXICON.is(Kind.OFFICE, end)
                || LEXICON.is(Kind.STOP, first)
                || LEXICON.is(Kind.MONTH, first);
        boolean outlet = LEXICON.is(Kind.OUTLET, end)
                || (from > 0 && words.adjacent(from - 1) && LEXICON.is(Kind.OUTLETNOUN, words.folded(from - 1)));
        boolean article =
                from > 0 && words.adjacent(from - 1) && words.folded(from - 1).equals("the");
        if (thing || outlet || article || first.length() < SHORTEST || Character.isDigit(words.initial(from))) {
            return false;
        }
        return !words.first(from)
                || last > from
                || LEXICON.isGivenName(first)
                || capitals().contains(first);
    }

    /** Words that have a capital within a sentence somewhere in the document. */
    private Set<String> capitals() {
        Set<String> known = capitals;
        if (known == null) {
            known = new HashSet<>();
            Words all = Words.of(scene.text());
            for (int i = 0; i < all.size(); i++) {
                if (all.capital(i) && !all.first(i)) {
                    known.add(all.folded(i));
                }
            }
            capitals = known;
        }
        return known;
    }
}
