/** Finds who is said to have said what: source, cue and content, by rules in order of precision. */
@NullMarked
package dixit.extract.attribution;

import org.jspecify.annotations.NullMarked;
