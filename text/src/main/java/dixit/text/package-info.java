/**
 * What reading and extraction share: words with their places in the text ({@link dixit.text.WordSplitter}) and the
 * abbreviations after which a full stop ends nothing ({@link dixit.text.Abbreviations}).
 *
 * <p>Not its job: what the words mean, and anything that knows of documents.
 *
 * <p>Traps: places are UTF-16 units; a word is what stands between white space and marks, so {@code U.S.} is one.
 */
@NullMarked
package dixit.text;

import org.jspecify.annotations.NullMarked;
