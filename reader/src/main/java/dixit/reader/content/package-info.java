/**
 * What all formats share: the {@link dixit.reader.content.Content} that each gives, the
 * {@link dixit.reader.content.LayoutText} that they write it with, character sets, dates, and the
 * {@link dixit.reader.content.Budget} that none may exceed.
 *
 * <p>Not its job: any format, any file.
 *
 * <p>A worked example: a heading and a paragraph with a bold word.
 *
 * <pre>{@code
 * LayoutText out = new LayoutText(1000);
 * try (var heading = out.block(Mark.Kind.HEADING)) {
 *     out.words("Rain");
 * }
 * try (var paragraph = out.block(Mark.Kind.PARAGRAPH)) {
 *     out.words("It ");
 *     try (var bold = out.inline(Mark.Kind.BOLD)) {
 *         out.words("rains");
 *     }
 *     out.words(".");
 * }
 * out.text();   // "Rain\n\nIt rains."
 * out.marks();  // HEADING 0..4, PARAGRAPH 6..15, BOLD 9..14
 * }</pre>
 *
 * <p>Traps: breaks and spaces are written only when a word follows, so a mark starts at its first word and ends after
 * its last, and the text never ends in white space.
 */
@NullMarked
package dixit.reader.content;

import org.jspecify.annotations.NullMarked;
