package dixit.extract.identity;

import dixit.record.Actor;
import dixit.record.ActorKind;
import dixit.record.ActorRef;
import java.util.Comparator;
import java.util.List;
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
 */
record Person(String id, String name, List<PersonName> forms, List<Office> offices, Sex sex, int count) {
    Person {
        forms = List.copyOf(forms);
        offices = List.copyOf(offices);
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
