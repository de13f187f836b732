/**
 * Document to record: {@link dixit.extract.Pipeline} is the file to read first; it names the stages in their order.
 *
 * <p>Its job: pure functions from a text to layers of spans over it. Not its job: reading bytes, keeping records,
 * anything with a network or a store.
 *
 * <pre>{@code
 * DocumentRecord record = Pipeline.standard().extract(Document.ofText("note", "“Rain is likely,” said Ada Holm."));
 * }</pre>
 *
 * <p>Traps: stages never ask a later one; every span is in UTF-16 units of the document's own text; nothing is found
 * without a rule that signs it.
 */
@NullMarked
package dixit.extract;

import org.jspecify.annotations.NullMarked;
