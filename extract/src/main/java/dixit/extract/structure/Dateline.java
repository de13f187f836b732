package dixit.extract.structure;

import dixit.record.Span;
import dixit.text.CalendarWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head of a wire report: "TARSK, November 19. /VTA/.", "LUNN (KPS) -", "BESHIR, Jan. 5 (VTA) —", "Ambrig, 3 March 2025 –".
 *
 * @param span the whole head, the dash or stop included
 * @param place as a name; null if only an agency stands there
 * @param date EDTF; null if none
 * @param agency as written; null if none
 */
record Dateline(
        Span span,
        @Nullable String place,
        @Nullable String date,
        @Nullable String agency) {
    private static final int LONGEST = 110;

    /** The dateline at the head of a paragraph, or null. */
    static @Nullable Dateline read(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        String head = text.substring(paragraph.start(), end);
        Dateline slashed = slashed(head, paragraph.start());
        if (slashed != null) {
            return slashed;
        }
        Dateline round = round(head, paragraph.start());
        return round != null ? round : dashed(head, paragraph.start());
    }

    /** "TARSK, November 19. /VTA/." */
    private static @Nullable Dateline slashed(String head, int at) {
        int open = head.indexOf('/');
        int close = open < 0 ? -1 : head.indexOf('/', open + 1);
        if (close < 0 || close - open > 30 || (open > 0 && !Fold.isBlank(head.charAt(open - 1)))) {
            return null;
        }
        int end = close + 1 < head.length() && ".:-–—".indexOf(head.charAt(close + 1)) >= 0 ? close + 2 : close + 1;
        return make(head.substring(0, open), head.substring(open + 1, close), at, end, true);
    }

    /** "LUNN (KPS) -", "BESHIR, Jan. 5 (VTA) —" */
    private static @Nullable Dateline round(String head, int at) {
        int open = head.indexOf('(');
        int close = open < 0 ? -1 : head.indexOf(')', open);
        if (close < 0 || close - open > 40) {
            return null;
        }
        int end = dashEnd(head, close + 1);
        if (end < 0 && close + 1 < head.length() && head.charAt(close + 1) == ':') {
            end = close + 2;
        }
        return end < 0 ? null : make(head.substring(0, open), head.substring(open + 1, close), at, end, true);
    }

    /** "AMBRIG — ", "Ambrig, 3 March 2025 – ": a place in capitals, or a date. */
    private static @Nullable Dateline dashed(String head, int at) {
        for (int i = 0; i < head.length(); i++) {
            int end = Fold.isBlank(head.charAt(i)) || (i > 0 && head.charAt(i - 1) == '.') ? dashEnd(head, i) : -1;
            if (end > 0) {
                Dateline d = make(head.substring(0, i), null, at, end, false);
                boolean sure = d != null && d.place() != null && (d.date() != null || isCapitals(head.substring(0, i)));
                return sure ? d : null;
            }
        }
        return stopped(head, at);
    }

    /** "AMBRIG, 6 June 2032. The ministry …": capitals, a date and a stop. */
    private static @Nullable Dateline stopped(String head, int at) {
        List<Dates.Found> dates = Dates.in(head, DayMonthOrder.UNKNOWN);
        if (dates.isEmpty()) {
            return null;
        }
        int i = dates.getFirst().end();
        if (i >= head.length() || ".:".indexOf(head.charAt(i)) < 0) {
            return null;
        }
        Dateline d = make(head.substring(0, i), null, at, i + 1, false);
        return d != null && d.place() != null && d.date() != null ? d : null;
    }

    /** After blanks, one or two dashes and a blank; -1 if there are none. */
    private static int dashEnd(String s, int from) {
        int i = from;
        while (i < s.length() && Fold.isBlank(s.charAt(i))) {
            i++;
        }
        int dash = i;
        while (i < s.length() && "-–—".indexOf(s.charAt(i)) >= 0) {
            i++;
        }
        return i > dash
                        && i - dash <= 3
                        && i < s.length()
                        && (Fold.isBlank(s.charAt(i)) || dash == from || i - dash == 2)
                ? i
                : -1;
    }

    private static @Nullable Dateline make(
            String before, @Nullable String agency, int at, int end, boolean agencyForm) {
        List<Dates.Found> dates = Dates.in(before, DayMonthOrder.UNKNOWN);
        Dates.Found date = dates.isEmpty() ? null : dates.getFirst();
        String rest = date == null ? before : before.substring(0, date.start());
        String place = bare(rest);
        String after = date == null ? "" : bare(before.substring(date.end()));
        if ((agencyForm && (agency == null || !isAgency(agency))) || (!after.isEmpty() && !isNames(after))) {
            return null;
        }
        if (place.isEmpty()
                ? !agencyForm || (date != null && !before.isBlank() && rest.isBlank() && !isNames(after))
                : !isNames(place)) {
            return null;
        }
        String from = agency == null && !after.isEmpty() && isCapitals(after) ? after : agency;
        return new Dateline(
                new Span(at, at + end),
                place.isEmpty() ? null : name(place),
                date == null ? null : date.edtf(),
                from == null ? null : from.strip());
    }

    private static String bare(String s) {
        int e = s.length();
        while (e > 0 && (Fold.isBlank(s.charAt(e - 1)) || ",.;".indexOf(s.charAt(e - 1)) >= 0)) {
            e--;
        }
        String out = s.substring(0, e).strip();
        for (String day : CalendarWords.WEEKDAYS) {
            if (out.toLowerCase(Locale.ROOT).endsWith(", " + day)) {
                return bare(out.substring(0, out.length() - day.length()));
            }
        }
        return out.startsWith(",") || out.startsWith(".") ? bare(out.substring(1)) : out;
    }

    private static boolean isAgency(String s) {
        String[] words = Fold.split(s.strip(), 6);
        return words.length <= 5
                && !words[0].isEmpty()
                && Character.isUpperCase(words[0].charAt(0))
                && s.chars().filter(Character::isLetter).count() >= 2
                && s.chars().filter(Character::isUpperCase).count() >= words.length - 1;
    }

    /** At most seven words that begin with capitals, as places do. */
    private static boolean isNames(String s) {
        String[] words = s.split("[\\s\\u00A0,/-]+", 9);
        if (words.length > 7 || s.length() > 60) {
            return false;
        }
        int named = 0;
        for (String w : words) {
            if (w.isEmpty()
                    || List.of(
                                    "of", "the", "de", "la", "el", "al", "am", "an", "der", "upon", "under", "sur",
                                    "the", "and")
                            .contains(w)) {
                continue;
            }
            if (!Character.isUpperCase(w.charAt(0)) || w.chars().anyMatch(c -> "\"“”?!:;()".indexOf(c) >= 0)) {
                return false;
            }
            named++;
        }
        return named > 0;
    }

    private static boolean isCapitals(String s) {
        String first = s.split("[\\s\\u00A0,.(]+", 2)[0];
        return first.chars().filter(Character::isLetter).count() >= 2 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** "TARSK" is Tarsk; only the city of "LUNN, Veldania". */
    private static String name(String place) {
        String city = place.split(",", 2)[0].strip();
        if (!isCapitals(city)) {
            return city;
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < city.length(); i++) {
            char c = city.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return out.toString();
    }
}
