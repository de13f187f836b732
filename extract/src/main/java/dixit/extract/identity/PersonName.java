package dixit.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name taken apart.
 *
 * @param given given names, initials ("S.V.") and middle names, as written
 * @param family the last word with its particle ("van Dam"), as written
 * @param familyFirst true where the family name stands first: "Xi Jinping"
 */
record PersonName(List<String> given, String family, boolean familyFirst) {
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "del", "della", "du", "van", "von", "der", "den", "ter", "ten", "al",
            "el", "bin", "ibn", "ben", "la", "le", "af", "av", "zu");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "jr.", "sr.", "ii", "iii", "iv");

    PersonName {
        given = List.copyOf(given);
    }

    static boolean particle(String folded) {
        return PARTICLES.contains(folded);
    }

    static boolean suffix(String folded) {
        return SUFFIXES.contains(folded);
    }

    /** The name of these words; words in capitals throughout get small letters. */
    static PersonName of(List<String> words) {
        List<String> w = new ArrayList<>();
        for (String s : words) {
            w.add(spelled(s));
        }
        while (w.size() > 2 && suffix(Fold.plain(w.getLast()))) {
            w.removeLast();
        }
        if (w.size() > 1 && familyFirst(w)) {
            return new PersonName(w.subList(1, w.size()), w.getFirst(), true);
        }
        if (w.size() > 1 && particle(Fold.plain(w.getFirst()))) {
            return new PersonName(List.of(), String.join(" ", w), false);
        }
        int family = w.size() - 1;
        while (family > 1 && particle(Fold.plain(w.get(family - 1)))) {
            family--;
        }
        return new PersonName(w.subList(0, family), String.join(" ", w.subList(family, w.size())), false);
    }

    /** "Xi Jinping", "Ban Ki-moon", "Kim Jong Un"; but "Kim Howells" has the family name last. */
    private static boolean familyFirst(List<String> w) {
        Lexicon lexicon = Lexicon.STANDARD;
        String first = Fold.plain(w.getFirst());
        String second = Fold.plain(w.get(1));
        if (!lexicon.isFamilyFirst(first) || second.endsWith(".") || lexicon.isGivenName(second)) {
            return false;
        }
        return !lexicon.isGivenName(first) || second.indexOf('-') > 0 || w.size() == 3;
    }

    private static String spelled(String s) {
        boolean capitals = s.length() > 1 && s.equals(s.toUpperCase(Locale.ROOT)) && !s.contains(".");
        if (!capitals) {
            return s;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char before = i == 0 ? ' ' : s.charAt(i - 1);
            boolean start = i == 0 || !Character.isLetter(before) || (i == 2 && s.startsWith("MC"));
            out.append(start ? s.charAt(i) : Character.toLowerCase(s.charAt(i)));
        }
        return out.toString();
    }

    boolean full() {
        return !given.isEmpty();
    }

    /** A given name written out. */
    boolean spelledOut() {
        return full() && !initial(given.getFirst());
    }

    private static boolean initial(String s) {
        return s.endsWith(".") || s.length() == 1;
    }

    /** The key that one person's names share. */
    String familyKey() {
        return Fold.sound(family);
    }

    Sex sex() {
        for (String g : given.isEmpty() ? List.of(family) : given) {
            Sex s = Lexicon.STANDARD.sexOf(Fold.plain(g));
            if (s != Sex.UNKNOWN) {
                return s;
            }
        }
        return Sex.UNKNOWN;
    }

    /** True if both may be names of one person: equal family, no given name against the other. */
    boolean compatible(PersonName other) {
        if (!familyKey().equals(other.familyKey())) {
            return false;
        }
        return !full() || !other.full() || sameGiven(given.getFirst(), other.given.getFirst());
    }

    private static boolean sameGiven(String a, String b) {
        String x = Fold.sound(a);
        String y = Fold.sound(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (initial(a) || initial(b)) {
            return x.charAt(0) == y.charAt(0);
        }
        return x.equals(y) || Nicknames.same(x, y);
    }

    /** As it is shown: "Ada Holm", "I.D. Morvek". */
    String shown() {
        if (given.isEmpty()) {
            return family;
        }
        String all = String.join(" ", given);
        return familyFirst ? family + " " + all : all + " " + family;
    }
}
