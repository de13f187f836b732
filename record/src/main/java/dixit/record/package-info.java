/**
 * The values that everything else passes around: documents, spans, statements, actors and the rest of the record, and
 * their JSON form.
 *
 * <p>Not its job: finding anything, storing anything. No class here does I/O.
 *
 * <p>A worked example: a document is read, a statement found in it, and the record printed.
 *
 * <pre>{@code
 * Document doc = Document.ofText("note", "Rain is likely, said Ada Holm.");
 * Statement s = Statement.builder(StatementKind.INDIRECT, List.of(new Span(0, 14)))
 *         .source(List.of(new Span(21, 29)))
 *         .cue(List.of(new Span(16, 20)))
 *         .because(new Because("example", 1.0))
 *         .build();
 * String line = RecordJson.write(DocumentRecord.of(doc, info).withStatements(List.of(s)));
 * }</pre>
 *
 * <p>Traps: spans are half-open and count UTF-16 units inside the program; {@link dixit.record.RecordJson} turns them
 * into Unicode code points on the way out and back on the way in. All values are immutable; their constructors check
 * and copy.
 */
@NullMarked
package dixit.record;

import org.jspecify.annotations.NullMarked;
