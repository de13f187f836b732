package dixit.extract.time;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers in words, as far as dates need them. Pure functions. */
final class Numerals {
    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private Numerals() {}

    /** The words with which a number may begin. */
    static Set<String> words() {
        Set<String> out = new HashSet<>(CARDINALS.keySet());
        out.addAll(ORDINALS);
        return out;
    }

    /** The number at token {@code i}, in digits or as a word; -1 if none or more than 999. */
    static int cardinal(Tokens t, int i) {
        if (t.isNumber(i)) {
            return t.at(i).length() <= 3 ? t.at(i).number() : -1;
        }
        return CARDINALS.getOrDefault(t.low(i), -1);
    }

    /** The ordinal of a word in lower case, 1 to 20; -1 if none. */
    static int ordinal(String word) {
        int at = ORDINALS.indexOf(word);
        return at < 0 ? -1 : at + 1;
    }

    /** The index after "19th", "nineteenth" or "twenty-first" at {@code i}; {@code i} if none stands there. */
    static int afterOrdinal(Tokens t, int i) {
        if (t.isNumber(i) && t.at(i).length() <= 2) {
            return t.glued(i + 1) && isEnding(t.low(i + 1)) ? i + 2 : i;
        }
        if (t.is(i, "twenty") && t.is(i + 1, "-") && t.is(i + 2, "first")) {
            return i + 3;
        }
        return ordinal(t.low(i)) > 0 ? i + 1 : i;
    }

    /** The value of the ordinal that {@link #afterOrdinal} found at {@code i}. */
    static int ordinalAt(Tokens t, int i) {
        if (t.isNumber(i)) {
            return t.at(i).number();
        }
        return t.is(i, "twenty") ? 21 : ordinal(t.low(i));
    }

    static boolean isEnding(String s) {
        return s.equals("st") || s.equals("nd") || s.equals("rd") || s.equals("th");
    }
}
