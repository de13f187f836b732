/**
 * Pages and their JSON twins over one archive, for a person with a browser and for a program.
 *
 * <p>Its job: {@link dixit.web.Server} binds to an address, answers, and stops. Everything that it answers is built from
 * what the archive says; every page can be read without JavaScript.
 *
 * <p>Not its job: finding statements, searching, keeping. No query and no rule stands here.
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(dir);
 *         Server server = Server.start(archive, Settings.DEFAULT)) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 *
 * <p>Traps: what a document says is hostile. Its words reach a page only through the templates, which escape them; its
 * address becomes a link only if it is http or https. Offsets are UTF-16 units inside and code points in every answer.
 */
@NullMarked
package dixit.web;

import org.jspecify.annotations.NullMarked;
