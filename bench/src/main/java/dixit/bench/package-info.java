/** Measurements; never shipped. */
@NullMarked
package dixit.bench;

import org.jspecify.annotations.NullMarked;
