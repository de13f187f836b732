/**
 * Plain text and Markdown: the text is the input, character for character.
 *
 * <p>Not its job: finding headline or furniture in plain text; the structure stage does.
 */
@NullMarked
package dixit.reader.plain;

import org.jspecify.annotations.NullMarked;
