package dixit.archive;

import dixit.archive.claim.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads words that name the relations of two parties: “Kestria and Veldania”, “relations between Kestria and the Orm League”,
 * “Kestrian-Veldanian dialogue”. Pure but for the look-up it is given.
 */
final class PairWords {
    private static final Pattern APART = Pattern.compile("[\\s,;/–—-]+");

    /** No name of a party has more words; longer texts are no names of relations. */
    private static final int LONGEST_NAME = 5;

    private static final int MOST = 16;

    /** What may stand beside the two names. */
    private static final Set<String> RELATION = Set.of(
            "relation",
            "relations",
            "relationship",
            "ties",
            "tie",
            "link",
            "links",
            "dialogue",
            "dialog",
            "contact",
            "contacts",
            "cooperation",
            "rapprochement",
            "diplomacy",
            "affairs",
            "bilateral",
            "diplomatic",
            "between",
            "of",
            "with",
            "and",
            "vs",
            "versus",
            "the",
            "to");

    private PairWords() {}

    /**
     * The two parties.
     *
     * @param party the state, organisation or institution with exactly this name; empty if there is none
     */
    static Optional<List<Party>> of(String words, Function<String, Optional<Party>> party) {
        List<String> all = APART.splitAsStream(words.strip())
                .filter(w -> !w.isEmpty())
                .limit(MOST + 1L)
                .toList();
        if (all.size() < 2 || all.size() > MOST) {
            return Optional.empty();
        }
        List<Party> found = new ArrayList<>();
        for (int at = 0; at < all.size(); ) {
            int next = name(all, at, party, found);
            if (next == at && !RELATION.contains(all.get(at).toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            at = Math.max(next, at + 1);
        }
        return found.size() == 2 && !found.getFirst().equals(found.getLast())
                ? Optional.of(List.copyOf(found))
                : Optional.empty();
    }

    /** The longest name from here on goes to what is found; the place behind it, or this place if there is none. */
    private static int name(List<String> all, int at, Function<String, Optional<Party>> party, List<Party> found) {
        for (int end = Math.min(all.size(), at + LONGEST_NAME); end > at; end--) {
            String words = String.join(" ", all.subList(at, end));
            if (end == at + 1 && (words.length() < 2 || RELATION.contains(words.toLowerCase(Locale.ROOT)))) {
                return at;
            }
            Optional<Party> known = party.apply(words);
            if (known.isPresent()) {
                found.add(known.get());
                return end;
            }
        }
        return at;
    }
}
