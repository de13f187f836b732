/**
 * The one way in: {@link dixit.intake.Importer} reads, extracts and archives many inputs, with a report for each, and
 * goes on where it stopped; {@link dixit.intake.Extraction} does the same without an archive.
 *
 * <p>Not its job: finding anything in a text, deciding where things are kept, talking to a person.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("dixit-archive"))) {
 *     Importer importer = new Importer(archive, Reader.standard(), Pipeline.standard());
 *     Summary summary = importer.run(Inputs.of(List.of(Path.of("samples"))).iterator(), done -> {});
 * }
 * }</pre>
 *
 * <p>Traps: the report comes on the calling thread and holds up the import while it runs.
 */
@NullMarked
package dixit.intake;

import org.jspecify.annotations.NullMarked;
