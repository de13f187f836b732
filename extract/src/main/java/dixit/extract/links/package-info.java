/**
 * Ties what renders somebody's words to the words themselves, inside one document: a headline, a lead, a standfirst, an
 * indirect statement or a quote to the quotation, the answer or the speech that holds them, with a verdict.
 *
 * <p>Not its job: finding statements and speakers (they come from the stages before), and other documents (the archive).
 *
 * <p>A worked example: of
 *
 * <pre>
 * “Before the first frost we left them the spare key,” Dravec said in the interview.
 * …
 * Ilse Dravec: Until the first frost we left them the spare key.
 * </pre>
 *
 * the quote is linked to the answer as {@code altered_wording} with the difference {@code ["Before", "Until"]}.
 *
 * <p>Rules, in order of precision: {@code same-words} and {@code other-words} (a quote laid beside the words of the same
 * speaker), {@code repeated-line} (a standfirst that repeats the body), {@code same-sense} (an indirect statement that
 * shares most of its words, names and actors with one sentence of the speaker), {@code colon} (an indirect statement whose
 * colon hands over to the quotation), {@code by-way-of} (a headline that renders an indirect statement that is linked).
 *
 * <p>Traps: no link says only that the words were not found here. Documents are hostile: the work is bounded by a budget
 * that grows with the text, so that a document made of quotes costs no more than its length allows.
 */
@NullMarked
package dixit.extract.links;

import org.jspecify.annotations.NullMarked;
