/** Keeps records, indexes them and searches them. Knows nothing of how a record is made. */
@NullMarked
package dixit.archive;

import org.jspecify.annotations.NullMarked;
