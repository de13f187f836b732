package dixit.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names the author: "By Ada Holm", "by Ada Holm, Red Buoy, 3/3/25", "Ada Holm and Tiber Voss | 3 March 2031".
 *
 * @param authors names in order
 * @param nameStart where the first name begins in the line
 * @param nameEnd where the last name ends in the line
 * @param outlet where it appeared, if the line says so
 * @param date EDTF, if the line says so
 */
record Byline(
        List<String> authors,
        int nameStart,
        int nameEnd,
        @Nullable String outlet,
        @Nullable String date) {
    private static final Pattern PIECES = Pattern.compile("[,|•·()]| [–—-] ");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AND = Pattern.compile(" and | & | und | et | y | и ");

    private static final List<String> OPENINGS = List.of(
            "written by ",
            "text by ",
            "words by ",
            "story by ",
            "reported by ",
            "analysis by ",
            "opinion by ",
            "commentary by ",
            "posted by ",
            "published by ",
            "an essay by ",
            "essay by ",
            "a commentary by ",
            "author: ",
            "by: ",
            "by ",
            "von ",
            "par ",
            "por ",
            "автор: ");
    /** Words that name a kind of site or a trade and no outlet. */
    private static final Set<String> GENERIC = Fold.set(
            "website web site online blog staff editor reporter correspondent writer columnist contributor journalist special guest "
                    + "author opinion analysis commentary news politics world senior chief bureau diplomatic political the a an "
                    + "in at for of and international affairs foreign published updated posted on personal page");

    static @Nullable Byline read(String line, DayMonthOrder order) {
        String low = line.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        for (String opening : OPENINGS) {
            if (low.startsWith(opening)) {
                return parse(line, opening.length(), order);
            }
        }
        return null;
    }

    private static @Nullable Byline parse(String line, int from, DayMonthOrder order) {
        int namesEnd = from;
        while (namesEnd < line.length()
                && ",|•·(\t".indexOf(line.charAt(namesEnd)) < 0
                && !line.startsWith(" – ", namesEnd)
                && !line.startsWith(" - ", namesEnd)
                && !line.startsWith(" — ", namesEnd)) {
            namesEnd++;
        }
        List<String> authors = names(line.substring(from, namesEnd));
        String rest = line.substring(namesEnd);
        if (authors.isEmpty() || rest.length() > 160) {
            return null;
        }
        List<Dates.Found> dates = Dates.in(rest, order);
        String date = dates.isEmpty() ? null : dates.getFirst().edtf();
        int end = namesEnd;
        while (end > from && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return new Byline(authors, from, end, outlet(rest, dates), date);
    }

    private static @Nullable String outlet(String rest, List<Dates.Found> dates) {
        String before =
                dates.isEmpty() ? rest : rest.substring(0, dates.getFirst().start());
        for (String piece : PIECES.split(before, -1)) {
            String p = piece.strip();
            String[] words = SPACES.split(p, -1);
            boolean named = !p.isEmpty() && p.length() <= 50 && words.length <= 6 && Character.isUpperCase(p.charAt(0));
            boolean generic = true;
            for (String w : words) {
                generic &= GENERIC.contains(w.toLowerCase(Locale.ROOT));
            }
            if (named
                    && !generic
                    && !Dates.in(p + " 1", DayMonthOrder.UNKNOWN).stream().anyMatch(d -> d.start() == 0)) {
                return p;
            }
        }
        return null;
    }

    /** Two to four words with capitals each; several names joined by "and", "&" or a comma. */
    private static List<String> names(String s) {
        List<String> out = new ArrayList<>();
        for (String piece : AND.split(s, -1)) {
            String name = piece.length() > 80 ? "" : piece.strip().replaceAll("[.:;]$", "");
            String[] words = Fold.split(name, 0);
            if (words.length > 5 || name.length() > 60 || name.isEmpty()) {
                return List.of();
            }
            for (String w : words) {
                boolean particle = Set.of(
                                "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "di", "du", "of",
                                "the")
                        .contains(w);
                if (!particle
                        && (!Character.isUpperCase(w.charAt(0)) || w.chars().anyMatch(Character::isDigit))) {
                    return List.of();
                }
            }
            out.add(name);
        }
        return out;
    }

    /** The name at the head of a biography line, before "is", "lives" and the like; null if there is none. */
    static @Nullable String nameBefore(String line) {
        for (String verb : List.of(
                " is ", " was ", " lives ", " writes ", " covers ", " has ", " teaches ", " reports ", " works ")) {
            int at = line.replace('\u00A0', ' ').indexOf(verb);
            List<String> names = at <= 0 || at > 60 ? List.of() : names(line.substring(0, at));
            if (names.size() == 1 && names.getFirst().indexOf(' ') > 0) {
                return names.getFirst();
            }
        }
        return null;
    }

    /** The date of a line that is nothing but a date, such as "Published: Monday, 3 March 2031, 10:15"; null if it says more. */
    static @Nullable String dateLine(String line, DayMonthOrder order) {
        List<Dates.Found> dates = Dates.in(line, order);
        if (dates.isEmpty()) {
            return null;
        }
        StringBuilder rest = new StringBuilder(line);
        for (Dates.Found d : dates.reversed()) {
            rest.delete(d.start(), d.end());
        }
        for (String w : Fold.words(Fold.fold(rest, 300))) {
            boolean known = Fold.set(
                            "published updated posted last modified on at date first am pm a p m gmt utc est edt cet bst msk et monday "
                                    + "tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun time of issue the")
                    .contains(w);
            if (!known && !w.matches("\\d{1,4}|\\d{1,2}(am|pm)")) {
                return null;
            }
        }
        return dates.getFirst().edtf();
    }
}
