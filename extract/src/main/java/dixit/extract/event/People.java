package dixit.extract.event;

import java.util.List;
import java.util.Set;

/** Plural nouns for people by their endings: "cyclists", "shipwrights", "fishermen". Pure functions. */
final class People {
    private static final int LONG = 7;
    private static final Set<String> VERBS =
            Words.of("insists assists resists consists persists subsists blacklists checklists desists enlists");
    private static final List<String> ENDINGS = List.of(
            "men",
            "women",
            "people",
            "folk",
            "wrights",
            "smiths",
            "workers",
            "makers",
            "keepers",
            "drivers",
            "riders",
            "owners",
            "holders",
            "hunters",
            "builders",
            "dwellers",
            "goers",
            "seekers",
            "mongers",
            "herds",
            "logists");

    private People() {}

    /** Whether the word, in lower case, names several people. */
    static boolean are(String low) {
        if (low.equals("children") || low.equals("boys") || low.equals("girls") || low.equals("passers-by")) {
            return true;
        }
        boolean agent = low.endsWith("s") && EventWords.standard().isAgent(low);
        boolean ist = low.length() >= LONG && low.endsWith("ists") && !VERBS.contains(low);
        return agent || ist || ENDINGS.stream().anyMatch(low::endsWith);
    }
}
