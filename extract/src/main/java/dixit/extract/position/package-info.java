/**
 * Positions: who holds which stance on an institution, a policy or an actor, and what is said to have become of
 * institutions, as claimed by somebody.
 */
@NullMarked
package dixit.extract.position;

import org.jspecify.annotations.NullMarked;
