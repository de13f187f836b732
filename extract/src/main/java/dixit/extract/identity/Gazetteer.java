package dixit.extract.identity;

import dixit.extract.identity.Lexicon.Kind;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Organisation;
import dixit.knowledge.Outlet;
import dixit.knowledge.State;
import dixit.record.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States, organisations, blocs and outlets of a knowledge base, by the names that stand for them. Names are matched with
 * their capitals, or in capitals throughout. A form that two of one rank share is nobody's. Immutable and thread-safe.
 */
final class Gazetteer {
    /** How a name stands for its bearer. */
    enum Sense {
        NAME,
        /** "Russians". */
        PEOPLE,
        /** "Russian". */
        ADJECTIVE,
        /** A capital. */
        SEAT,
        /** A house or street of government. */
        HOUSE
    }

    /**
     * A bearer of names.
     *
     * @param id such as {@code state/russia}
     * @param name the one canonical name
     * @param kind what it is
     * @param outletKind what sort of newspaper, agency, channel; null if it is none
     */
    record Entry(String id, String name, ActorKind kind, Outlet.@Nullable Kind outletKind) {
        boolean outlet() {
            return outletKind != null;
        }
    }

    /** A name found at a place. {@code words} is how many words it takes. */
    record Match(Entry entry, Sense sense, int words) {}

    private record Phrase(List<String> words, Entry entry, Sense sense, int rank, boolean needsKind) {}

    private static final Lexicon LEXICON = Lexicon.STANDARD;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>(1 << 14);
    private final Map<String, Entry> byId = new HashMap<>();
    private final String smallInitials;

    private Gazetteer(KnowledgeBase known) {
        Spellings spellings = new Spellings(this::add);
        for (State s : known.states()) {
            boolean past = s.membership() == State.Membership.FORMER;
            spellings.of(s, entry(s.id(), s.name(), s.kind(), null), past ? 3 : 0);
        }
        for (Organisation o : known.organisations()) {
            spellings.of(o, entry(o.id(), o.name(), o.actorKind(), null), 1);
        }
        for (Outlet o : known.outlets()) {
            spellings.of(o, entry(o.id(), o.name(), ActorKind.ORGANISATION, o.kind()), 2);
        }
        StringBuilder small = new StringBuilder();
        byFirst.keySet().forEach(w -> small.append(Character.isUpperCase(w.charAt(0)) ? "" : w.substring(0, 1)));
        smallInitials = small.toString();
        byFirst.replaceAll((first, phrases) -> settled(phrases));
    }

    /** The names in a knowledge base. */
    static Gazetteer of(KnowledgeBase known) {
        return new Gazetteer(known);
    }

    /** Those of the knowledge that ships with the program. */
    static Gazetteer standard() {
        return Known.shipped().gazetteer();
    }

    private Entry entry(String id, String name, ActorKind kind, Outlet.@Nullable Kind outlet) {
        return byId.computeIfAbsent(id, k -> new Entry(id, name, kind, outlet));
    }

    /** The entry with this id, or null. */
    @Nullable
    Entry byId(String id) {
        return byId.get(id);
    }

    private void add(List<String> words, Entry entry, Sense sense, int rank, boolean needsKind) {
        byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>(2))
                .add(new Phrase(List.copyOf(words), entry, sense, rank, needsKind));
    }

    /** Longest first; of equal words the best rank; what then still has two bearers is left out. */
    private static List<Phrase> settled(List<Phrase> phrases) {
        List<Phrase> sorted = new ArrayList<>(phrases);
        sorted.sort(Comparator.comparingInt((Phrase p) -> -p.words.size())
                .thenComparing(p -> String.join(" ", p.words))
                .thenComparing(p -> p.rank)
                .thenComparing(p -> p.sense));
        List<Phrase> out = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Phrase p = sorted.get(i);
            boolean first = i == 0 || !sorted.get(i - 1).words.equals(p.words);
            if (first && !shared(sorted, i)) {
                out.add(p);
            }
        }
        return List.copyOf(out);
    }

    private static boolean shared(List<Phrase> sorted, int i) {
        Phrase p = sorted.get(i);
        for (int k = i + 1; k < sorted.size() && sorted.get(k).words.equals(p.words); k++) {
            Phrase q = sorted.get(k);
            if (q.rank == p.rank && q.sense == p.sense && !q.entry.id.equals(p.entry.id)) {
                return true;
            }
        }
        return false;
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
            int n = p.words.size();
            if (matches(p, words, i) && !shouted(words, i, n) && (!p.needsKind || kindSaid(words, i, i + n))) {
                return new Match(p.entry, p.sense, n);
            }
        }
        return null;
    }

    /** "WHO ARE THEY": a small word in the midst of capitals is no abbreviation. */
    private static boolean shouted(Words words, int i, int n) {
        if (n > 1 || !words.allCapitals(i) || !LEXICON.is(Kind.STOP, words.folded(i))) {
            return false;
        }
        boolean before = i > 0 && words.adjacent(i - 1) && words.allCapitals(i - 1);
        boolean after = i + 1 < words.size() && words.adjacent(i) && words.allCapitals(i + 1);
        return before || after;
    }

    /** "Time magazine", "the newspaper Today", "told the Times", "the Sun reported". */
    private static boolean kindSaid(Words words, int from, int end) {
        if (end < words.size() && words.adjacent(end - 1)) {
            String after = words.folded(end);
            boolean noun = LEXICON.is(Kind.OUTLETNOUN, after);
            boolean speaks = LEXICON.is(Kind.SPEECH, after) && !words.capital(end) && !words.first(from);
            if (noun || speaks) {
                return true;
            }
        }
        if (from == 0 || !words.adjacent(from - 1)) {
            return false;
        }
        boolean article = words.folded(from - 1).equals("the") && from > 1 && words.adjacent(from - 2);
        String before = words.folded(article ? from - 2 : from - 1);
        return LEXICON.is(Kind.OUTLETNOUN, before) || before.equals("told");
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
}
