package dixit.extract.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a document: names clustered, and found again by any of their forms. Two people with one surname are kept
 * apart by given name, initial and sex; a surname that may be either's is a person of its own. Immutable.
 */
final class People {
    private static final double ENOUGH = 2;
    /** More names of one family than a real document has; what goes beyond is left alone. */
    private static final int MOST_NAMES = 200;
    /** So many office holders are compared with a description at most. */
    private static final int MOST_HOLDERS = 300;

    private final List<Person> all;
    private final Map<String, Person> byForm;
    private final Map<String, Person> byId = new HashMap<>();
    private final List<Person> holders;
    private final Map<String, Set<Person>> bearers = new HashMap<>();

    private People(List<Person> all, Map<String, Person> byForm) {
        this.all = all;
        this.byForm = byForm;
        for (Person p : all) {
            byId.put(p.id(), p);
            for (PersonName n : p.forms()) {
                bearers.computeIfAbsent(Fold.plain(n.family()), k -> new HashSet<>())
                        .add(p);
            }
        }
        bearers.values().removeIf(s -> s.size() < 2);
        this.holders = all.stream()
                .filter(p -> !p.offices().isEmpty())
                .limit(MOST_HOLDERS)
                .toList();
    }

    /** Those of whom the text names an office. */
    List<Person> holders() {
        return holders;
    }

    /** The person with this id, or null. */
    @Nullable
    Person byId(String id) {
        return byId.get(id);
    }

    List<Person> all() {
        return all;
    }

    /** Whom a name, folded by {@link Fold#plain} with one space between words, means; or null. */
    @Nullable
    Person named(String folded) {
        return byForm.get(folded);
    }

    /** The others whose surname, folded by {@link Fold#plain}, is the same; empty if it is one person's alone. */
    Set<Person> bearers(String surname) {
        return bearers.getOrDefault(surname, Set.of());
    }

    /** True if somebody who is named or speaks has no given name written out. */
    static boolean incomplete(List<Candidate> candidates) {
        Set<String> spelledOut = spelledOut(candidates);
        return candidates.stream()
                .anyMatch(c -> counts(c) && !spelledOut.contains(c.name().familyKey()));
    }

    private static boolean counts(Candidate c) {
        return c.evidence() >= ENOUGH || c.spoke();
    }

    private static Set<String> spelledOut(List<Candidate> candidates) {
        Set<String> out = new HashSet<>();
        for (Candidate c : candidates) {
            if (c.name().spelledOut() && c.evidence() >= ENOUGH) {
                out.add(c.name().familyKey());
            }
        }
        return out;
    }

    /**
     * What a document's body has, and from its furniture only the full names of those whom the body has by surname or initials
     * alone.
     */
    static List<Candidate> helped(List<Candidate> body, List<Candidate> withFurniture) {
        Set<String> spelledOut = spelledOut(body);
        Set<String> families = new HashSet<>();
        for (Candidate c : body) {
            if (counts(c)) {
                families.add(c.name().familyKey());
            }
        }
        Set<Candidate> own = new HashSet<>(body);
        return withFurniture.stream()
                .filter(c -> own.contains(c)
                        || (c.name().spelledOut()
                                && families.contains(c.name().familyKey())
                                && !spelledOut.contains(c.name().familyKey())))
                .toList();
    }

    /** Clusters what was found in a document. */
    static People of(List<Candidate> candidates) {
        Set<String> spoken = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (Candidate c : candidates) {
            if (!c.name().full()) {
                alone.add(c.name().familyKey());
                if (c.spoke()) {
                    spoken.add(c.name().familyKey());
                }
            }
        }
        Map<String, List<Candidate>> families = new LinkedHashMap<>();
        for (Candidate c : candidates) {
            boolean speaks = c.evidence() >= 0 && likely(c.name(), spoken, alone);
            if (c.name().full() && (c.evidence() >= ENOUGH || speaks)) {
                families.computeIfAbsent(c.name().familyKey(), k -> new ArrayList<>())
                        .add(c);
            }
        }
        for (Candidate c : candidates) {
            boolean known = families.containsKey(c.name().familyKey());
            if (!c.name().full() && (known || c.evidence() >= ENOUGH)) {
                families.computeIfAbsent(c.name().familyKey(), k -> new ArrayList<>())
                        .add(c);
            }
        }
        Builder b = new Builder();
        families.values().forEach(b::family);
        return b.build();
    }

    /** Two words of which the second speaks alone and the first never stands alone: "Orrin Pell" where Pell speaks. */
    private static boolean likely(PersonName name, Set<String> spoken, Set<String> alone) {
        return spoken.contains(name.familyKey())
                && name.given().size() == 1
                && !alone.contains(Fold.sound(name.given().getFirst()));
    }

    private static final class Builder {
        private final List<List<Candidate>> clusters = new ArrayList<>();

        void family(List<Candidate> members) {
            List<Candidate> ordered = new ArrayList<>(members.subList(0, Math.min(MOST_NAMES, members.size())));
            ordered.sort(Comparator.comparing((Candidate c) -> !c.name().spelledOut())
                    .thenComparing(c -> !c.name().full())
                    .thenComparing(c -> -c.count())
                    .thenComparing(Candidate::firstAt));
            List<List<Candidate>> own = new ArrayList<>();
            for (Candidate c : ordered) {
                List<Candidate> home = home(c, own);
                if (home == null) {
                    own.add(new ArrayList<>(List.of(c)));
                } else {
                    home.add(c);
                }
            }
            clusters.addAll(own);
        }

        /** The one cluster that the name fits; of several the only one with a given name written out, or the one
         * that outweighs the others three to one.
         */
        private static @Nullable List<Candidate> home(Candidate c, List<List<Candidate>> clusters) {
            List<List<Candidate>> fit = clusters.stream()
                    .filter(l -> l.stream()
                            .allMatch(m ->
                                    c.name().compatible(m.name()) && c.sex().agrees(m.sex())))
                    .toList();
            if (fit.size() < 2) {
                return fit.isEmpty() ? null : fit.getFirst();
            }
            List<List<Candidate>> spelledOut = fit.stream()
                    .filter(l -> l.stream().anyMatch(m -> m.name().spelledOut()))
                    .toList();
            if (spelledOut.size() == 1) {
                return spelledOut.getFirst();
            }
            List<List<Candidate>> byWeight = fit.stream()
                    .sorted(Comparator.comparingInt((List<Candidate> l) -> -weight(l)))
                    .toList();
            boolean outweighs = weight(byWeight.get(0)) >= 3 * weight(byWeight.get(1));
            return outweighs ? byWeight.getFirst() : null;
        }

        private static int weight(List<Candidate> l) {
            return l.stream().mapToInt(Candidate::count).sum();
        }

        People build() {
            clusters.sort(Comparator.comparingInt(
                    l -> l.stream().mapToInt(Candidate::firstAt).min().orElse(0)));
            Set<String> ids = new HashSet<>();
            List<Person> all = new ArrayList<>();
            Map<String, Person> byForm = new HashMap<>();
            for (List<Candidate> cluster : clusters) {
                Person p = person(cluster, ids);
                all.add(p);
                for (PersonName n : p.forms()) {
                    byForm.putIfAbsent(Fold.plain(n.shown()), p);
                }
            }
            bareSurnames(all, byForm);
            return new People(List.copyOf(all), Map.copyOf(byForm));
        }

        /** A surname alone means the person if nobody else has it. */
        private static void bareSurnames(List<Person> all, Map<String, Person> byForm) {
            Map<String, Set<Person>> owners = new LinkedHashMap<>();
            for (Person p : all) {
                for (PersonName n : p.forms()) {
                    owners.computeIfAbsent(Fold.plain(n.family()), k -> new HashSet<>())
                            .add(p);
                }
            }
            owners.forEach((surname, people) -> {
                if (people.size() == 1) {
                    byForm.putIfAbsent(surname, people.iterator().next());
                }
            });
        }

        private static Person person(List<Candidate> cluster, Set<String> ids) {
            PersonName best = best(cluster);
            String slug = "person/" + Fold.slug(best.shown());
            String id = slug;
            for (int n = 2; !ids.add(id); n++) {
                id = slug + "-" + n;
            }
            Sex sex = cluster.stream()
                    .map(Candidate::sex)
                    .filter(s -> s != Sex.UNKNOWN)
                    .findFirst()
                    .orElse(Sex.UNKNOWN);
            List<Office> offices = cluster.stream()
                    .flatMap(c -> c.offices().stream())
                    .distinct()
                    .toList();
            return new Person(
                    id, best.shown(), cluster.stream().map(Candidate::name).toList(), offices, sex, weight(cluster));
        }

        /** The most frequent full name, spelled out rather than with initials; of equals the longest. */
        private static PersonName best(List<Candidate> cluster) {
            return cluster.stream()
                    .min(Comparator.comparing((Candidate c) -> !c.name().spelledOut())
                            .thenComparing(c -> !c.name().full())
                            .thenComparing(c -> -c.count())
                            .thenComparing(c -> -c.name().shown().length())
                            .thenComparing(Candidate::firstAt))
                    .map(Candidate::name)
                    .orElseThrow();
        }
    }
}
