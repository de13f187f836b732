package dixit.extract.claim;

import dixit.extract.identity.Identities;
import dixit.extract.occasion.Occasions;
import dixit.extract.structure.Structure;
import dixit.extract.time.TimeExpression;
import dixit.record.Document;
import dixit.record.Institution;
import dixit.record.Mention;
import dixit.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document before claims are looked for in it. Immutable.
 *
 * @param doc the document
 * @param structure its parts, paragraphs and furniture
 * @param identities its actors and where they are mentioned
 * @param occasions its statements with occasion and date, and its expressions of time
 * @param institutions treaties, organisations and the like that it names
 */
public record Scene(
        Document doc, Structure structure, Identities identities, Occasions occasions, List<Institution> institutions) {
    public Scene {
        institutions = List.copyOf(institutions);
    }

    /** The text that all offsets are of. */
    public String text() {
        return doc.text();
    }

    /** Who said what, with dates. */
    public List<Statement> statements() {
        return occasions.statements();
    }

    /** Id of the state for which the speaker of a statement speaks by office; null if none is known. */
    public @Nullable String side(Statement s) {
        return identities.sides().get(s.id());
    }

    /** Words that name actors. */
    public List<Mention> mentions() {
        return identities.mentions();
    }

    /** Expressions of time with their values. */
    public List<TimeExpression> times() {
        return occasions.times();
    }
}
