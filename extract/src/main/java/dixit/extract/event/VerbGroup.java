package dixit.extract.event;

import java.util.Set;

/**
 * A verb with its helpers, "had been hoping to win".
 *
 * @param from its first word
 * @param passive "was attacked"
 * @param open "to attack": an infinitive that nobody is said to do, or is about to
 * @param failed "failed to reach"
 */
record VerbGroup(int from, boolean passive, boolean open, boolean failed) {
    private static final int LONGEST = 9;
    private static final Set<String> BE = Words.of("""
            is was are were be been being 're am get got gets isn aren wasn weren
            """);
    private static final Set<String> HELPERS = Words.of("""
            also again not n't never has have had will would may might could can should must did does do repeatedly
            reportedly then later once now already still even both all 'd 'll 've always often today yesterday just ca
            wo yet long soon ever itself themselves himself herself clearly shall constantly
            """);
    /** What somebody does who "is doing it": "tried to", "continue to", "is going to". */
    private static final Set<String> CONTROL = Words.of("""
            try tries tried trying continue continues continued continuing plan plans planned planning intend intends
            intended begin began begun start started starting manage managed want wants wanted attempt attempted
            attempting attempts fail failed fails failing going ready prepared preparing willing set decided decide
            decides has have had used said reported alleged believed known seeks seek seeking sought refusing helped
            about due expected vowed dared rushed chose proceeded went forced compelled obliged unable
            """);

    private static final Set<String> NAMES_OF_FAILURE = Set.of("fail", "failed", "fails", "failing", "unable");

    static VerbGroup around(Line line, int verb) {
        boolean ing = line.at(verb).endsWith("ing");
        boolean passive = false;
        boolean crossed = false;
        boolean failed = false;
        int g = verb;
        while (g > 0 && verb - g < LONGEST) {
            String w = line.at(g - 1);
            if (w.equals("to")) {
                String controls = line.at(g - 2);
                if (!CONTROL.contains(controls)) {
                    return new VerbGroup(g - 1, passive, true, false);
                }
                failed |= NAMES_OF_FAILURE.contains(controls);
                crossed = true;
                g -= 2;
            } else if (BE.contains(w)) {
                passive |= !ing && !crossed;
                g--;
            } else if (HELPERS.contains(w) || isAdverb(w)) {
                g--;
            } else {
                break;
            }
        }
        return new VerbGroup(g, passive, false, failed);
    }

    /** Words that stand between a helper and its verb. */
    static boolean isHelper(String word) {
        return BE.contains(word) || HELPERS.contains(word) || isAdverb(word);
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") && word.length() > 4;
    }
}
