package dixit.archive;

import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Office;
import dixit.knowledge.Role;
import dixit.knowledge.names.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One name for one office, under whatever words documents have it: "Russian Foreign Minister", "foreign minister of Russia", "Russia's
 * top diplomat". An office that no table has keeps its words, with the title in small letters. Immutable and thread-safe.
 */
final class OfficeNames {
    private static final int LONGEST = 200;

    private final KnowledgeBase known;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> titleWords = new HashSet<>();

    OfficeNames(KnowledgeBase known) {
        this.known = known;
        for (Role r : known.roles()) {
            words(r.name());
            r.titles().forEach(this::words);
        }
    }

    private void words(String title) {
        titles.add(Fold.key(title));
        for (String word : Fold.key(title).split(" ", -1)) {
            titleWords.add(word);
        }
    }

    /** What to count the office as. */
    String of(String role) {
        String plain = role.strip();
        if (plain.length() > LONGEST) {
            return plain;
        }
        boolean anybodys = titles.contains(Fold.key(plain));
        List<Office> offices = anybodys ? List.of() : known.officesNamed(plain);
        return offices.size() == 1 ? known.inWords(offices.getFirst()) : small(plain);
    }

    private String small(String role) {
        StringBuilder out = new StringBuilder(role.length());
        for (String word : role.split("(?<= )|(?= )", -1)) {
            boolean title = word.length() > 1
                    && !word.equals(word.toUpperCase(Locale.ROOT))
                    && titleWords.contains(Fold.key(word));
            out.append(title ? word.toLowerCase(Locale.ROOT) : word);
        }
        return out.toString();
    }
}
