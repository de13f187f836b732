package dixit.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
 * @param statuses what stands of institutions
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
        List<Status> statuses,
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
        statuses = List.copyOf(statuses);
        events = List.copyOf(events);
        dates = List.copyOf(dates);
    }

    /** A record of which only the structure is known. */
    public static DocumentRecord of(Document doc, DocumentInfo info, List<Furniture> furniture, Producer producer) {
        List<Span> places = furniture.stream().map(Furniture::span).toList();
        List<String> kinds = furniture.stream().map(Furniture::kind).toList();
        return new Builder(doc.id(), doc.hash(), doc.text(), info, places, kinds, producer).build();
    }

    /** A builder that holds what this record holds. */
    public Builder toBuilder() {
        return new Builder(id, hash, text, document, furniture, furnitureKinds, producer)
                .occasions(occasions)
                .actors(actors)
                .mentions(mentions)
                .statements(statements)
                .links(links)
                .institutions(institutions)
                .positions(positions)
                .statuses(statuses)
                .events(events)
                .dates(dates);
    }

    /** The same record with other actors, mentions and statements. */
    public DocumentRecord withStatements(List<Actor> actors, List<Mention> mentions, List<Statement> statements) {
        return toBuilder()
                .actors(actors)
                .mentions(mentions)
                .statements(statements)
                .build();
    }

    /** The same record with other institutions. */
    public DocumentRecord withInstitutions(List<Institution> institutions) {
        return toBuilder().institutions(institutions).build();
    }

    /** The same record with other statements, occasions and dates. */
    public DocumentRecord withTimes(List<Statement> statements, List<Occasion> occasions, List<DateMention> dates) {
        return toBuilder()
                .statements(statements)
                .occasions(occasions)
                .dates(dates)
                .build();
    }

    /**
     * The same record without the statements that the program holds with less than {@code least}, and without the claims
     * that rest on them; what was reported inside one of them stands in the next one around it.
     */
    public DocumentRecord withoutDoubtful(double least) {
        if (statements.stream().allMatch(s -> s.because().score() >= least)) {
            return this;
        }
        Map<String, Statement> gone = new HashMap<>();
        statements.stream().filter(s -> s.because().score() < least).forEach(s -> gone.put(s.id(), s));
        return toBuilder()
                .statements(statements.stream()
                        .filter(s -> !gone.containsKey(s.id()))
                        .map(s -> s.toBuilder().within(around(s.within(), gone)).build())
                        .toList())
                .claims(c -> !gone.containsKey(String.valueOf(c.statement())))
                .build();
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

    /** Changes a record layer by layer; what a document is and where its text stands stay. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String hash;
        private final String text;
        private final DocumentInfo document;
        private final List<Span> furniture;
        private final List<String> furnitureKinds;
        private Producer producer;
        private List<Occasion> occasions = List.of();
        private List<Actor> actors = List.of();
        private List<Mention> mentions = List.of();
        private List<Statement> statements = List.of();
        private List<Link> links = List.of();
        private List<Institution> institutions = List.of();
        private List<Position> positions = List.of();
        private List<Status> statuses = List.of();
        private List<Event> events = List.of();
        private List<DateMention> dates = List.of();

        private Builder(
                String id,
                String hash,
                String text,
                DocumentInfo document,
                List<Span> furniture,
                List<String> furnitureKinds,
                Producer producer) {
            this.id = id;
            this.hash = hash;
            this.text = text;
            this.document = document;
            this.furniture = furniture;
            this.furnitureKinds = furnitureKinds;
            this.producer = producer;
        }

        /** See {@link DocumentRecord#occasions()}. */
        public Builder occasions(List<Occasion> value) {
            occasions = value;
            return this;
        }

        /** See {@link DocumentRecord#actors()}. */
        public Builder actors(List<Actor> value) {
            actors = value;
            return this;
        }

        /** See {@link DocumentRecord#mentions()}. */
        public Builder mentions(List<Mention> value) {
            mentions = value;
            return this;
        }

        /** See {@link DocumentRecord#statements()}. */
        public Builder statements(List<Statement> value) {
            statements = value;
            return this;
        }

        /** See {@link DocumentRecord#links()}. */
        public Builder links(List<Link> value) {
            links = value;
            return this;
        }

        /** See {@link DocumentRecord#institutions()}. */
        public Builder institutions(List<Institution> value) {
            institutions = value;
            return this;
        }

        /** See {@link DocumentRecord#positions()}. */
        public Builder positions(List<Position> value) {
            positions = value;
            return this;
        }

        /** See {@link DocumentRecord#statuses()}. */
        public Builder statuses(List<Status> value) {
            statuses = value;
            return this;
        }

        /** See {@link DocumentRecord#events()}. */
        public Builder events(List<Event> value) {
            events = value;
            return this;
        }

        /** See {@link DocumentRecord#dates()}. */
        public Builder dates(List<DateMention> value) {
            dates = value;
            return this;
        }

        /** See {@link DocumentRecord#producer()}. */
        public Builder producer(Producer value) {
            producer = value;
            return this;
        }

        /** Keeps of positions, statuses and events those that pass. */
        public Builder claims(Predicate<Claim> keep) {
            positions = positions.stream().filter(keep).toList();
            statuses = statuses.stream().filter(keep).toList();
            events = events.stream().filter(keep).toList();
            return this;
        }

        /**
         * Gives every actor that positions, statuses and events name, and who asserts them, another id or name.
         *
         * @param now for each claim what becomes of its ids and names
         */
        public Builder claimants(Function<Claim, UnaryOperator<String>> now) {
            positions = positions.stream().map(p -> p.claimants(now.apply(p))).toList();
            statuses = statuses.stream().map(s -> s.claimants(now.apply(s))).toList();
            events = events.stream().map(e -> e.claimants(now.apply(e))).toList();
            return this;
        }

        /** The record. */
        public DocumentRecord build() {
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
                    statuses,
                    events,
                    dates,
                    producer);
        }
    }
}
