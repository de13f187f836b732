package dixit.knowledge;

import dixit.knowledge.names.Fold;
import dixit.knowledge.names.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Persons by id, by name and by family name. Immutable once made; each index is made when first asked for. */
final class PersonIndex {
    private final Supplier<Map<String, Person>> byId;
    private final Supplier<Map<String, List<Person>>> byName;
    private final Supplier<Map<String, Set<Person>>> bySurname;

    PersonIndex(List<Person> persons) {
        byId = new Lazy<>(() -> ids(persons));
        byName = new Lazy<>(() -> names(persons));
        bySurname = new Lazy<>(() -> surnames(persons));
    }

    private static Map<String, Person> ids(List<Person> persons) {
        Map<String, Person> out = new HashMap<>(2 * persons.size());
        persons.forEach(p -> out.put(p.id(), p));
        return out;
    }

    private static Map<String, List<Person>> names(List<Person> persons) {
        Map<String, List<Person>> out = new HashMap<>(2 * persons.size());
        for (Person p : persons) {
            out.computeIfAbsent(Fold.key(p.name()), k -> new ArrayList<>(1)).add(p);
            p.otherNames().forEach(n -> out.computeIfAbsent(Fold.key(n), k -> new ArrayList<>(1))
                    .add(p));
        }
        return out;
    }

    private static Map<String, Set<Person>> surnames(List<Person> persons) {
        Map<String, Set<Person>> out = new HashMap<>(2 * persons.size());
        for (Person p : persons) {
            add(out, p, p.name());
            p.otherNames().forEach(n -> add(out, p, n));
        }
        return out;
    }

    private static void add(Map<String, Set<Person>> out, Person p, String name) {
        for (String key : PersonName.of(name).familyKeys()) {
            out.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(p);
        }
    }

    Optional<Person> byId(String id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    List<Person> named(String key) {
        return byName.get().getOrDefault(key, List.of());
    }

    List<Person> surnamed(String name) {
        Set<Person> out = new LinkedHashSet<>();
        for (String key : PersonName.of(name).familyKeys()) {
            out.addAll(bySurname.get().getOrDefault(key, Set.of()));
        }
        return List.copyOf(out);
    }
}
