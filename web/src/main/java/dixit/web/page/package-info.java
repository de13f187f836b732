/**
 * One class for each family of routes: it reads what was asked, asks the archive, and hands page and twin the same
 * facts.
 *
 * <p>Not its job: how a page looks (the templates), how words are marked ({@code dixit.web.view}), who may ask
 * ({@code dixit.web.http}).
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * List<Route> routes = new SearchPage(archive, respond, faults).routes();
 * }</pre>
 *
 * <p>Traps: the path of the twin must stand before the page's in the table, since a path parameter takes the dot, too.
 */
@NullMarked
package dixit.web.page;

import org.jspecify.annotations.NullMarked;
