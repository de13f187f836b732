package dixit.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the program found in one document; a line of the exchange format. Spans are UTF-16 units of
 * {@link #text}; {@link RecordJson} writes code points.
 *
 * @param id the document's id
 * @param hash SHA-256 of its source bytes
 * @param text its text
 * @param document what it is
 * @param furniture what is on the page but not in the document, sorted
 * @param furnitureKinds for each span of {@code furniture} its kind
 * @param occasions events of speaking
 * @param actors who speaks or acts
 * @param mentions words that name them
 * @param statements who said what
 * @param links quotes tied to the passages they render
 * @param institutions treaties, organisations, talks
 * @param positions stances
 * @param events who did what to whom
 * @param dates expressions of time
 * @param producer what made this record
 */
public record DocumentRecord(
        String id,
        String hash,
        String text,
        DocumentInfo document,
        List<Span> furniture,
        List<String> furnitureKinds,
        List<Occasion> occasions,
        List<Actor> actors,
        List<Mention> mentions,
        List<Statement> statements,
        List<Link> links,
        List<Institution> institutions,
        List<Position> positions,
        List<Event> events,
        List<DateMention> dates,
        Producer producer) {
    public DocumentRecord {
        furniture = List.copyOf(furniture);
        furnitureKinds = List.copyOf(furnitureKinds);
        occasions = List.copyOf(occasions);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
        institutions = List.copyOf(institutions);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        dates = List.copyOf(dates);
    }

    /** A record of which only the structure is known. */
    public static DocumentRecord of(Document doc, DocumentInfo info, List<Furniture> furniture, Producer producer) {
        return new DocumentRecord(
                doc.id(),
                doc.hash(),
                doc.text(),
                info,
                furniture.stream().map(Furniture::span).toList(),
                furniture.stream().map(Furniture::kind).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                producer);
    }

    /** The same record with other actors, mentions and statements. */
    public DocumentRecord withStatements(List<Actor> actors, List<Mention> mentions, List<Statement> statements) {
        return new DocumentRecord(
                id,
                hash,
                text,
                document,
                furniture,
                furnitureKinds,
                occasions,
                actors,
                mentions,
                statements,
                links,
                institutions,
                positions,
                events,
                dates,
                producer);
    }

    /** The same record with other links. */
    public DocumentRecord withLinks(List<Link> links) {
        return new DocumentRecord(
                id,
                hash,
                text,
                document,
                furniture,
                furnitureKinds,
                occasions,
                actors,
                mentions,
                statements,
                links,
                institutions,
                positions,
                events,
                dates,
                producer);
    }

    /** The same record with other institutions. */
    public DocumentRecord withInstitutions(List<Institution> institutions) {
        return new DocumentRecord(
                id,
                hash,
                text,
                document,
                furniture,
                furnitureKinds,
                occasions,
                actors,
                mentions,
                statements,
                links,
                institutions,
                positions,
                events,
                dates,
                producer);
    }

    /** The same record with other statements, occasions and dates. */
    public DocumentRecord withTimes(List<Statement> statements, List<Occasion> occasions, List<DateMention> dates) {
        return new DocumentRecord(
                id,
                hash,
                text,
                document,
                furniture,
                furnitureKinds,
                occasions,
                actors,
                mentions,
                statements,
                links,
                institutions,
                positions,
                events,
                dates,
                producer);
    }

    /**
     * The same record without the statements that the program holds with less than {@code least}, and without the positions
     * and events that rest on them; what was reported inside one of them stands in the next one around it.
     */
    public DocumentRecord withoutDoubtful(double least) {
        if (statements.stream().allMatch(s -> s.because().score() >= least)) {
            return this;
        }
        Map<String, Statement> gone = new HashMap<>();
        statements.stream().filter(s -> s.because().score() < least).forEach(s -> gone.put(s.id(), s));
        List<Statement> left = statements.stream()
                .filter(s -> !gone.containsKey(s.id()))
                .map(s -> s.toBuilder().within(around(s.within(), gone)).build())
                .toList();
        return new DocumentRecord(
                id,
                hash,
                text,
                document,
                furniture,
                furnitureKinds,
                occasions,
                actors,
                mentions,
                left,
                links,
                institutions,
                positions.stream()
                        .filter(p -> !gone.containsKey(String.valueOf(p.statement())))
                        .toList(),
                events.stream()
                        .filter(e -> !gone.containsKey(String.valueOf(e.statement())))
                        .toList(),
                dates,
                producer);
    }

    private static @Nullable String around(@Nullable String within, Map<String, Statement> gone) {
        String at = within;
        for (int step = 0; at != null && gone.containsKey(at) && step <= gone.size(); step++) {
            at = gone.get(at).within();
        }
        return at;
    }

    /** The statement with this id. */
    @JsonIgnore
    public Optional<Statement> statement(String statementId) {
        return statements.stream().filter(s -> s.id().equals(statementId)).findFirst();
    }
}
