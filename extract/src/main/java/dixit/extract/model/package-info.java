/**
 * From tagged words to proposals: which source and cue belong to which content, and how sure the model is.
 *
 * <p>Its job: spans of tags, the learned choice that ties them, a score that means what it says. Not its job: what
 * rules find, the kinds of statements, who speaks (see {@code dixit.extract.attribution}, which reconciles both).
 *
 * <pre>{@code
 * ModelReader reader = ModelReader.standard();                   // null where the build has no model
 * List<Proposal> found = reader.read(text, List.of(paragraph));  // source, cue and content of each
 * }</pre>
 *
 * <p>Traps: word numbers and UTF-16 places are different things; a proposal may lack cue and source; the features must
 * stay as {@code training/link.py} has them, or the learned weights mean nothing.
 */
@NullMarked
package dixit.extract.model;

import org.jspecify.annotations.NullMarked;
