/**
 * What the program knows of the world before it reads: states, organisations and blocs, outlets, persons, offices and
 * who held them when.
 *
 * <p>Its job: read the tables ({@code KnowledgeReader}; format in {@code docs/knowledge.md}), name every fault in them,
 * and answer who may be meant by a name ({@link dixit.knowledge.KnowledgeBase#lookup}), which office by a title
 * ({@link dixit.knowledge.KnowledgeBase#officesNamed}) and who held an office at a date
 * ({@link dixit.knowledge.KnowledgeBase#holders}). Not its job: to find names in a text, or to decide between candidates.
 *
 * <pre>{@code
 * KnowledgeBase known = KnowledgeBase.shipped();
 * Office office = known.officesNamed("foreign minister", "state/russia").getFirst();
 * known.holders(office.id(), PartialDate.parse("2019-11-27"));   // Sergey Lavrov, CERTAIN
 * known.lookup("the Kremlin");                                   // Russia, because GOVERNMENT_SEAT
 * }</pre>
 *
 * <p>Traps: an empty date is unknown, not "never"; the holder of an office may be several persons on the day of a
 * change; a name in small letters may be a word ("who", "us"): look at {@link dixit.knowledge.Candidate#score}; a name
 * that is absent here says nothing against the person.
 */
@NullMarked
package dixit.knowledge;

import org.jspecify.annotations.NullMarked;
