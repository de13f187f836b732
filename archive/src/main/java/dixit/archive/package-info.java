/**
 * Keeps documents with their originals and records, lays over them what people corrected, and finds statements by their
 * words. {@link dixit.archive.Archive} is the front door.
 *
 * <p>Not its job: reading files, finding statements, pages. It knows nothing of how a record is made.
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("dixit-archive"))) {
 *     archive.add(document, bytes, record);                  // on the disk when it returns
 *     archive.flush();                                       // found from now on
 *     SearchResult found = archive.search(SearchRequest.of("speaker:vasar \"open strait\" from:2020"));
 *     Hit hit = found.hits().getFirst();
 *     hit.runs();                                            // its exact words, the matching ones marked
 *     archive.correct(hit.statement().key(), new Change.WrongSpeaker("Lena Dorn"), "Ada", "seen on film");
 * }
 * }</pre>
 *
 * <p>In the directory lie {@code archive.sqlite} (the store, which is the truth), {@code originals/} (compressed files
 * named by their SHA-256), {@code index/} (made from the store; may be deleted) and {@code writer.lock}. The way of a
 * document: its original is written and forced to the disk; one transaction of the store writes the record, the
 * statements as shown and the number of the change; the index takes it up and says with each commit up to which change
 * it goes. Whoever writes next begins by taking up what is missing.
 *
 * <p>How the files hang together: {@link dixit.archive.QueryParser} makes an {@link dixit.archive.Expression},
 * {@link dixit.archive.QueryBuilder} a query of the index, {@link dixit.archive.StatementSearch} runs it with
 * {@link dixit.archive.FacetCounter} and {@link dixit.archive.Highlighter}; {@link dixit.archive.DocumentView} is the
 * pure function from a record and the log of judgements to what is shown, and everything that writes the index or
 * answers a question goes through it.
 *
 * <p>Traps: spans are UTF-16 units of the document's text, here as everywhere inside; anchors of corrections count code
 * points, for they are kept. What was added is not found before {@link dixit.archive.Archive#flush}, and until then no
 * other process can write. A key belongs to the place of the content as extracted, not as corrected. The store needs a
 * file system with working locks (not NFS) and, on JDK 25, {@code --enable-native-access=ALL-UNNAMED}. Migrations that
 * were released are never edited; a change of the schema is a new file {@code V2__….sql} and a higher
 * {@code Database.SCHEMA}. Flyway's core knows SQLite; there is no module to add for it.
 */
@NullMarked
package dixit.archive;

import org.jspecify.annotations.NullMarked;
