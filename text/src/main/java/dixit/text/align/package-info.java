/**
 * Compares a quote with a record word by word: what was kept, changed, left out, put in and moved, and whether that
 * changes the meaning. {@link dixit.text.align.Comparison} is the front door.
 *
 * <p>Not its job: finding the document or the speaker, and deciding what somebody meant.
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * String record = "We would be the last to leave, and we would turn off the light behind us.";
 * Comparison c = Comparison.of("We will be the last to leave.", Tokens.of(record));
 * c.form();      // ALTERED
 * c.changes();   // [MODALITY]
 * c.differences(); // "will" against "would", with the places of both
 * }</pre>
 *
 * <p>Which differences are typography and count as the same words: case, quotation marks, all punctuation, hyphens
 * ("sea-floor", "sea floor", "seafloor"), dots in initials, "can't" and "cannot" and "can not", "I'm" and "I am",
 * "gonna" and "going to", British and American spelling, numbers in words and in digits with their currency, hesitation
 * ("uh"), stage directions ("(Applause)") and what an editor put in square brackets.
 *
 * <p>Traps: places are UTF-16 units of the text that was cut. A stretch in square brackets is part of the text but no
 * word of the speaker. "'s" is kept open: it equals "is" and "has".
 */
@NullMarked
package dixit.text.align;

import org.jspecify.annotations.NullMarked;
