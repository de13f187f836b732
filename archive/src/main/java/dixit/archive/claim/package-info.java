/**
 * What the archive says of claims: who did what to whom, who holds which stance on what, what is said to have become of
 * institutions. {@link dixit.archive.Claims} is the front door.
 *
 * <p>Not its job: finding claims in a text (the extraction does), keeping them ({@code dixit.archive.ClaimRows}).
 *
 * <p>A worked example:
 *
 * <pre>{@code
 * Claims claims = archive.claims();
 * ClaimFilter filter = ClaimFilter.builder().institutions(Set.of("institution/orm-treaty")).build();
 * Found<PositionEntry> positions = claims.positions(filter, ClaimOrder.OLDEST, new Page(0, 50));
 * positions.entries().getFirst().ground().quote();      // the words it rests on
 * positions.behind().documents();                        // how many documents stand behind the list
 * }</pre>
 *
 * <p>Traps: nothing here is a fact; ten outlets that report one event give ten claims. Spans are UTF-16 units of the
 * document's text. A claim that rests on a statement that people took away, or that the program doubts, is not here.
 */
@NullMarked
package dixit.archive.claim;

import org.jspecify.annotations.NullMarked;
