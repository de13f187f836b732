/**
 * Events: who did what to whom by PLOVER type, as claimed by somebody.
 */
@NullMarked
package dixit.extract.event;

import org.jspecify.annotations.NullMarked;
