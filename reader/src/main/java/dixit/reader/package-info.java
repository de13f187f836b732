/** Bytes to Document: type, character set, text, metadata, layout. Touches neither network nor store. */
@NullMarked
package dixit.reader;

import org.jspecify.annotations.NullMarked;
