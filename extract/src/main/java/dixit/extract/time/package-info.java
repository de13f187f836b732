/**
 * Expressions of time: finds the words that are a date and says what they mean in EDTF (ISO 8601-2), never more than
 * the text gives.
 *
 * <p>Its job: a grammar of English dates, written by hand, that reads each paragraph once, word by word; and the reckoning
 * from the date of the part in which the words stand. Not its job: when a document was published (structure), when a
 * statement was made and on which occasion (occasion).
 *
 * <p>Example, in a report of 22 May 2024, a Wednesday:
 *
 * <pre>{@code
 * "on Monday"       2024-05-20   counted from 2024-05-22
 * "last year"       2023         counted from 2024-05-22
 * "November 2019"   2019-11
 * "the late 1990s"  199X
 * "3/4/25"          [2025-03-04,2025-04-03] where the document decides nothing
 * }</pre>
 *
 * <p>Traps: a month that is a name or a verb ("May said"), a number that looks like a year ("2020 votes"), a duration
 * ("over the past year") is no date; a text without a date of its own leaves "yesterday" at {@code XXXX-XX-XX}.
 */
@NullMarked
package dixit.extract.time;

import org.jspecify.annotations.NullMarked;
