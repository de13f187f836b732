package dixit.extract.position;

import java.util.List;

/**
 * A word of a list with what it means.
 *
 * @param word its basic form
 * @param kind part of speech
 * @param effect what it makes of what follows
 * @param frames what may follow, as the list writes it
 * @param actors whether it may be meant of an actor
 * @param policies whether it may be meant of a policy in words
 * @param deed something done once
 * @param score how sure it is by itself
 */
record Row(
        String word,
        Kind kind,
        Effect effect,
        List<String> frames,
        boolean actors,
        boolean policies,
        boolean deed,
        double score) {
    /** Part of speech. */
    enum Kind {
        VERB,
        ADJ,
        NOUN
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
