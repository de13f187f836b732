/**
 * Marks each word of a text as part of a source, a cue, a content or nothing, with a small trained encoder.
 *
 * <p>Its job: words and word pieces with exact places, windows, one shared model session, the best tags and how sure
 * they are. Not its job: which source and cue belong to which content, and what a statement is (see {@code
 * dixit.extract}). {@code training/README.md} is the contract between the scripts that train and these classes.
 *
 * <pre>{@code
 * AttributionModel model = AttributionModel.shipped();          // null where the build has none
 * Tagged tagged = model.tagger().tag("Ada Holm said it rains.", List.of(new Span(0, 23)));
 * tagged.tags();                                                // source source cue content content none
 * }</pre>
 *
 * <p>Traps: places are UTF-16 units here and code points in the training scripts; windows must have the length that
 * the model was trained with; a word of the model is not a word of {@link dixit.text.WordSplitter}.
 */
@NullMarked
package dixit.text.tagger;

import org.jspecify.annotations.NullMarked;
