package dixit.knowledge;

import dixit.knowledge.names.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offices by id and by title. Immutable once made. */
final class OfficeIndex {
    private static final int MOST_WORDS = 16;
    private static final int MOST_BODY_WORDS = 8;
    private static final int MOST_INSIDE = 3;

    private final List<Office> all;
    private final Map<String, Office> byId = new HashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, List<Role>> byTitle = new HashMap<>();
    private final Map<String, List<Office>> byOwnTitle = new HashMap<>();

    OfficeIndex(List<Role> roles, List<Office> offices) {
        this.all = offices;
        for (Role r : roles) {
            this.roles.put(r.id(), r);
            title(r.name(), r);
            r.titles().forEach(t -> title(t, r));
        }
        for (Office o : offices) {
            byId.put(o.id(), o);
            if (!o.name().equals(o.role().name())) {
                ownTitle(o.name(), o);
            }
            o.titles().forEach(t -> ownTitle(t, o));
        }
    }

    private void title(String title, Role role) {
        byTitle.computeIfAbsent(Fold.key(title), k -> new ArrayList<>(1)).add(role);
    }

    private void ownTitle(String title, Office office) {
        byOwnTitle.computeIfAbsent(Fold.key(title), k -> new ArrayList<>(1)).add(office);
    }

    List<Office> all() {
        return all;
    }

    Optional<Office> byId(String id) {
        Office office = byId.get(id);
        if (office != null) {
            return Optional.of(office);
        }
        String[] parts = id.split("/", -1);
        return parts.length == 3 && parts[0].equals("office") ? of("state/" + parts[1], parts[2]) : Optional.empty();
    }

    Optional<Office> of(String body, String role) {
        Role r = roles.get(role);
        if (r == null) {
            return Optional.empty();
        }
        Office known = byId.get(Office.id(body, role));
        return Optional.of(
                known != null ? known : new Office(Office.id(body, role), body, r, r.name(), List.of(), r.source()));
    }

    /** The offices of a body with this folded title: those in the tables; else those that every state has. */
    List<Office> named(String title, String body) {
        Map<String, Office> out = new LinkedHashMap<>();
        for (Office o : byOwnTitle.getOrDefault(title, List.of())) {
            if (o.body().equals(body)) {
                out.put(o.id(), o);
            }
        }
        List<Role> fitting = byTitle.getOrDefault(title, List.of());
        for (Role r : fitting) {
            Office known = byId.get(Office.id(body, r.id()));
            if (known != null && known.body().equals(body)) {
                out.putIfAbsent(known.id(), known);
            }
        }
        if (out.isEmpty() && body.startsWith("state/")) {
            for (Role r : fitting) {
                if (r.ofStates()) {
                    of(body, r.id()).ifPresent(o -> out.put(o.id(), o));
                }
            }
        }
        return List.copyOf(out.values());
    }

    /** The offices that a phrase of title and body may mean. */
    List<Office> inPhrase(String phrase, KnowledgeBase known) {
        String key = Fold.key(phrase.replace("’s ", " ")
                .replace("'s ", " ")
                .replace("s’ ", "s ")
                .replace("s' ", "s "));
        List<String> words = Arrays.asList(key.split(" "));
        Map<String, Office> out = new LinkedHashMap<>();
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        for (int i = Math.min(words.size() - 1, MOST_BODY_WORDS); i > 0 && out.isEmpty(); i--) {
            ofBodies(words.subList(0, i), words.subList(i, words.size()), known, out);
        }
        for (int i = 1; i < words.size() - 1 && out.isEmpty(); i++) {
            if (words.get(i).equals("of")
                    || words.get(i).equals("for")
                    || words.get(i).equals("to")) {
                ofBodies(words.subList(i + 1, words.size()), words.subList(0, i), known, out);
            }
        }
        put(byOwnTitle.getOrDefault(key, List.of()), out);
        if (out.isEmpty()) {
            withBodyInside(words, known, out);
        }
        return List.copyOf(out.values());
    }

    /** "spokesperson for the Russian foreign ministry", "head of the French foreign ministry". */
    private void withBodyInside(List<String> words, KnowledgeBase known, Map<String, Office> out) {
        for (int i = 1; i < words.size() - 1; i++) {
            for (int end = i + 1; end < Math.min(words.size(), i + MOST_INSIDE + 1) && out.isEmpty(); end++) {
                List<String> title = new ArrayList<>(words.subList(0, i));
                title.addAll(words.subList(end, words.size()));
                ofBodies(words.subList(i, end), title, known, out);
            }
        }
    }

    private void ofBodies(List<String> body, List<String> title, KnowledgeBase known, Map<String, Office> out) {
        String wanted = String.join(" ", title);
        if (!byTitle.containsKey(wanted) && !byOwnTitle.containsKey(wanted)) {
            return;
        }
        for (Candidate c : known.lookupBodies(Fold.key(String.join(" ", body)))) {
            put(named(wanted, c.entry().id()), out);
        }
    }

    private static void put(Collection<Office> offices, Map<String, Office> out) {
        offices.forEach(o -> out.putIfAbsent(o.id(), o));
    }
}
