package dixit.extract.structure;

import dixit.record.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document that stands inside another: an optional line with the publisher, a title that says what it is,
 * lines with address, translation or date, and then its text.
 *
 * @param start its first paragraph
 * @param title paragraph of the title
 * @param publisher paragraph that names the publisher; -1 if none
 * @param body first paragraph of its text
 * @param url address, if given
 * @param translation what is said about translation
 * @param published EDTF
 */
record EmbeddedHead(
        int start,
        int title,
        int publisher,
        int body,
        @Nullable String url,
        @Nullable Translation translation,
        @Nullable String published) {
    private static final Set<String> KINDS = Fold.set(
            "interview transcript excerpt excerpts remarks speech statement briefing address answers text q&a conference translation letter "
                    + "communique communiqué declaration comment commentary");

    /** All heads after the page's own, in order. */
    static List<EmbeddedHead> find(Page page, Sheet sheet, Labels labels, int from, DayMonthOrder order) {
        List<EmbeddedHead> out = new ArrayList<>();
        for (int i = from; i < page.size(); i++) {
            EmbeddedHead head =
                    sheet.isFurniture(i) || labels.has(i) ? null : read(page, sheet, labels, i, from, order);
            if (head != null) {
                out.add(head);
                i = head.body() - 1;
            }
        }
        return out;
    }

    private static @Nullable EmbeddedHead read(
            Page page, Sheet sheet, Labels labels, int i, int from, DayMonthOrder order) {
        boolean letter = Character.isLetter(page.text.charAt(page.span(i).start()));
        if (!letter || !page.titleLike(i) || page.words(i, 5) < 4 || !announces(page, i)) {
            return null;
        }
        String line = page.span(i).in(page.text);
        String date = last(Dates.in(line, order));
        String url = null;
        Translation translation = null;
        int body = sheet.bodyFrom(i + 1);
        for (int n = 0; n < 3 && body < page.size() && !labels.has(body) && page.words(body, 31) <= 30; n++) {
            String note = page.span(body).in(page.text);
            TranslationNote t = TranslationNote.read(note);
            String address = TranslationNote.address(note);
            String day = Byline.dateLine(note, order);
            if (t == null && address == null && day == null) {
                break;
            }
            translation = t == null ? translation : t.translation();
            url = address == null ? url : address;
            date = date == null ? day : date;
            body = sheet.bodyFrom(body + 1);
        }
        boolean noted = translation != null || url != null;
        if (body >= page.size() || (!labels.has(body) && !noted)) {
            return null;
        }
        int publisher = publisher(page, sheet, labels, i, from);
        return new EmbeddedHead(publisher < 0 ? i : publisher, i, publisher, body, url, translation, date);
    }

    private static @Nullable String last(List<Dates.Found> dates) {
        return dates.isEmpty() ? null : dates.getLast().edtf();
    }

    private static boolean announces(Page page, int i) {
        return Fold.words(page.folded(i)).stream().anyMatch(KINDS::contains);
    }

    /** A line of a few capitalised words right above the title. */
    private static int publisher(Page page, Sheet sheet, Labels labels, int title, int from) {
        int i = sheet.bodyBefore(title);
        boolean name = i >= from
                && !labels.has(i)
                && page.words(i, 9) <= 8
                && !page.endsSentence(i)
                && page.titleLike(i)
                && Capitals.mostly(page.span(i).in(page.text));
        return name ? i : -1;
    }
}
