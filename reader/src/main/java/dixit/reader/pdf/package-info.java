/**
 * PDF: the words in reading order, lines joined to paragraphs, and for each line where it stands on its page.
 *
 * <p>Not its job: pictures of pages (there is no text recognition), forms, attachments, scripts.
 *
 * <p>The way: {@link dixit.reader.pdf.PageGlyphs} collects the glyphs of a page, {@link dixit.reader.pdf.Lines} makes
 * lines of them, {@link dixit.reader.pdf.ReadingOrder} puts columns one after the other, {@link
 * dixit.reader.pdf.Running} finds headers, footers and page numbers, {@link dixit.reader.pdf.Hyphens} decides what a
 * hyphen at a line's end is, and {@link dixit.reader.pdf.PageWriter} writes paragraphs.
 *
 * <p>Traps: coordinates are points with y growing downwards. PDFBox looks for fonts of the system and keeps a list of
 * them in the user's home unless told otherwise; {@link dixit.reader.pdf.PlainFonts} tells it.
 */
@NullMarked
package dixit.reader.pdf;

import org.jspecify.annotations.NullMarked;
