/**
 * What every route shares: the table of routes and its description, who may ask, and how answers and errors look.
 *
 * <p>Not its job: any single page.
 *
 * <p>A worked example: a page and its twin are one entry of the table.
 *
 * <pre>{@code
 * Route.twin("/speakers", "Who speaks", List.of(Param.query("prefix", "first letters of a name")), this::speakers)
 * }</pre>
 *
 * <p>Traps: an error is a {@link dixit.web.http.Problem}, thrown; nothing else may decide its shape.
 */
@NullMarked
package dixit.web.http;

import org.jspecify.annotations.NullMarked;
