/**
 * Measurements, each one command: {@code scripts/bench import}, {@code search}, {@code annotate}
 * and {@code peers}. What they print
 * stands, with date and machine, in {@code docs/benchmarks.md}.
 *
 * <p>Its job: making input of the right size, running the program as a user runs it (in a process of its own, with the
 * options of the launcher), and saying what it took in processor time, memory and time. Its tests hold the floors of
 * quality. Not its job: being shipped, or being fast itself.
 *
 * <pre>{@code
 * scripts/bench import            # 10,000 generated documents, 512 MB of heap
 * scripts/bench import 500 100    # a first try: 500 documents, rounds of 100
 * }</pre>
 *
 * <p>Traps: figures of wall time are worth little on a machine that others use; processor time and ratios of runs that
 * took turns are what to compare.
 */
@NullMarked
package dixit.bench;

import org.jspecify.annotations.NullMarked;
