package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words set off under a line such as "From page 31 of its report:" or "From her letter:", which names the speaker by a
 * possessive alone: its owner is whom the sentences before speak of.
 */
final class AnnouncedRule {
    private static final int REACH = 400;
    private static final Lexicon LEXICON = Lexicon.STANDARD;

    private final Scene scene;
    private final PronounRules pronouns;
    private final DescribedSources sources;

    AnnouncedRule(Scene scene, PronounRules pronouns, DescribedSources sources) {
        this.scene = scene;
        this.pronouns = pronouns;
        this.sources = sources;
    }

    /** The speaker of what begins at {@code content}, if a line with a colon right before announces it so; or null. */
    @Nullable
    Resolution speaker(int content) {
        int colon = content - 1;
        while (colon >= 0
                && (Character.isWhitespace(scene.text().charAt(colon))
                        || opens(scene.text().charAt(colon)))) {
            colon--;
        }
        if (colon < 0 || scene.text().charAt(colon) != ':') {
            return null;
        }
        int from = Math.max(0, colon - REACH);
        Words words = Words.of(scene.text(), new Span(from, colon));
        int owner = owner(words);
        if (owner < 0) {
            return null;
        }
        Resolution r = pronouns.resolve(words.span(owner, owner + 1), null, null, -1, /* speaks= */ true, null);
        if (!r.known() && words.folded(owner).equals("its")) {
            r = bodyBefore(words, owner);
        }
        return r != null && r.known() ? r.by("announced-words", 0.9) : null;
    }

    private static boolean opens(char c) {
        return "“\"«„".indexOf(c) >= 0;
    }

    /** The possessive before a word for something said or written, in the sentence that ends with the colon; or -1. */
    private static int owner(Words words) {
        for (int i = words.size() - 1; i > 0; i--) {
            String w = words.folded(i - 1);
            boolean possessive = w.equals("its") || w.equals("his") || w.equals("her");
            if (possessive && (LEXICON.is(Kind.WRITING, words.folded(i)) || LEXICON.is(Kind.BODY, words.folded(i)))) {
                return i - 1;
            }
            if (words.first(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The audit office is blunt. From page 31 of its report": the body that opens the sentence before. */
    private @Nullable Resolution bodyBefore(Words words, int owner) {
        int first = start(words, start(words, owner) - 1);
        if (first < 0 || !words.folded(first).equals("the")) {
            return null;
        }
        for (int i = first + 1; i < words.size() && i < first + 5; i++) {
            if (LEXICON.is(Kind.BODY, words.folded(i)) && !LEXICON.is(Kind.WRITING, words.folded(i))) {
                return sources.described(words.span(first, i + 1));
            }
        }
        return null;
    }

    private static int start(Words words, int i) {
        int k = i;
        while (k > 0 && !words.first(k)) {
            k--;
        }
        return k;
    }
}
