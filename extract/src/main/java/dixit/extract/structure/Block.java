package dixit.extract.structure;

import dixit.record.Span;

/**
 * A run of the text that the page shows as one paragraph: a line, or several lines of a hard-wrapped text.
 *
 * @param span its words, without the white space around them; never empty
 * @param gap number of empty lines before it
 * @param indent number of blanks before its first word
 */
record Block(Span span, int gap, int indent) {}
