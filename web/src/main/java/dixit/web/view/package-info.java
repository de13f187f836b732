/**
 * What templates show: plain values, ready to print.
 *
 * <p>Its job: to turn spans into marked text, dates into words, values into addresses. All of it is pure.
 *
 * <p>Not its job: to fetch anything, or to write HTML; the templates do that, and escape.
 *
 * <p>A worked example: the text of a document with its statements.
 *
 * <pre>{@code
 * List<Block> blocks = Marking.of(text).window(new Span(0, text.length())).marks(marks).blocks();
 * }</pre>
 *
 * <p>Traps: joined together, the segments of all blocks are the text of the window, character for character; a template
 * must not put white space between them.
 */
@NullMarked
package dixit.web.view;

import org.jspecify.annotations.NullMarked;
