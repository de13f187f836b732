package dixit.text.align;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers in one way, whether they stand in words or digits, as one says them: "$5 million", "five million
 * dollars", "$5m" and "5,000,000 dollars" all become {@code #5}, {@code million}, {@code $}; "first" and "1st" become
 * {@code #1st}. A year stays as it is.
 */
final class Numbers {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
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
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("k", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("bn", 9),
            Map.entry("tn", 12));
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("first", "#1st"),
            Map.entry("second", "#2nd"),
            Map.entry("third", "#3rd"),
            Map.entry("fourth", "#4th"),
            Map.entry("fifth", "#5th"),
            Map.entry("sixth", "#6th"),
            Map.entry("seventh", "#7th"),
            Map.entry("eighth", "#8th"),
            Map.entry("ninth", "#9th"),
            Map.entry("tenth", "#10th"),
            Map.entry("eleventh", "#11th"),
            Map.entry("twelfth", "#12th"));
    private static final Map<String, String> CURRENCIES =
            Map.of("dollar", "$", "dollars", "$", "euro", "€", "euros", "€", "pound", "£", "pounds", "£");
    private static final Map<Integer, String> SCALE_NAMES =
            Map.of(2, "hundred", 3, "thousand", 6, "million", 9, "billion", 12, "trillion");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST = 12;

    private final List<Token> in;
    private final String text;
    private int at;

    private Numbers(List<Token> in, String text) {
        this.in = in;
        this.text = text;
    }

    /** The same words with the numbers joined. */
    static List<Token> joined(List<Token> in, String text) {
        Numbers numbers = new Numbers(in, text);
        List<Token> out = new ArrayList<>(in.size());
        while (numbers.at < in.size()) {
            numbers.next(out);
        }
        return List.copyOf(out);
    }

    private void next(List<Token> out) {
        Token start = in.get(at);
        String key = start.key();
        String ordinal = ORDINALS.get(key);
        if (ordinal != null) {
            at++;
            out.add(start.until(start.end(), ordinal));
            return;
        }
        if (key.equals("per") && follows(at, 1) && in.get(at + 1).key().equals("cent")) {
            at += 2;
            out.add(start.until(in.get(at - 1).end(), "percent"));
            return;
        }
        BigDecimal digits = digits(key);
        if (digits != null) {
            digits(start, digits, out);
        } else if (UNITS.containsKey(key) || TENS.containsKey(key)) {
            BigDecimal value = words();
            out.add(start.until(
                    in.get(at - 1).end(), "#" + value.stripTrailingZeros().toPlainString()));
        } else {
            at++;
            String currency = CURRENCIES.get(key);
            out.add(
                    currency != null
                            ? start.until(start.end(), currency)
                            : key.length() > 2 && isOrdinal(key) ? start.until(start.end(), "#" + key) : start);
        }
    }

    /** A number in digits: "$5bn" and "5,000,000" fall apart into number, scale and currency, as one says them. */
    private void digits(Token start, BigDecimal digits, List<Token> out) {
        at++;
        String key = start.key();
        String currency = currency(key);
        List<String> keys = new ArrayList<>();
        Integer suffix = SCALES.get(suffix(key));
        boolean grouped = key.indexOf(',') > 0 || !currency.isEmpty();
        BigDecimal value = digits;
        int scale = suffix == null ? 0 : suffix;
        while (grouped && suffix == null && scale < 12 && value.compareTo(THOUSAND) >= 0 && isRound(value)) {
            value = value.divide(THOUSAND, RoundingMode.UNNECESSARY);
            scale += 3;
        }
        keys.add("#" + value.stripTrailingZeros().toPlainString());
        keys.addAll(scale == 0 ? List.of() : List.of(SCALE_NAMES.getOrDefault(scale, "thousand")));
        Token last = start;
        if (!currency.isEmpty()
                && scale == 0
                && follows(at - 1, 1)
                && isScale(in.get(at).key())) {
            last = in.get(at++);
            keys.add(SCALE_NAMES.getOrDefault(SCALES.get(last.key()), last.key()));
        }
        if (!currency.isEmpty()) {
            keys.add(currency);
        }
        share(start, last.end(), keys, out);
    }

    /** Several words that are written as one share its letters. */
    private static void share(Token start, int end, List<String> keys, List<Token> out) {
        int from = start.start();
        for (int i = 0; i < keys.size(); i++) {
            int left = keys.size() - 1 - i;
            int to = left == 0 ? end : Math.max(from + 1, Math.min(end - left, start.end() - left));
            Token t = new Token(
                    from,
                    to,
                    keys.get(i),
                    start.sentence(),
                    i == 0 && start.first(),
                    start.capital(),
                    start.inserted(),
                    i == 0 && start.afterBreak(),
                    false);
            out.add(t);
            from = to;
        }
    }

    private static boolean isRound(BigDecimal value) {
        return value.remainder(THOUSAND).signum() == 0;
    }

    private static boolean isScale(String key) {
        return SCALES.containsKey(key) && !key.equals("hundred");
    }

    /** True if the word after {@code i + by - 1} goes on with it: nothing but a blank or a hyphen between the two. */
    private boolean follows(int i, int by) {
        if (i + by >= in.size()) {
            return false;
        }
        int gap = in.get(i + by).start() - in.get(i + by - 1).end();
        if (gap == 0) {
            return true;
        }
        char c = text.charAt(in.get(i + by - 1).end());
        return gap == 1 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '‑');
    }

    /** A number below a thousand in words by the rules of English: "three hundred and twenty-five". */
    private BigDecimal words() {
        BigInteger group = BigInteger.ZERO;
        int first = at;
        int lowest = Integer.MAX_VALUE;
        while (at < in.size() && at - first < LONGEST && (at == first || follows(at - 1, 1))) {
            String key = in.get(at).key();
            Integer unit = UNITS.get(key);
            Integer ten = TENS.get(key);
            Integer scale = key.length() > 2 ? SCALES.get(key) : null;
            if (unit != null && lowest > (unit < 10 ? 1 : 10)) {
                group = group.add(BigInteger.valueOf(unit));
                lowest = 1;
            } else if (ten != null && lowest > 10) {
                group = group.add(BigInteger.valueOf(ten));
                lowest = 10;
            } else if (scale != null && scale == 2 && at > first && lowest < 100) {
                group = group.multiply(BigInteger.valueOf(100));
                lowest = 100;
            } else if (!(key.equals("and") && lowest == 100 && isWordNumber(at + 1))) {
                break;
            }
            at++;
        }
        return new BigDecimal(group);
    }

    private boolean isWordNumber(int i) {
        return follows(i - 1, 1)
                && (UNITS.containsKey(in.get(i).key())
                        || TENS.containsKey(in.get(i).key()));
    }

    private static @Nullable BigDecimal digits(String key) {
        int from = currency(key).isEmpty() ? 0 : 1;
        int to = key.length() - suffix(key).length();
        if (to - from < 1 || to - from > 18) {
            return null;
        }
        boolean dot = false;
        for (int i = from; i < to; i++) {
            char c = key.charAt(i);
            boolean inside = i > from && i < to - 1;
            if ((c < '0' || c > '9') && !(inside && (c == ',' || (c == '.' && !dot)))) {
                return null;
            }
            dot |= c == '.';
        }
        return new BigDecimal(key.substring(from, to).replace(",", ""));
    }

    private static String currency(String key) {
        char c = key.charAt(0);
        return c == '$' || c == '€' || c == '£' ? String.valueOf(c) : "";
    }

    /** A scale written right behind the digits of a sum of money: "$5bn". */
    private static String suffix(String key) {
        int i = key.length();
        while (i > 0 && key.charAt(i - 1) >= 'a' && key.charAt(i - 1) <= 'z') {
            i--;
        }
        String suffix = key.substring(i);
        boolean number = i > 0 && Character.isDigit(key.charAt(i - 1));
        return number && SCALES.containsKey(suffix) && suffix.length() < 3 ? suffix : "";
    }

    private static boolean isOrdinal(String key) {
        String end = key.substring(key.length() - 2).toLowerCase(Locale.ROOT);
        return (end.equals("st") || end.equals("nd") || end.equals("rd") || end.equals("th"))
                && key.chars().limit(key.length() - 2L).allMatch(Character::isDigit);
    }
}
