/**
 * What is asked and answered when a quote is checked against the archive, and the judgement: from the words laid side by
 * side and the place where they stand to a verdict. {@link dixit.archive.Archive#check} is the front door.
 *
 * <p>Not its job: finding the passages in the index ({@code dixit.archive.QuoteCheck}) and comparing words ({@code
 * dixit.text.align}).
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * Checked c = archive.check(new CheckRequest("We will never leave.", "Dravec", null));
 * c.verdict();                       // ALTERED_WORDING
 * c.matches().getFirst().recordRuns(); // the record's words with what became of each
 * }</pre>
 *
 * <p>Traps: spans of a match are UTF-16 units of the document's text as everywhere inside; {@code codePoints} gives them
 * as they leave the program. A verdict is about what the archive holds: not found is no proof that nobody said it.
 */
@NullMarked
package dixit.archive.check;

import org.jspecify.annotations.NullMarked;
