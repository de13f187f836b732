/**
 * Dixit beside programs of others, on the same articles in one run: {@code scripts/bench peers}.
 *
 * <p>Its job: choosing articles, starting each program in a process of its own, turning what a dependency parser or a
 * quote finder says into the exchange format, having it scored, and printing one table. Not its job: making a peer
 * better or worse than its users know it.
 *
 * <p>Worked example: CoreNLP parses "Holm said the dam holds."; its adapter makes a {@link
 * dixit.bench.peers.ParsedArticle} of that; {@link dixit.bench.peers.SyntacticBaseline} reads the verb "said" with the
 * subject "Holm" and the clause "the dam holds"; {@link dixit.bench.peers.Reported} writes the line.
 *
 * <p>Traps: CoreNLP is under the GPL. Only {@code src/peers/java}, which the Maven profile {@code peers} compiles, may
 * name one of its classes; what stands here must compile and pass its tests without it. Offsets here are UTF-16 units;
 * {@link dixit.bench.peers.Reported} alone translates to code points.
 */
@NullMarked
package dixit.bench.peers;

import org.jspecify.annotations.NullMarked;
