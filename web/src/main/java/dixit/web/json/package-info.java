/**
 * What the JSON twins say: the same facts as the pages, for programs.
 *
 * <p>Its job: records whose components are the keys, in snake case; absent means empty; offsets in code points.
 *
 * <p>Not its job: the form of errors ({@link dixit.web.http.Problem}), or the record of a whole document, which is the
 * exchange format as {@link dixit.record.RecordJson} writes it.
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * LinkedStatement.of(entry).statement().speaker();
 * }</pre>
 *
 * <p>Traps: never rename a component; add one.
 */
@NullMarked
package dixit.web.json;

import org.jspecify.annotations.NullMarked;
