/** The one way in: reads, extracts and archives many inputs with progress, and goes on where it stopped. */
@NullMarked
package dixit.intake;

import org.jspecify.annotations.NullMarked;
