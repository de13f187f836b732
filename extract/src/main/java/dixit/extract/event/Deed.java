package dixit.extract.event;

import dixit.record.EventMode;
import dixit.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something done in a sentence, before it is anybody's claim.
 *
 * @param word index of the word that says what is done
 * @param actor who; null where nobody is named
 * @param type what kind of deed
 * @param recipient to whom; null where nobody is named
 * @param rule what found it
 * @param score between 0 and 1
 * @param teller whose claim it is
 * @param mode how; null where it is not read yet, see {@link Modes}, or nothing tells
 * @param denial whether it is denied, or the words around it tell
 */
record Deed(
        int word,
        @Nullable Party actor,
        EventType type,
        @Nullable Party recipient,
        String rule,
        double score,
        Teller teller,
        @Nullable EventMode mode,
        Denial denial) {
    /** Whether the deed is said not to have been done. */
    enum Denial {
        /** The words around it tell: "did not". */
        AS_WRITTEN,
        DENIED,
        /** "No answer" is a refusal that is not denied. */
        AFFIRMED
    }

    /** Whose claim a deed is. */
    enum Teller {
        /** Whoever says the words. */
        SPEAKER,
        /** Whoever reports them. */
        REPORTER,
        /** The author of the document: a remark in brackets. */
        AUTHOR
    }

    Deed(int word, @Nullable Party actor, EventType type, @Nullable Party recipient, String rule, double score) {
        this(word, actor, type, recipient, rule, score, Teller.SPEAKER, null, Denial.AS_WRITTEN);
    }

    /** The same, held with this score. */
    Deed at(double score) {
        return new Deed(word, actor, type, recipient, rule, score, teller, mode, denial);
    }

    Deed told(Teller teller) {
        return new Deed(word, actor, type, recipient, rule, score, teller, mode, denial);
    }

    Deed with(Denial denial) {
        return new Deed(word, actor, type, recipient, rule, score, teller, mode, denial);
    }

    Deed to(@Nullable Party recipient) {
        return new Deed(word, actor, type, recipient, rule, score, teller, mode, denial);
    }

    Deed in(@Nullable EventMode mode) {
        return new Deed(word, actor, type, recipient, rule, score, teller, mode, denial);
    }
}
