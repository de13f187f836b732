/**
 * HTML pages: what the page says about itself, and its main text without menus, related stories, forms and comments.
 *
 * <p>Not its job: finding out who speaks; reading scripts; loading anything that a page points at.
 *
 * <p>How the main text is found, in this order: {@link dixit.reader.html.Pruner} takes away what no page means as
 * reading, and {@link dixit.reader.html.Cards} rows of other stories; {@link dixit.reader.html.Blocks} gives every run of words a block of its own; {@link
 * dixit.reader.html.MainElement} picks the element that holds the most prose for the least other text;
 * {@link dixit.reader.html.BlockFilter} drops what is left inside of it that is no body; {@link
 * dixit.reader.html.Renderer} writes the rest with its layout.
 *
 * <p>Traps: pages are hostile. The tree's depth is bounded by the parser, JSON-LD by size and depth, and no regular
 * expression here can take more than linear time on a short, capped input.
 */
@NullMarked
package dixit.reader.html;

import org.jspecify.annotations.NullMarked;
