package dixit.extract.identity;

import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person of a document: all names that mean the same.
 *
 * @param id such as {@code person/ada-holm}
 * @param name the best full name, or the surname where the document has no other
 * @param forms every name
 * @param offices what the text calls him or her
 * @param sex as far as names and titles tell
 * @param count how often named
 * @param known for the forms, folded by {@link Fold#plain}, that led to the knowledge base: how
 */
record Person(
        String id,
        String name,
        List<PersonName> forms,
        List<Office> offices,
        Sex sex,
        int count,
        Map<String, Identified> known) {
    Person {
        known = Map.copyOf(known);
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
    }

    /** A person of the knowledge base whom the text names by office only. */
    static Person of(dixit.knowledge.Person p) {
        Sex sex =
                switch (p.sex()) {
                    case FEMALE -> Sex.FEMALE;
                    case MALE -> Sex.MALE;
                    case UNKNOWN -> Sex.UNKNOWN;
                };
        return new Person(p.id(), p.name(), List.of(), List.of(), sex, 1, Map.of());
    }

    ActorRef ref() {
        return new ActorRef(id, name);
    }

    Actor actor() {
        return new Actor(id, name, ActorKind.PERSON);
    }

    /** Equal by id, which is unique in a document. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person p && p.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The office as the text gives it most fully, rather with its state than without. */
    @Nullable
    String role() {
        return offices.stream()
                .min(Comparator.comparing((Office o) -> o.state() == null)
                        .thenComparing(o -> -o.text().length())
                        .thenComparing(Office::text))
                .map(Office::text)
                .orElse(null);
    }
}
