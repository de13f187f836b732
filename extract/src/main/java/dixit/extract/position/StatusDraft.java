package dixit.extract.position;

import dixit.record.StatusKind;
import org.jspecify.annotations.Nullable;

/**
 * A status before it is written into the record.
 *
 * @param target of what
 * @param status which
 * @param actor whose deed; null where nobody is named
 * @param at index of the word that tells it
 * @param from first word of its evidence
 * @param to after the last
 * @param rule which rule found it
 * @param score how sure
 */
record StatusDraft(
        Target target,
        StatusKind status,
        @Nullable Holder actor,
        boolean negated,
        boolean future,
        int at,
        int from,
        int to,
        String rule,
        double score) {}
