/** One command with verbs. */
@NullMarked
package dixit.cli;

import org.jspecify.annotations.NullMarked;
