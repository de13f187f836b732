/**
 * Word processors' files: {@code .docx} (ISO/IEC 29500), {@code .odt} (ISO/IEC 26300) and {@code .rtf} (RTF 1.9.1).
 * Paragraphs, headings, lists, bold and italic words; what was deleted with changes tracked is left out.
 *
 * <p>Not its job: pictures, formulas, embedded files, the older {@code .doc}.
 *
 * <p>Traps: zipped files are read as streams with every part counted, and XML without document types and entities, so
 * neither a zip bomb nor an entity bomb nor an external entity does harm.
 */
@NullMarked
package dixit.reader.office;

import org.jspecify.annotations.NullMarked;
