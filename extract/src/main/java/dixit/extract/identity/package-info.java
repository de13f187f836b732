/** Ties sources and mentions to actors. */
@NullMarked
package dixit.extract.identity;

import org.jspecify.annotations.NullMarked;
