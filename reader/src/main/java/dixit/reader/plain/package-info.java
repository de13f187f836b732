/**
 * Plain text, which is the input character for character, and Markdown, which is what its reader sees: the signs are
 * gone, and offsets count in the text that is left.
 *
 * <p>Not its job: finding headline or furniture in plain text; the structure stage does.
 */
@NullMarked
package dixit.reader.plain;

import org.jspecify.annotations.NullMarked;
