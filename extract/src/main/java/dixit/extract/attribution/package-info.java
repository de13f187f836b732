/**
 * Finds who is said to have said what: source, cue and content, by rules in order of precision.
 *
 * <p>Its job: from the paragraphs and turns of a document to {@link dixit.extract.attribution.Attribution}s, each signed
 * by the rule that decided. Not its job: who a source is (identity), what is a turn or furniture (structure).
 *
 * <p>The way: {@code QuoteMarks} pairs the marks, {@code SentenceReader} reads the author's sentences with every
 * quotation as one word, the {@code SentenceRule}s read each sentence in their order, {@code QuoteFlow} and {@code
 * BlockQuotes} follow quotations from sentence to sentence, {@code CommentaryRule} gives an author's quoted words to the
 * person that his commentary is about, {@code NestedReading} reads what speakers report, {@code Ordering} sorts.
 *
 * <pre>{@code
 * “We will strike,” Ada Holm said.   // quote-before-verb: source "Ada Holm", cue "said", content "We will strike,"
 * }</pre>
 *
 * <p>Traps: a source may be empty (nobody rather than a wrong one) while {@code inherits} still says whose words go on;
 * "would say" and "did not say" are no statements; what the author says with "I" or "we" is his own. {@code
 * docs/attribution-rules.md} has an example and measured precision for each rule; {@code verbs.tsv} and {@code nouns.tsv}
 * hold the words.
 */
@NullMarked
package dixit.extract.attribution;

import org.jspecify.annotations.NullMarked;
