/**
 * Bytes to {@link dixit.record.Document}: format, character set, text, metadata, layout. Touches neither network nor
 * store; {@link dixit.reader.Inputs} lists files, {@link dixit.reader.Reader} reads one.
 *
 * <p>Not its job: who speaks, what is furniture in plain text, where documents are kept.
 *
 * <p>A worked example: everything in a folder, one line for each document or failure.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Inputs.of(List.of(Path.of("articles"))).forEach(listed -> {
 *     switch (listed) {
 *         case Listed.Found found -> reader.read(found.input(), reading -> {
 *             switch (reading) {
 *                 case Reading.Read read -> System.out.println(read.document().id());
 *                 case Reading.Failed failed -> System.err.println(failed.message());
 *             }
 *         });
 *         case Listed.Missing missing -> System.err.println(missing.failure().message());
 *     }
 * });
 * }</pre>
 *
 * <p>The format is told by the bytes ({@link dixit.reader.Sniffer}); a name decides only between kinds of text. Each
 * format lives in a package of its own and gives a {@link dixit.reader.content.Content}.
 *
 * <p>Traps: what a document holds never throws; whatever goes wrong is a {@link dixit.reader.Reading.Failed}. What the
 * consumer throws goes through. The hash of a packed page is that of the packed bytes, the hash of a JSON line that of
 * its bytes without the line's end. PDFBox reports missing fonts through commons-logging; the program that uses this
 * package decides where that goes.
 */
@NullMarked
package dixit.reader;

import org.jspecify.annotations.NullMarked;
