package dixit.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at a line's end belongs to its word. The document itself is the dictionary: a word that
 * stands elsewhere in one piece is made one; a compound that stands elsewhere with its hyphen keeps it.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
    /** First parts of compounds that English writes with a hyphen, and that start no other common word there. */
    private static final Set<String> COMPOUNDING = Set.of(
            "self", "well", "ill", "long", "short", "high", "low", "large", "small", "full", "half", "all", "cross",
            "ex", "non", "anti", "pro", "vice", "so", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "first", "second",
            "third", "cease", "far", "hard", "wide", "world", "state", "anglo", "euro", "sino", "russo", "franco");

    private final Set<String> words = new HashSet<>();

    /** @param lines of the whole document */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher m = WORD.matcher(line.text());
            while (m.find()) {
                if (m.end() < line.text().length() - 1) {
                    words.add(m.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
                }
            }
        }
    }

    /** How many characters at the end of {@code line} fall away if {@code next} follows; -1 if the two are two words. */
    int dropped(String line, String next) {
        if (line.length() < 2 || next.isEmpty()) {
            return -1;
        }
        char last = line.charAt(line.length() - 1);
        char before = line.charAt(line.length() - 2);
        if (last == '\u00ad') {
            return 1;
        }
        if ((last != '-' && last != '‐') || !Character.isLetterOrDigit(before)) {
            return -1;
        }
        char first = next.charAt(0);
        if (!Character.isLetter(before) || !Character.isLowerCase(first)) {
            return Character.isLetterOrDigit(first) ? 0 : -1;
        }
        return isCompound(lastWord(line), firstWord(next)) ? 0 : 1;
    }

    private boolean isCompound(String left, String right) {
        if (words.contains(left + right)) {
            return false;
        }
        if (words.contains(left + "-" + right) || left.contains("-")) {
            return true;
        }
        return COMPOUNDING.contains(left)
                || (left.length() > 3 && right.length() > 3 && words.contains(left) && words.contains(right));
    }

    private static String lastWord(String line) {
        int i = line.length() - 1;
        while (i > 0 && (Character.isLetter(line.charAt(i - 1)) || line.charAt(i - 1) == '-')) {
            i--;
        }
        return line.substring(i, line.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String next) {
        int i = 0;
        while (i < next.length() && Character.isLetter(next.charAt(i))) {
            i++;
        }
        return next.substring(0, i).toLowerCase(Locale.ROOT);
    }
}
