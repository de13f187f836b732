package dixit.archive;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.State;
import dixit.knowledge.names.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** States by their names and adjectives: "Kestria", "Kestrian", "U.S."; what two states share tells none. Immutable and thread-safe. */
public final class StateWords {
    private static final int LONGEST = 4;

    private final Map<String, Optional<State>> byForm = new HashMap<>();

    public StateWords(KnowledgeBase base) {
        for (State s : base.states()) {
            if (s.membership() != State.Membership.FORMER) {
                Stream.of(Stream.of(s.name()), s.otherNames().stream(), s.adjectives().stream())
                        .flatMap(f -> f)
                        .map(StateWords::key)
                        .distinct()
                        .forEach(f -> byForm.merge(f, Optional.of(s), (a, b) -> Optional.empty()));
            }
        }
    }

    private static String key(String form) {
        return String.join(" ", words(Fold.plain(form)));
    }

    /** The state that has exactly these words for a name or adjective, with a capital. */
    public Optional<State> exactly(String words) {
        return words.isBlank() || !Character.isUpperCase(words.strip().codePointAt(0))
                ? Optional.empty()
                : byForm.getOrDefault(key(words), Optional.empty());
    }

    /** The states named by words with a capital, in the order of the text, each once. */
    public List<State> in(String phrase) {
        List<String> words = words(phrase);
        List<State> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int n = Math.min(LONGEST, words.size() - i); n > 0; n--) {
                List<String> form = words.subList(i, i + n);
                boolean capital = Character.isUpperCase(form.getFirst().charAt(0));
                Optional<State> state = capital
                        ? byForm.getOrDefault(Fold.plain(String.join(" ", form)), Optional.empty())
                        : Optional.empty();
                if (state.isPresent()) {
                    state.filter(s -> !out.contains(s)).ifPresent(out::add);
                    i += n - 1;
                    break;
                }
            }
        }
        return out;
    }

    /** Runs of letters and digits; the stops of "U.S." are left out. */
    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean stop = c == '.' && word.length() > 0 && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!stop && word.length() > 0) {
                out.add(word.toString());
                word.setLength(0);
            }
        }
        return out;
    }
}
