/**
 * What a sentence means, as a vector: sentences of the same sense lie close together whatever their words.
 *
 * <p>Its job: the unmodified sentence encoder all-MiniLM-L6-v2 (eight-bit), run by ONNX Runtime with our own word pieces.
 * Not its job: what closeness proves (see {@code dixit.archive.check}); closeness alone proves nothing, for "we stay" and
 * "we leave" are close.
 *
 * <pre>{@code
 * SentenceEncoder encoder = SentenceEncoder.shipped();
 * List<float[]> v = encoder.encode(List.of("The dog sleeps.", "A hound is asleep."));
 * SentenceEncoder.likeness(v.get(0), v.get(1));     // about 0.8
 * }</pre>
 *
 * <p>Traps: the encoder is loaded at its first use, which takes about a second; a sentence is cut after 128 pieces.
 */
@NullMarked
package dixit.text.sense;

import org.jspecify.annotations.NullMarked;
