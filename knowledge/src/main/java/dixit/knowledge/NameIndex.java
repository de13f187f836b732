package dixit.knowledge;

import dixit.knowledge.names.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** States, organisations and outlets by every form that stands for them. Immutable once made. */
final class NameIndex {
    static final double OTHER_CAPITALS = .35;
    private static final int SHORT = 5;

    private record Form(Entry entry, Sense sense, String form) {}

    private final Map<String, List<Form>> forms = new HashMap<>(1 << 13);
    private final Map<String, Entry> byId = new HashMap<>(1 << 11);

    private NameIndex() {}

    static NameIndex of(List<State> states, List<Organisation> organisations, List<Outlet> outlets) {
        NameIndex index = new NameIndex();
        states.forEach(index::add);
        organisations.forEach(index::add);
        outlets.forEach(index::add);
        return index;
    }

    static NameIndex of(List<Institution> institutions) {
        NameIndex index = new NameIndex();
        institutions.forEach(index::add);
        return index;
    }

    Optional<Entry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Candidate> candidates(String key, String written) {
        List<Candidate> out = new ArrayList<>();
        for (Form f : forms.getOrDefault(key, List.of())) {
            out.add(new Candidate(f.entry, f.sense, f.form, f.sense.weight() * likeness(f.form, written)));
        }
        return out;
    }

    /** A short form in capitals is a word when it is written small: "who", "us", "is". */
    private static double likeness(String form, String written) {
        boolean capitals = form.replace(".", "").length() <= SHORT && form.equals(form.toUpperCase(Locale.ROOT));
        boolean small = written.equals(written.toLowerCase(Locale.ROOT));
        return capitals && small ? OTHER_CAPITALS : 1;
    }

    private void add(State s) {
        byId.put(s.id(), s);
        form(s, Sense.NAME, s.name());
        form(s, Sense.OFFICIAL_NAME, s.official());
        s.otherNames().forEach(n -> form(s, Sense.OTHER_NAME, n));
        s.adjectives().forEach(n -> form(s, Sense.ADJECTIVE, n));
        s.people().forEach(n -> form(s, Sense.PEOPLE, n));
        s.capitals().forEach(n -> form(s, Sense.CAPITAL, n));
        s.seats().forEach(n -> form(s, Sense.GOVERNMENT_SEAT, n));
        form(s, Sense.CODE, s.iso3());
    }

    private void add(Organisation o) {
        byId.put(o.id(), o);
        form(o, Sense.NAME, o.name());
        o.abbreviations().forEach(n -> form(o, Sense.ABBREVIATION, n));
        o.otherNames().forEach(n -> form(o, Sense.OTHER_NAME, n));
    }

    private void add(Institution i) {
        byId.put(i.id(), i);
        form(i, Sense.NAME, i.name());
        i.abbreviations().forEach(n -> form(i, Sense.ABBREVIATION, n));
        i.otherNames().forEach(n -> form(i, Sense.OTHER_NAME, n));
    }

    private void add(Outlet o) {
        byId.put(o.id(), o);
        form(o, Sense.NAME, o.name());
        o.otherNames().forEach(n -> form(o, Sense.OTHER_NAME, n));
    }

    private void form(Entry entry, Sense sense, @Nullable String form) {
        if (form != null) {
            forms.computeIfAbsent(Fold.key(form), k -> new ArrayList<>(1)).add(new Form(entry, sense, form));
        }
    }
}
