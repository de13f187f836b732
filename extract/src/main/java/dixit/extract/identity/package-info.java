/**
 * Ties sources and mentions to actors: who is named in a document, and who is held to have said each statement.
 *
 * <p>Its job: collect names of persons with what speaks for each ({@code NameFinder}), cluster them ({@code People}), find
 * every place that names a person, a state or a body ({@code MentionFinder}), join them to what is known, and decide each statement's speaker by rules in
 * order of precision ({@code Speakers}; {@code InterviewRules}, {@code NamedSources}, {@code DescribedSources}, {@code OfficeRules},
 * {@code PronounRules}). Every decision is a {@code Resolution} with rule and score, which ends as
 * {@link dixit.record.Statement#speakerBecause}. Not its job: to find statements, to join
 * people across documents whom the knowledge base does not know. docs/identity.md lists the rules.
 *
 * <pre>{@code
 * Ilan Morvek, Veldania's foreign minister, came late. "The tide waits for nobody," the foreign minister said.
 *   -> speaker person/ilan-morvek "Ilan Morvek", role "foreign minister", because office 0.85
 * }</pre>
 *
 * <p>What is known beforehand comes from a {@link dixit.knowledge.KnowledgeBase} ({@code Known}, {@code Identification},
 * {@code Metonyms}); a user's own tables stand on top of it. Words that are no names ({@code given-names.tsv},
 * {@code lexicon.tsv}) are beside the classes. {@code Groups} and {@code SpeakersSide} find who is only described.
 *
 * <p>Traps: no capital letter makes a person, evidence does; a surname that several people bear is nobody's unless the text
 * decides; a description ("unnamed ...") and a name that is only written have no id; a wrong speaker is worse than none, so a
 * pronoun needs a margin. Every look ahead or back has a limit, since texts are hostile.
 */
@NullMarked
package dixit.extract.identity;

import org.jspecify.annotations.NullMarked;
