package dixit.extract.structure;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds when a page was published, never more precisely than it says; related stories do not date it. */
final class PublishedFinder {
    private final Page page;
    private final Sheet sheet;
    private final Head head;
    private final DayMonthOrder order;

    private PublishedFinder(Page page, Sheet sheet, Head head, DayMonthOrder order) {
        this.page = page;
        this.sheet = sheet;
        this.head = head;
        this.order = order;
    }

    /** EDTF with the rule that found it, or null. */
    static Publishers.@Nullable Found find(Page page, Sheet sheet, Head head, DayMonthOrder order) {
        PublishedFinder f = new PublishedFinder(page, sheet, head, order);
        Publishers.Found found = f.sure();
        return found != null ? found : f.likely();
    }

    private Publishers.@Nullable Found sure() {
        if (head.dateLine() != null && !head.dateLine().startsWith("XXXX")) {
            return new Publishers.Found(head.dateLine(), "line-with-date");
        }
        Dateline wire = head.dateline();
        if (wire != null && wire.date() != null) {
            return wire.date().startsWith("XXXX") && wire.date().length() == 10
                    ? weekday(wire.date())
                    : new Publishers.Found(wire.date(), "dateline");
        }
        String title = head.title() < 0 ? "" : page.span(head.title()).in(page.text);
        for (Dates.Found d : Dates.in(title, order).reversed()) {
            if (d.hasYear() && d.edtf().length() >= 10) {
                return new Publishers.Found(d.edtf(), "date-in-title");
            }
        }
        for (int i = sheet.bodyFrom(0); i < page.size() && i <= head.body() && i < 12; i = sheet.bodyFrom(i + 1)) {
            DatedLine line =
                    page.words(i, 31) <= 30 ? DatedLine.read(page.span(i).in(page.text), order) : null;
            if (line != null && !page.prose(i)) {
                return new Publishers.Found(line.date(), "dated-line");
            }
        }
        return head.dateLine() == null ? null : new Publishers.Found(head.dateLine(), "line-with-date");
    }

    /** The years in which the day of the dateline is the weekday that the report names first, "on Wednesday". */
    private Publishers.Found weekday(String day) {
        for (int i = head.body(), n = 0; i < page.size() && n < 3; i = sheet.bodyFrom(i + 1), n++) {
            List<String> words = Fold.words(page.folded(i));
            for (int k = 1; k < words.size(); k++) {
                boolean plain =
                        words.get(k - 1).equals("on") || words.get(k - 1).equals("this");
                boolean far =
                        k + 1 < words.size() && Set.of("last", "next", "night").contains(words.get(k + 1));
                DayOfWeek weekday = plain && !far ? weekdayOf(words.get(k)) : null;
                if (weekday != null) {
                    return new Publishers.Found(Dates.onWeekday(day, weekday), "dateline-and-weekday");
                }
            }
        }
        return new Publishers.Found(day, "dateline");
    }

    private static @Nullable DayOfWeek weekdayOf(String word) {
        for (DayOfWeek d : DayOfWeek.values()) {
            if (d.name().toLowerCase(Locale.ROOT).equals(word)) {
                return d;
            }
        }
        return null;
    }

    /** Where nothing else dates the page: the day in an image's name, which is the image's and near the page's; the basis says so. */
    private Publishers.@Nullable Found likely() {
        for (int i = 0; i < page.size(); i++) {
            if (sheet.kind(i).equals("image_filename")) {
                String date = Dates.inAddress(page.span(i).in(page.text));
                if (date != null) {
                    return new Publishers.Found(date, "date-in-image-name");
                }
            }
        }
        return null;
    }
}
