/** Finds what a text is made of: parts, furniture, headline, byline, dateline, paragraphs, turns. */
@NullMarked
package dixit.extract.structure;

import org.jspecify.annotations.NullMarked;
