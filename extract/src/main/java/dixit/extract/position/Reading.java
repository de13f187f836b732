package dixit.extract.position;

/**
 * One way to read a predicate.
 *
 * @param effect what it makes of the thing that it governs
 * @param score how sure its words are
 * @param from where that thing begins
 * @param last the last word of the predicate
 * @param actors whether the thing may be an actor
 * @param policies whether it may be a policy in words
 * @param deed the predicate is a deed by itself
 * @param intended it is a deed that is only meant
 */
record Reading(
        Effect effect,
        double score,
        int from,
        int last,
        boolean actors,
        boolean policies,
        boolean deed,
        boolean intended) {}
