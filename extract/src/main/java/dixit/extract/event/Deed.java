package dixit.extract.event;

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
 */
record Deed(
        int word,
        @Nullable Party actor,
        EventType type,
        @Nullable Party recipient,
        String rule,
        double score) {}
