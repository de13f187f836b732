package dixit.extract.identity;

import dixit.record.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States, organisations, blocs and outlets by the names that stand for them. Names are matched with their capitals, or
 * in capitals throughout. Immutable and thread-safe.
 *
 * <p>A table of states has the fields: code, name, other names, adjectives, names of the people, seats ("Moscow", "the
 * Kremlin"); a table of organisations: {@code organisation}, {@code bloc} or {@code outlet}, name, other names. Tab
 * between fields, {@code |} between values.
 */
public final class Gazetteer {
    /** How a name stands for its bearer. */
    enum Sense {
        NAME,
        /** "Russian". */
        ADJECTIVE,
        /** "Russians". */
        PEOPLE,
        /** A capital, or a house of government. */
        SEAT
    }

    /**
     * A bearer of names.
     *
     * @param id such as {@code state/russia}
     * @param name the one canonical name
     * @param kind what it is
     * @param outlet true for a newspaper, agency, channel
     */
    record Entry(String id, String name, ActorKind kind, boolean outlet) {}

    /** A name found at a place. {@code words} is how many words it takes. */
    record Match(Entry entry, Sense sense, int words) {}

    private record Phrase(List<String> words, Entry entry, Sense sense) {}

    private static final Gazetteer STANDARD = new Gazetteer(new HashMap<>())
            .states(Resources.rows("states.tsv"))
            .organisations(Resources.rows("organisations.tsv"));

    private final Map<String, List<Phrase>> byFirst;
    /** The letters with which names begin that are written small. */
    private String smallInitials = "";

    private Gazetteer(Map<String, List<Phrase>> byFirst) {
        this.byFirst = byFirst;
    }

    /** The table that ships with the program. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /** This table and more states, in the form of {@code states.tsv}. */
    public Gazetteer withStates(String table) {
        return copy().states(Resources.rowsOf(table));
    }

    /** This table and more organisations, in the form of {@code organisations.tsv}. */
    public Gazetteer withOrganisations(String table) {
        return copy().organisations(Resources.rowsOf(table));
    }

    /** The longest name that begins at word {@code i}, or null. */
    @Nullable
    Match at(Words words, int i) {
        if (!words.capital(i) && smallInitials.indexOf(words.initial(i)) < 0) {
            return null;
        }
        List<Phrase> phrases = byFirst.get(words.word(i));
        if (phrases == null) {
            return null;
        }
        for (Phrase p : phrases) {
            if (matches(p, words, i)) {
                return new Match(p.entry, p.sense, p.words.size());
            }
        }
        return null;
    }

    /** The entry with exactly this name, in any capitals, or null. */
    @Nullable
    Entry named(String name) {
        Words words = Words.of(name);
        if (words.size() == 0) {
            return null;
        }
        Match m = at(words, 0);
        return m != null && m.words == words.size() && m.sense != Sense.ADJECTIVE ? m.entry : null;
    }

    private static boolean matches(Phrase p, Words words, int i) {
        int n = p.words.size();
        if (i + n > words.size()) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            if (k > 0 && !p.words.get(k).equals(words.word(i + k))) {
                return false;
            }
            if (k + 1 < n
                    && !(words.adjacent(i + k)
                            || words.hyphen(i + k)
                            || words.gap(i + k).equals("/"))) {
                return false;
            }
        }
        return true;
    }

    private Gazetteer copy() {
        Map<String, List<Phrase>> map = new HashMap<>();
        byFirst.forEach((k, v) -> map.put(k, new ArrayList<>(v)));
        return new Gazetteer(map);
    }

    private Gazetteer states(List<List<String>> rows) {
        for (List<String> row : rows) {
            String name = row.get(1);
            Entry e = new Entry("state/" + Fold.slug(name), name, ActorKind.STATE, false);
            add(e, Sense.NAME, List.of(name));
            add(e, Sense.NAME, Resources.values(row, 2));
            add(e, Sense.PEOPLE, Resources.values(row, 4));
            add(e, Sense.ADJECTIVE, Resources.values(row, 3));
            add(e, Sense.SEAT, Resources.values(row, 5));
        }
        return sorted();
    }

    private Gazetteer organisations(List<List<String>> rows) {
        for (List<String> row : rows) {
            boolean outlet = row.get(0).equals("outlet");
            ActorKind kind = row.get(0).equals("bloc") ? ActorKind.BLOC : ActorKind.ORGANISATION;
            String name = row.get(1);
            Entry e = new Entry(kind.code() + "/" + Fold.slug(name), name, kind, outlet);
            add(e, Sense.NAME, List.of(name));
            add(e, Sense.NAME, Resources.values(row, 2));
        }
        return sorted();
    }

    private void add(Entry e, Sense sense, List<String> names) {
        for (String name : names) {
            addSpelling(e, sense, name);
            String upper = name.toUpperCase(Locale.ROOT);
            if (!upper.equals(name)) {
                addSpelling(e, sense, upper);
            }
            if (name.indexOf('’') >= 0) {
                addSpelling(e, sense, name.replace('’', '\''));
            }
        }
    }

    private void addSpelling(Entry e, Sense sense, String name) {
        Words w = Words.of(name);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < w.size(); i++) {
            words.add(w.word(i));
        }
        byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(new Phrase(words, e, sense));
    }

    /** Longest first; of one length the earlier in the table, with the name before the adjective. */
    private Gazetteer sorted() {
        StringBuilder small = new StringBuilder();
        byFirst.keySet().forEach(w -> small.append(Character.isUpperCase(w.charAt(0)) ? "" : w.substring(0, 1)));
        smallInitials = small.toString();
        byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Phrase p) -> -p.words.size())));
        return this;
    }
}
