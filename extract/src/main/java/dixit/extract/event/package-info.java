/**
 * Events: who did what to whom by PLOVER type, as claimed by somebody. {@link EventStage} is the door; {@code Reading} decides for
 * each sentence whether rules ({@code RuleReading}, {@code NounReading}, {@code Constructions}, {@code Judgements}, {@code
 * Memory}) or the model ({@code ModelDeeds}, {@code Doubts}, {@code TypeReading}) come first, {@code Claims} makes somebody's
 * claim of what they find.
 *
 * <p>Not its job: whose claim a place is and how a clause is put ({@link dixit.extract.claim}).
 *
 * <p>For example {@code “We asked Kestria for a pilot. We got no reply,” said Veldania's minister} gives
 * REQUEST from Veldania to Kestria and REJECT back, both asserted by the minister.
 *
 * <p>Trap: a pronoun is a party only where {@code Memory} knows whose; everything that looks for a subject stops at the others.
 */
@NullMarked
package dixit.extract.event;

import org.jspecify.annotations.NullMarked;
