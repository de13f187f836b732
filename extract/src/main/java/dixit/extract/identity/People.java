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
    private static final double ENOUGH = Candidate.ENOUGH;
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
    static boolean incomplete(List<Candidate> candidates, Identification known) {
        Set<String> spelledOut = spelledOut(candidates);
        return candidates.stream()
                .anyMatch(c -> counts(c)
                        && known.of(c) == null
                        && !spelledOut.contains(c.name().familyKey()));
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

    /** Clusters what was found in a document, without any knowledge. */
    static People of(List<Candidate> candidates) {
        return of(candidates, Identification.none());
    }

    /** Clusters what was found in a document; names of one known person are one cluster, whatever they are. */
    static People of(List<Candidate> candidates, Identification known) {
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
        Map<String, String> keys = familyKeys(candidates, known);
        Map<String, List<Candidate>> families = new LinkedHashMap<>();
        for (Candidate c : candidates) {
            boolean speaks = c.evidence() >= 0 && likely(c.name(), spoken, alone);
            if (c.name().full() && (c.evidence() >= ENOUGH || speaks || known.of(c) != null)) {
                families.computeIfAbsent(key(c, keys), k -> new ArrayList<>()).add(c);
            }
        }
        for (Candidate c : candidates) {
            boolean family = families.containsKey(key(c, keys));
            if (!c.name().full() && (family || c.evidence() >= ENOUGH || known.of(c) != null)) {
                families.computeIfAbsent(key(c, keys), k -> new ArrayList<>()).add(c);
            }
        }
        Builder b = new Builder(known);
        families.values().forEach(b::family);
        return b.build();
    }

    /** For the family names that known people bear here: the key of the one right spelling. */
    private static Map<String, String> familyKeys(List<Candidate> candidates, Identification known) {
        Map<String, String> out = new HashMap<>();
        for (Candidate c : candidates) {
            Identified i = known.of(c);
            if (i != null) {
                String right = Fold.sound(
                        dixit.knowledge.names.PersonName.of(i.who().name()).family());
                out.putIfAbsent(c.name().familyKey(), right);
            }
        }
        return out;
    }

    private static String key(Candidate c, Map<String, String> keys) {
        String own = c.name().familyKey();
        return keys.getOrDefault(own, own);
    }

    /** Two words of which the second speaks alone and the first never stands alone: "Orrin Pell" where Pell speaks. */
    private static boolean likely(PersonName name, Set<String> spoken, Set<String> alone) {
        return spoken.contains(name.familyKey())
                && name.given().size() == 1
                && !alone.contains(Fold.sound(name.given().getFirst()));
    }

    private static final class Builder {
        private final List<List<Candidate>> clusters = new ArrayList<>();
        private final Identification known;

        Builder(Identification known) {
            this.known = known;
        }

        void family(List<Candidate> members) {
            List<Candidate> ordered = new ArrayList<>(members.subList(0, Math.min(MOST_NAMES, members.size())));
            ordered.sort(Comparator.comparing((Candidate c) -> known.of(c) == null)
                    .thenComparing(c -> !c.name().spelledOut())
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
        private @Nullable List<Candidate> home(Candidate c, List<List<Candidate>> clusters) {
            List<List<Candidate>> fit =
                    clusters.stream().filter(l -> fits(c, l)).toList();
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

        /** By knowledge where there is any, else by all names and what they tell of the sex. */
        private boolean fits(Candidate c, List<Candidate> cluster) {
            Identified own = known.of(c);
            Identified theirs = identified(cluster);
            if (own != null && theirs != null) {
                return own.who().id().equals(theirs.who().id());
            }
            if (known.namesake(c) && theirs != null) {
                return false;
            }
            if (theirs != null && c.name().full() && !c.name().compatible(name(theirs.who()))) {
                return false;
            }
            Sex sex = theirs == null ? Sex.UNKNOWN : theirs.sex();
            return c.sex().agrees(sex)
                    && cluster.stream()
                            .allMatch(m -> (theirs == null ? c.sex().agrees(m.sex()) : true)
                                    && (sameFamily(c, m, theirs) || c.name().compatible(m.name())));
        }

        private static PersonName name(dixit.knowledge.Person p) {
            return PersonName.of(List.of(p.name().split(" ", 12)));
        }

        /** A bare family name beside one of another spelling that knowledge has joined. */
        private static boolean sameFamily(Candidate c, Candidate m, @Nullable Identified theirs) {
            return theirs != null
                    && !c.name().full()
                    && !m.name().familyKey().equals(c.name().familyKey());
        }

        private @Nullable Identified identified(List<Candidate> cluster) {
            Identified best = null;
            for (Candidate c : cluster) {
                Identified i = known.of(c);
                best = i != null && (best == null || i.score() > best.score()) ? i : best;
            }
            return best;
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

        private Person person(List<Candidate> cluster, Set<String> ids) {
            PersonName best = best(cluster);
            Identified who = identified(cluster);
            String slug = who == null
                    ? "person/" + Fold.slug(best.shown())
                    : who.who().id();
            String id = slug;
            boolean namesake = cluster.stream().anyMatch(known::namesake);
            for (int n = 2; (namesake && id.equals(slug)) || !ids.add(id); n++) {
                id = slug + "-" + n;
            }
            Sex sex = cluster.stream()
                    .map(Candidate::sex)
                    .filter(s -> s != Sex.UNKNOWN)
                    .findFirst()
                    .orElse(Sex.UNKNOWN);
            if (who != null) {
                sex = sex.agrees(who.sex()) ? (who.sex() == Sex.UNKNOWN ? sex : who.sex()) : Sex.UNKNOWN;
            }
            Map<String, Identified> known = new HashMap<>();
            for (Candidate c : cluster) {
                Identified i = this.known.of(c);
                if (i != null) {
                    known.put(Fold.plain(c.name().shown()), i);
                }
            }
            String name = who == null ? best.shown() : who.who().name();
            List<Office> offices = cluster.stream()
                    .flatMap(c -> c.offices().stream())
                    .distinct()
                    .toList();
            return new Person(
                    id, name, cluster.stream().map(Candidate::name).toList(), offices, sex, weight(cluster), known);
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
