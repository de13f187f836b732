/**
 * Statements in the formats of other tools: a table ({@link dixit.archive.export.StatementCsv}, RFC 4180), W3C Web
 * Annotations ({@link dixit.archive.export.WebAnnotations}) and JSON ({@link dixit.archive.export.StatementJson}).
 *
 * <p>Its job: turning what the archive returns into lines. Not its job: reading the archive, writing files.
 *
 * <pre>{@code
 * out.println(StatementCsv.HEADER);
 * archive.exportStatements(null).map(StatementCsv::line).forEach(out::println);
 * }</pre>
 *
 * <p>Traps: words leave as they stand in the original, also where a spreadsheet might take them for a formula; open a
 * table as text.
 */
@NullMarked
package dixit.archive.export;

import org.jspecify.annotations.NullMarked;
