package dixit.extract.structure;

import java.util.List;
import java.util.Set;

/** Finds out how a page writes 3/4/25: by its other dates in digits, then by those in words, then by its spelling. */
final class DateOrder {
    private static final Set<String> AMERICAN = Fold.set(
            "color favor labor center program programs defense organization organizations neighbor neighbors analyze traveled honor labeled ");
    private static final Set<String> BRITISH = Fold.set(
            "colour favour labour centre programme programmes defence organisation organisations neighbour neighbours analyse travelled honour");

    private DateOrder() {}

    static DayMonthOrder of(Page page) {
        int day = 0;
        int month = 0;
        int american = 0;
        int british = 0;
        int named = 0;
        for (int i = 0; i < Math.min(page.size(), 200); i++) {
            String folded = page.folded(i);
            String raw = page.text.substring(
                    page.span(i).start(),
                    Math.min(page.span(i).end(), page.span(i).start() + 1200));
            for (Dates.Found f : Dates.in(raw, DayMonthOrder.MONTH_FIRST)) {
                String written = raw.substring(f.start(), f.end());
                int[] n = numbers(written);
                named += f.edtf().length() == 10 && f.hasYear() ? inWords(written) : 0;
                day += n[0] > 12 ? 1 : 0;
                month += n[1] > 12 ? 1 : 0;
            }
            List<String> words = Fold.words(folded);
            american += (int) words.stream().filter(AMERICAN::contains).count();
            british += (int) words.stream().filter(BRITISH::contains).count();
        }
        if (day != month) {
            return day > month ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST;
        }
        if (named != 0) {
            return named > 0 ? DayMonthOrder.MONTH_FIRST : DayMonthOrder.DAY_FIRST;
        }
        return american > british
                ? DayMonthOrder.MONTH_FIRST
                : british > american ? DayMonthOrder.DAY_FIRST : DayMonthOrder.UNKNOWN;
    }

    /** 1 for "March 2, 2025", -1 for "2 March 2025", 0 for digits alone. */
    private static int inWords(String date) {
        boolean letters = date.chars().anyMatch(Character::isLetter);
        return !letters ? 0 : Character.isLetter(date.charAt(0)) ? 1 : -1;
    }

    /** The first two numbers of a date such as 3/14/25; zeros for one in words or with the year first. */
    private static int[] numbers(String date) {
        String[] n = date.split("[/.-]", -1);
        boolean numeric = n.length == 3
                && n[0].length() <= 2
                && n[1].length() <= 2
                && (n[0] + n[1]).chars().allMatch(Character::isDigit);
        return numeric ? new int[] {Integer.parseInt(n[0]), Integer.parseInt(n[1])} : new int[2];
    }
}
