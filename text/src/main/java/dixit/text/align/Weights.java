package dixit.text.align;

import java.util.Set;

/**
 * How much a word says: the words that hold an English sentence together stand everywhere and prove little. The list
 * holds the articles, pronouns, prepositions, conjunctions and auxiliary verbs of English grammar.
 */
final class Weights {
    /** Weight of a word of grammar. */
    static final int GRAMMAR = 4;
    /** Weight of any other word. */
    static final int CONTENT = 10;

    private static final Set<String> WORDS = Set.of(
            ("a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its"
                            + " they them their theirs who whom whose which what where when why how there here and or but nor so"
                            + " yet if then than as because while although though until unless of in on at by for with about"
                            + " against between into through during before after above below to from up down out off over under"
                            + " again am is are was were be been being have has had having do does did doing will would shall"
                            + " should can could may might must not no yes just very too also only well now all any some more"
                            + " most such same other 's 'd going get got go know think say said want like oh ok thank really"
                            + " people thing things lot make right great good one #1 much many way let come see look mean")
                    .split(" "));

    private Weights() {}

    static int of(Token token) {
        return token.isSilent() ? 0 : of(token.key());
    }

    static int of(String key) {
        return WORDS.contains(key) ? GRAMMAR : CONTENT;
    }

    /** True for a word of grammar or one that everybody says all the time. */
    static boolean isGrammar(String key) {
        return WORDS.contains(key);
    }
}
