package dixit.extract.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed lists of words by category, and common given names. Immutable and thread-safe. */
final class Lexicon {
    /** What a word may be. */
    enum Kind {
        /** Head noun of an office or a profession. */
        OFFICE,
        /** Form of address that stands before a name. */
        TITLE,
        MALE,
        FEMALE,
        /** Stands before an office. */
        MODIFIER,
        /** A modifier that does not change which office it is. */
        VANISH,
        /** Follows "minister of". */
        FIELD,
        /** Never part of a person's name. */
        NOTPERSON,
        MONTH,
        STOP,
        SPEECH,
        /** A part of a state that stands behind a town: "Ashton, Md." */
        PROVINCE,
        /** Describes people. */
        PERSON,
        /** Describes a body that can speak. */
        BODY,
        /** What somebody says or writes. */
        WRITING,
        /** Occurs in the names of outlets. */
        OUTLET,
        /** A common word that is a family name after a given name. */
        SURNAME,
        /** Label of somebody whose name nobody took down. */
        ANONYMOUS,
        /** Label of whoever asks. */
        INTERVIEWER,
        /** Label of whoever answers. */
        ANSWER,
        /** Says what sort of outlet a name is. */
        OUTLETNOUN,
        /** A common word that is the name of an outlet, too. */
        OUTLETWORD,
        /** A capital whose name more often means something else. */
        OTHERCITY,
        /** Behind the name of a city: the city is meant, not the state. */
        CITYNOUN,
        /** Verb of travel, before a city. */
        TRAVEL,
        /** A part of the world that is spoken of like a state. */
        REGION,
        REGIONADJ,
        /** People or a body of a state: "leadership". */
        GROUPHEAD,
        /** Several states: "powers". */
        COUNTRYHEAD,
        /** Those on the other side of a table: "counterparts". */
        COUNTERPART,
        /** People who are actors without any word before: "militants". */
        GROUPALONE,
        /** May stand before the head of a group: "legitimate". */
        GROUPWORD,
        /** What a bloc does or has: "policy". */
        BLOCNOUN
    }

    static final Lexicon STANDARD = load();

    private final Map<Kind, Set<String>> words;
    private final Map<String, Sex> given;
    private final Set<String> familyFirst;

    private Lexicon(Map<Kind, Set<String>> words, Map<String, Sex> given, Set<String> familyFirst) {
        this.words = words;
        this.given = given;
        this.familyFirst = familyFirst;
    }

    private static Lexicon load() {
        Map<Kind, Set<String>> words = new HashMap<>();
        for (List<String> row : Resources.rows("lexicon.tsv")) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Set<String> into = words.computeIfAbsent(kind, k -> new HashSet<>());
            for (String w : row.get(1).split(" ", -1)) {
                into.add(Fold.plain(w.replace('_', ' ')));
            }
        }
        Map<String, Sex> given = new HashMap<>();
        Set<String> family = new HashSet<>();
        for (List<String> row : Resources.rows("given-names.tsv")) {
            for (String w : row.get(1).split(" ", -1)) {
                if (row.get(0).equals("s")) {
                    family.add(Fold.plain(w));
                } else {
                    given.merge(Fold.plain(w), Sex.of(row.get(0)), (a, b) -> a == b ? a : Sex.UNKNOWN);
                }
            }
        }
        return new Lexicon(Map.copyOf(words), Map.copyOf(given), Set.copyOf(family));
    }

    /** True if the word, folded by {@link Fold#plain}, is of this kind. */
    boolean is(Kind kind, String folded) {
        Set<String> set = words.get(kind);
        return set != null && set.contains(folded);
    }

    boolean isGivenName(String folded) {
        return given.containsKey(folded) || hyphenated(folded);
    }

    private boolean hyphenated(String folded) {
        int dash = folded.indexOf('-');
        return dash > 0 && given.containsKey(folded.substring(0, dash));
    }

    /** A family name that stands before the given name. */
    boolean isFamilyFirst(String folded) {
        return familyFirst.contains(folded);
    }

    /** The sex that a given name tells, {@link Sex#UNKNOWN} if none. */
    Sex sexOf(String givenName) {
        Sex s = given.get(givenName);
        if (s == null && hyphenated(givenName)) {
            s = given.get(givenName.substring(0, givenName.indexOf('-')));
        }
        return s == null ? Sex.UNKNOWN : s;
    }
}
