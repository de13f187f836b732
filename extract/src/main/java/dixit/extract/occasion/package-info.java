/**
 * Occasions: when something was said, and at which event of speaking.
 *
 * <p>Its job: the day of saying of each statement, where the text gives it; interviews, speeches, press conferences, essays,
 * calls, posts with who spoke, to which outlet, where and when; which statements belong to which. Not its job: who the
 * speaker is (identity), what the words of a date mean (time).
 *
 * <p>Example: "The strait is ours, Ada Holm told a rally at the Tarsk fish market on Sunday." is a
 * speech of Ada Holm at the Tarsk fish market, with the day of that Sunday.
 *
 * <p>Traps: no occasion rather than a wrong one. An interview that was declined, that is to come or that somebody else gave is
 * none; a date inside what was said does not date the saying; what is cited inside a statement is of another occasion.
 */
@NullMarked
package dixit.extract.occasion;

import org.jspecify.annotations.NullMarked;
