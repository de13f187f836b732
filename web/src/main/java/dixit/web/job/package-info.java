/**
 * Imports that run while their page is looked at.
 *
 * <p>Its job: to keep what was sent until it is in the archive, to work through jobs one after another, and to tell
 * whoever follows what became of each file.
 *
 * <p>Not its job: reading and keeping documents, which {@link dixit.intake.Importer} does, and HTTP.
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * Job job = jobs.start(List.of(new Sent("a.txt", file)));
 * int seen = 0;
 * while ((seen = job.follow(seen, System.out::println, Duration.ofSeconds(15))) >= 0) {}
 * }</pre>
 *
 * <p>Traps: what was sent lies in a directory of the job and is deleted when nothing of it can be tried again.
 */
@NullMarked
package dixit.web.job;

import org.jspecify.annotations.NullMarked;
