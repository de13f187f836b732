/**
 * Names of persons in other spellings.
 *
 * <p>Its job: take a name apart ({@link dixit.knowledge.names.PersonName}), bring other scripts into Latin letters
 * ({@link dixit.knowledge.names.Transliteration}) and romanisations together
 * ({@link dixit.knowledge.names.Romanisation}), and say how far two names agree and in what
 * ({@link dixit.knowledge.names.NameMatch}). Not its job: to decide whether two persons are one.
 *
 * <pre>{@code
 * NameMatch.of("Sergei V. Lavrov", "Сергей Лавров")   // .95, because SAME_SURNAME, GIVEN_VARIANT, EXTRA_NAME
 * NameMatch.of("Michael Gorbachev", "Mikhail Gorbachov") // because SURNAME_VARIANT, GIVEN_ADAPTED
 * }</pre>
 *
 * <p>Traps: a match is about names, not people; brothers match well. Keys of spellings are for comparing, never shown.
 */
@NullMarked
package dixit.knowledge.names;

import org.jspecify.annotations.NullMarked;
