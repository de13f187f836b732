package dixit.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id such as {@code person/sergey-lavrov}
 * @param name canonical name
 * @param otherNames other forms of it
 * @param sex as far as it is certain
 * @param state id of the state whose citizen is meant, null if not given
 * @param source where the entry was taken from
 */
public record Person(
        String id,
        String name,
        List<String> otherNames,
        Sex sex,
        @Nullable String state,
        String source) implements Entry {
    /** What pronoun a text would use. */
    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    public Person {
        otherNames = List.copyOf(otherNames);
    }
}
