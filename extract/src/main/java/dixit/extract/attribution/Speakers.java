package dixit.extract.attribution;

import java.util.Locale;
import java.util.Set;

/** Tells who can speak from what cannot, by the last word of the phrase. Pure functions. */
final class Speakers {
    private static final Set<String> PERSONS = Set.of(
            "he",
            "she",
            "they",
            "who",
            "man",
            "woman",
            "people",
            "police",
            "media",
            "press",
            "staff",
            "team",
            "campaign",
            "government",
            "ministry",
            "administration",
            "party",
            "parties",
            "court",
            "judge",
            "report",
            "poll",
            "survey",
            "study",
            "statement",
            "letter",
            "agency",
            "company",
            "group",
            "committee",
            "council",
            "union",
            "commission",
            "board",
            "parliament",
            "congress",
            "senate",
            "house",
            "embassy",
            "office",
            "department",
            "bank",
            "military",
            "army",
            "side",
            "sides",
            "authority",
            "authorities",
            "president",
            "chief",
            "chair",
            "head",
            "king",
            "queen",
            "pope",
            "mayor",
            "senator",
            "colleague",
            "colleagues",
            "friend",
            "friends",
            "family",
            "wife",
            "husband",
            "mother",
            "father",
            "critics",
            "critic",
            "aide",
            "aides",
            "source",
            "sources",
            "nominee",
            "candidate",
            "candidates",
            "republicans",
            "democrats",
            "conservatives",
            "liberals",
            "rival",
            "rivals",
            "ally",
            "allies",
            "host",
            "scholars",
            "opponent",
            "opponents",
            "member",
            "members",
            "nations",
            "countries",
            "states",
            "country",
            "state",
            "public",
            "crowd",
            "delegation",
            "foundation",
            "institute",
            "newspaper",
            "paper",
            "magazine",
            "article",
            "editorial",
            "essay",
            "book",
            "ad",
            "film",
            "text",
            "document",
            "documents",
            "lawsuit",
            "memo",
            "piece",
            "post",
            "column",
            "residents",
            "citizens",
            "democrat",
            "republican",
            "experts",
            "expert",
            "officials",
            "official",
            "students",
            "women",
            "men",
            "voices",
            "voice",
            "analysts",
            "economists");
    private static final Set<String> ENDINGS = Set.of(
            "er", "ers", "or", "ors", "ist", "ists", "man", "men", "ian", "ians", "ant", "ants", "ee", "ees", "mat",
            "mats");

    private Speakers() {}

    /** The same by the words alone; a single word may always be somebody. */
    static boolean canSpeak(String source) {
        String[] words = source.split("[\\s,]+", 40);
        for (int i = 0; i < words.length; i++) {
            String low = words[i].toLowerCase(Locale.ROOT);
            boolean name = i > 0 && !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            if (name || PERSONS.contains(low) || isAgent(low)) {
                return true;
            }
        }
        return words.length == 1;
    }

    private static boolean isAgent(String low) {
        return ENDINGS.stream().anyMatch(e -> low.length() > e.length() + 2 && low.endsWith(e));
    }

    static boolean canSpeak(Sentence s, Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            Tok t = s.at(i);
            boolean opens = i == 0 && source.size() > 1 && s.at(1).hasTag("NOUN");
            if ((t.hasTag("PROPN") && !opens) || (t.capital() && i > source.from()) || PERSONS.contains(t.low())) {
                return true;
            }
            if (t.hasTag("NOUN") && isAgent(t.low())) {
                return true;
            }
        }
        return false;
    }
}
