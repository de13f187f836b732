/** What reading and checking share: folding with its map back, word alignment, sentences. */
@NullMarked
package dixit.text;

import org.jspecify.annotations.NullMarked;
