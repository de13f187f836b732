/**
 * What reading and extraction share: words with their places in the text ({@link dixit.text.WordSplitter}) and the
 * abbreviations after which a full stop ends nothing ({@link dixit.text.Abbreviations}), and the names of months and
 * weekdays ({@link dixit.text.CalendarWords}).
 *
 * <p>Not its job: what the words mean, and anything that knows of documents.
 *
 * <p>Traps: places are UTF-16 units; a word is what stands between white space and marks, so {@code U.S.} is one.
 */
@NullMarked
package dixit.text;

import org.jspecify.annotations.NullMarked;
