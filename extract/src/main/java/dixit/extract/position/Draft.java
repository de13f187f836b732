package dixit.extract.position;

import org.jspecify.annotations.Nullable;

/**
 * A position before it is written into the record.
 *
 * @param effect what it says
 * @param target on what
 * @param condition the words of a condition
 * @param at index of the word that tells it
 * @param from first word of its evidence
 * @param rule which rule found it
 * @param score how sure
 */
record Draft(
        Holder holder,
        Effect effect,
        Target target,
        Conditions.@Nullable Place condition,
        int at,
        int from,
        String rule,
        double score) {}
