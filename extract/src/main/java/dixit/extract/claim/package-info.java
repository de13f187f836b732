/**
 * What positions, statuses and events have in common: whose claim a passage is, where a sentence and its clauses begin
 * and end, whether it is denied, guarded or still to come.
 *
 * <p>Not its job: deciding what is claimed ({@link dixit.extract.position}, {@link dixit.extract.event}).
 *
 * <p>Trap: the innermost statement around a passage asserts it, not the outermost; where there is none, the author of the part does.
 */
@NullMarked
package dixit.extract.claim;

import org.jspecify.annotations.NullMarked;
