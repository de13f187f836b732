package dixit.extract.structure;

import java.util.Set;

/**
 * Words by which a writer speaks in his own voice: he judges, urges, doubts and turns to the reader, as reports do only
 * in quotation marks. The classes are those of the study of metadiscourse (K. Hyland, Metadiscourse, 2005: attitude
 * markers, boosters, hedges, engagement markers); the words of each are our own list, from general knowledge of English.
 */
final class OpinionWords {
    /** What ought to be. */
    private static final Set<String> DUTY = Fold.set("must should ought needn't mustn't shouldn't");

    /** How sure or how unsure the writer is. */
    private static final Set<String> CERTAINTY =
            Fold.set("indeed surely clearly obviously evidently undoubtedly certainly "
                    + "definitely undeniably arguably perhaps maybe presumably plainly hardly scarcely doubtless");

    /** How the writer takes it. */
    private static final Set<String> ATTITUDE = Fold.set("fortunately unfortunately sadly regrettably frankly honestly "
            + "thankfully hopefully rightly wrongly ironically curiously sensibly disgracefully shamefully alas");

    /** More or less than the fact. */
    private static final Set<String> DEGREE =
            Fold.set("never truly deeply utterly simply merely absolutely hugely totally downright nobody nothing "
                    + "everybody everyone");

    /** Praise. */
    private static final Set<String> PRAISE = Fold.set("admirable brilliant brave courageous decent exemplary gifted "
            + "glorious heroic honest honorable honourable impressive indispensable invaluable laudable magnificent masterful "
            + "noble outstanding prudent remarkable sensible shrewd splendid superb thoughtful tireless triumphant "
            + "visionary vital wise wonderful world-class worthwhile crucial essential");

    /** Blame. */
    private static final Set<String> BLAME = Fold.set("absurd appalling arrogant awful bogus callous cowardly cruel "
            + "cynical dangerous disastrous disgraceful dishonest dreadful dubious flawed foolish futile ill-advised "
            + "ill-conceived incompetent inept insane irresponsible ludicrous mindless misguided naive outrageous phony "
            + "pointless preposterous reckless ridiculous ruinous ruthless senseless shameful shameless shoddy stupid terrible "
            + "unfair unjust unwise useless vile wicked worthless wrongheaded so-called");

    /** What somebody is due. */
    private static final Set<String> DUE = Fold.set("deserve deserves deserved merits owe owes undeserved unworthy");

    /** What the other side is said to have. */
    private static final Set<String> VERDICT =
            Fold.set("hypocrisy nonsense folly illusion delusion myth disgrace farce propaganda cowardice wisdom");

    /** The reader, asked and told. */
    private static final Set<String> READER = Fold.set("you your yours yourself imagine suppose why let's");

    private OpinionWords() {}

    /** @param word in small letters */
    static boolean contains(String word) {
        return DUTY.contains(word)
                || CERTAINTY.contains(word)
                || ATTITUDE.contains(word)
                || DEGREE.contains(word)
                || PRAISE.contains(word)
                || BLAME.contains(word)
                || DUE.contains(word)
                || VERDICT.contains(word)
                || READER.contains(word);
    }
}
