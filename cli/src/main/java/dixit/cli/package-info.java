/**
 * One command with verbs: {@link dixit.cli.Main} is the start, each verb is a class of its own.
 *
 * <p>Its job: arguments in, results on standard output, everything else on standard error, exit codes (0 done, 1 some
 * inputs failed, 2 usage, 3 what was asked for cannot be done). Not its job: anything that a library should do.
 *
 * <pre>{@code
 * int code = Main.run(new String[] {"annotate", "note.txt"}, Terminal.system());
 * }</pre>
 *
 * <p>Traps: nothing but the result may reach standard output, so no verb prints there itself: all go through
 * {@link dixit.cli.Terminal}.
 */
@NullMarked
package dixit.cli;

import org.jspecify.annotations.NullMarked;
