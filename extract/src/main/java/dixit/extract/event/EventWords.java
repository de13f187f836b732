package dixit.extract.event;

import dixit.record.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verbs, phrases and nouns that name a deed: our own list, and the verbs of the CAMEO patterns (Open Event Data Alliance,
 * MIT licence) for what it does not have; and nouns for somebody who can act, of the agents of the same alliance. {@code
 * training/event_lexicon.py} makes the table. Immutable and thread-safe.
 */
final class EventWords {
    /** How a word was found: sure ones are of our own list. */
    enum Tier {
        OWN,
        CAMEO,
        NOUN
    }

    /**
     * @param words how many words the phrase has
     */
    record Sense(EventType type, Tier tier, int words) {}

    private record Entry(List<String> after, EventType type, Tier tier) {}

    private static final int SMALL = 4;

    private static final class Holder {
        private static final EventWords STANDARD = load();
    }

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, EventType> nouns = new HashMap<>();
    private final Set<String> agents = new HashSet<>();

    private EventWords() {}

    static EventWords standard() {
        return Holder.STANDARD;
    }

    /** What the word means as a verb, with the words after it; null if it names no deed. */
    @Nullable
    Sense verb(Line line, int i) {
        for (Entry e : verbs.getOrDefault(line.at(i), List.of())) {
            if (follow(line, i + 1, e.after())) {
                return new Sense(e.type(), e.tier(), 1 + e.after().size());
            }
        }
        return null;
    }

    /** After the last word of the phrase that means this and begins at the word. */
    int end(Line line, int i, Sense sense) {
        for (Entry e : verbs.getOrDefault(line.at(i), List.of())) {
            if (1 + e.after().size() == sense.words() && e.type() == sense.type() && follow(line, i + 1, e.after())) {
                return past(line, i + 1, e.after());
            }
        }
        return i + 1;
    }

    /** What the word means as a noun; null if it names no deed. */
    @Nullable
    EventType noun(Line line, int i) {
        EventType type = nouns.get(line.at(i));
        return type == null && Duties.isNoun(line, i) ? EventType.SANCTION : type;
    }

    /** Whether the word names people or a body that can act: "farmers", "a tribunal". */
    boolean isAgent(String low) {
        return agents.contains(low);
    }

    /** Whether these words follow in their order, with up to three others before a noun, two before a small word. */
    private static boolean follow(Line line, int from, List<String> after) {
        return past(line, from, after) >= 0;
    }

    private static int past(Line line, int from, List<String> after) {
        int i = from;
        for (String word : after) {
            int limit = i + (word.length() > SMALL ? 4 : 3);
            while (i < limit && !line.at(i).equals(word)) {
                i++;
            }
            if (i == limit) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static EventWords load() {
        EventWords out = new EventWords();
        try (InputStream in = EventWords.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("words.tsv is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(out::add);
        } catch (IOException e) {
            throw new UncheckedIOException("words.tsv cannot be read", e);
        }
        out.verbs
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> -e.after().size()).thenComparing(Entry::tier)));
        return out;
    }

    private void add(String line) {
        String[] row = line.split("\t", -1);
        if (row[0].equals("a")) {
            agents.add(row[2]);
            return;
        }
        EventType type = EventType.valueOf(row[1]);
        if (row[0].equals("n")) {
            nouns.put(row[2], type);
            return;
        }
        List<String> after = row[3].isEmpty() ? List.of() : List.of(row[3].split(" "));
        Tier tier = row[0].equals("v") ? Tier.OWN : Tier.CAMEO;
        verbs.computeIfAbsent(row[2], k -> new ArrayList<>()).add(new Entry(after, type, tier));
    }
}
