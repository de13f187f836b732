package dixit.extract.attribution;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words that an author or outlet put inside what somebody said: square brackets, notes with a dash and a name
 * ("(the ministry — Ed.)"), endings added to a word ("prevent(ing)"), a single word that mends the grammar
 * ("(providing)"), legal formulas ("(outlawed in …)"). Linear; pure functions.
 */
final class Insertions {
    private static final int LONGEST = 200;
    private static final List<String> FORMULAS = List.of(
            "outlawed",
            "banned",
            "designated",
            "recognized as",
            "recognised as",
            "prohibited",
            "considered a foreign agent",
            "sic");

    private Insertions() {}

    /** The insertions inside these spans, in order. */
    static List<Span> in(String text, List<Span> content, List<Span> quotes) {
        List<Span> out = new ArrayList<>();
        for (Span c : content) {
            int i = c.start();
            while (i < c.end()) {
                char open = text.charAt(i);
                int end = open == '[' ? close(text, i, c.end(), ']') : open == '(' ? close(text, i, c.end(), ')') : -1;
                if (end > 0 && isInsertion(text, i, end, c, quotes)) {
                    out.add(new Span(i, end));
                }
                i = end > 0 ? end : i + 1;
            }
        }
        return out;
    }

    private static int close(String text, int open, int limit, char sign) {
        int stop = Math.min(limit, open + LONGEST);
        for (int k = open + 1; k < stop; k++) {
            if (text.charAt(k) == sign) {
                return k + 1;
            }
        }
        return -1;
    }

    private static boolean isInsertion(String text, int start, int end, Span content, List<Span> quotes) {
        if (text.charAt(start) == '[') {
            return true;
        }
        String inner = text.substring(start + 1, end - 1);
        boolean quoted = quotes.stream().anyMatch(q -> q.contains(start));
        boolean glued = start > content.start() && Character.isLetter(text.charAt(start - 1));
        String low = inner.toLowerCase(Locale.ROOT);
        boolean formula = FORMULAS.stream().anyMatch(low::startsWith);
        return glued || formula || isNote(inner) || (quoted && isGrammar(inner));
    }

    /** "the islanders — KPS", "Holm - Ed.": ends with a dash and a name. */
    private static boolean isNote(String inner) {
        int dash = Math.max(inner.lastIndexOf('—'), Math.max(inner.lastIndexOf('–'), inner.lastIndexOf(" - ")));
        String tail = dash < 0 ? "" : inner.substring(dash + 1).strip();
        tail = tail.startsWith("-") ? tail.substring(1).strip() : tail;
        return !tail.isEmpty() && tail.length() <= 30 && Character.isUpperCase(tail.charAt(0));
    }

    /** One lower-case word such as "providing" or "is". */
    private static boolean isGrammar(String inner) {
        return inner.chars().allMatch(Character::isLetter)
                && !inner.isEmpty()
                && Character.isLowerCase(inner.charAt(0))
                && (inner.endsWith("ing") || inner.endsWith("ed") || inner.length() <= 4);
    }
}
