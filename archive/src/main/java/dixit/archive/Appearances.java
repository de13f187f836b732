package dixit.archive;

import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.Actor;
import dixit.record.ActorRef;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who appears in a document, and by which names it calls them. Not thread-safe. */
final class Appearances {
    private static final int LONGEST = 200;

    /** Rules of mentions that are names of states and bodies; others describe them: "the Americans", "our partners". */
    private static final Set<String> NAMES =
            Set.of("known-body", "capital-for-state", "house-of-government", "body-of-state", "name");

    private final WordCutter cutter;
    private final String hash;
    private final DocumentRecord extracted;
    private final Identity identity;
    private final Map<String, One> found = new LinkedHashMap<>();
    private final Map<FormKey, Form> forms = new LinkedHashMap<>();

    /**
     * Somebody who appears.
     *
     * @param found id as extracted
     * @param foundName name as extracted
     * @param actor id as people have it
     * @param name name as people have it
     */
    record One(String found, String foundName, String actor, String name) {}

    /**
     * A name that the document uses.
     *
     * @param actor id as people have it
     * @param words exactly as in the text; or, with {@code times} 0, a name that the actor has without being called so here
     * @param folded see {@link #folded}
     * @param other it is none of the actor's names
     * @param times how often
     */
    record Form(String actor, String words, String folded, boolean other, int times) {}

    private record FormKey(String actor, String words) {}

    private Appearances(WordCutter cutter, DocumentRecord extracted, Identity identity) {
        this.cutter = cutter;
        this.hash = extracted.hash();
        this.extracted = extracted;
        this.identity = identity;
    }

    /**
     * @param extracted the record as extracted
     * @param spoken whom people made the speaker of statements
     * @param identity who is who
     */
    static Appearances of(WordCutter cutter, DocumentRecord extracted, List<ActorRef> spoken, Identity identity) {
        Appearances all = new Appearances(cutter, extracted, identity);
        extracted.actors().forEach(a -> all.add(a.id(), a.name()));
        extracted.statements().forEach(s -> all.add(s.speaker()));
        extracted.occasions().forEach(o -> all.add(o.principal()));
        spoken.forEach(all::add);
        all.forms();
        return all;
    }

    List<One> all() {
        return List.copyOf(found.values());
    }

    List<Form> names() {
        return List.copyOf(forms.values());
    }

    private void add(@Nullable ActorRef ref) {
        String key = Identity.key(ref);
        if (ref != null && key != null) {
            add(key, ref.name());
        }
    }

    private void add(String id, String name) {
        if (!found.containsKey(id)) {
            ActorRef now = identity.shown(hash, id, name);
            found.put(id, new One(id, name, Objects.requireNonNullElse(now.id(), id), now.name()));
        }
    }

    private void forms() {
        found.values().forEach(one -> {
            form(one, one.name(), false, 0);
            form(one, one.foundName(), false, 0);
        });
        Map<String, Set<String>> words = new HashMap<>();
        extracted.actors().forEach(a -> words.put(a.id(), words(a)));
        for (Mention m : extracted.mentions()) {
            One one = found.get(m.actor());
            String name = name(m);
            if (one != null && !name.isBlank() && isName(m, name, words.getOrDefault(m.actor(), Set.of()))) {
                form(one, name, m.form() != null, 1);
            }
        }
    }

    private static boolean isPerson(String id) {
        return id.startsWith("person/");
    }

    private Set<String> words(Actor a) {
        return cutter.cut(a.name()).stream()
                .map(Word::plain)
                .filter(w -> w.length() > 1)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The words of a mention without the office that stands before the name. */
    private String name(Mention m) {
        if (m.form() != null) {
            return m.form().strip();
        }
        String words = m.span().in(extracted.text()).strip();
        String role = m.role();
        if (role == null || role.length() >= words.length()) {
            return words;
        }
        int at = words.toLowerCase(Locale.ROOT).indexOf(role.toLowerCase(Locale.ROOT));
        return at < 0 || at > 4 ? words : words.substring(at + role.length()).strip();
    }

    private boolean isName(Mention m, String name, Set<String> ofActor) {
        if (m.form() != null) {
            return true;
        }
        if (!isPerson(m.actor())) {
            return m.because() != null && NAMES.contains(m.because().rule());
        }
        return cutter.cut(name).stream().anyMatch(w -> ofActor.contains(w.plain()));
    }

    private void form(One one, String name, boolean other, int times) {
        if (name.length() > LONGEST) {
            return;
        }
        String folded = folded(cutter, name);
        if (!folded.isEmpty()) {
            forms.merge(
                    new FormKey(one.actor(), name),
                    new Form(one.actor(), name, folded, other, times),
                    (a, b) -> new Form(a.actor(), name, folded, a.other() || b.other(), a.times() + b.times()));
        }
    }

    /** Words as names are looked up by: each folded, initials together, a blank between: {@code "sv lavrov"}. */
    static String folded(WordCutter cutter, String name) {
        StringBuilder out = new StringBuilder();
        boolean initial = false;
        for (Word w : cutter.cut(name.replace('.', ' '))) {
            boolean one = w.plain().length() == 1;
            if (!out.isEmpty() && !(initial && one)) {
                out.append(' ');
            }
            out.append(w.plain());
            initial = one;
        }
        return out.toString();
    }
}
