package dixit.extract.claim;

import java.util.List;
import java.util.Set;

/** Whether "may" is the month or guards what is said, told by the words around it. Pure functions. */
final class May {
    private static final int MANY = 3;

    /** What stands before the name of a month, but not before "may have attacked". */
    private static final Set<String> LEADING_MONTHS = Set.of("""
            in since until till of last next by from during early late mid mid- through every each
            """.strip().split("\\s+"));

    /** What a hedging "may" leads, behind a number: "20 may have joined". */
    private static final Set<String> OFTEN = Set.of("""
            be have not also well still yet even soon
            """.strip().split("\\s+"));

    /** Before a day of a month. */
    private static final Set<String> DAYS = Set.of("""
            the on by since until till from of
            """.strip().split("\\s+"));

    /** No base form of a verb, though they look like one. */
    private static final Set<String> NO_BASE = Set.of("""
            is was were are has had did does would will should could might who that which and or of in on at to from
            for by with near under over after before when while but as against into between than the a an struck shot
            met told sent gave took made held broke began came went said withdrew won lost left fled fell rose drew
            threw fought sought stood led kept brought bought sold spoke blew flew froze saw got ran
            """.strip().split("\\s+"));

    private May() {}

    /** "In May", "since last May", "May 3"; "may 20 states join" is none. */
    static boolean isMonth(List<String> words, int i, int at) {
        if (!words.get(i).equals("may")) {
            return false;
        }
        String before = word(words, i - 1);
        String next = word(words, i + 1);
        if (LEADING_MONTHS.contains(before) || before.equals("on")) {
            return true;
        }
        boolean verb = OFTEN.contains(next) || (i + 1 == at && isBase(next) && !DAYS.contains(word(words, i - 2)));
        return (isNumber(before) && !verb) || (isNumber(next) && !isMany(words, i + 2));
    }

    /** Several of them and what they may do: "states join", "warships also attack". */
    private static boolean isMany(List<String> words, int from) {
        for (int i = from; i < from + MANY; i++) {
            String w = word(words, i);
            if (NO_BASE.contains(w) || w.isEmpty() || !Character.isLetter(w.charAt(0))) {
                return false;
            }
            if (w.endsWith("s") && isBase(word(words, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be a verb's base form: no past, no helper, no small word. */
    private static boolean isBase(String w) {
        return !w.isEmpty()
                && Character.isLetter(w.charAt(0))
                && !(w.endsWith("ed") || w.endsWith("ing") || (w.endsWith("s") && !w.endsWith("ss")))
                && !NO_BASE.contains(w);
    }

    private static boolean isNumber(String w) {
        return !w.isEmpty() && Character.isDigit(w.charAt(0));
    }

    private static String word(List<String> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }
}
