/**
 * Cuts text into the words that search knows, each with its place in the original and its folded forms.
 *
 * <p>Not its job: queries, an index, sentences, or any language but the light English stemming.
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * for (Word w : new WordCutter().cut("The U.S. \u201csigned\u201d treaties.")) { ... }
 * // the, u.s (acronym us), signed (stem sign), treaties (stem treaty)
 * }</pre>
 *
 * <p>Traps: offsets are UTF-16 units of the text given. Folding happens inside a word and never moves its borders, so a
 * place found by folded words is always a place of original words.
 */
@NullMarked
package dixit.archive.words;

import org.jspecify.annotations.NullMarked;
