package dixit.extract.structure;

import dixit.record.Mark;
import dixit.record.Sourced;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text: title, byline, line with the date, standfirst, dateline.
 *
 * @param title paragraph of the title; -1 if none
 * @param byline paragraph of the byline; -1 if none
 * @param by what the byline says; null if none
 * @param dateLine date of a line that is nothing but a date, or of the byline; null if none
 * @param dateline head of a wire report; null if none
 * @param roles paragraphs of the head that are neither title nor body
 * @param letterhead lines above the title that name who publishes, or a section
 * @param body the first paragraph of running text; the number of paragraphs if there is none
 */
record Head(
        int title,
        int byline,
        @Nullable Byline by,
        @Nullable String dateLine,
        @Nullable Dateline dateline,
        List<Integer> roles,
        List<Integer> letterhead,
        int body) {

    private static final int LONGEST = 12;

    /** Reads the head of the page. */
    static Head find(Page page, Sheet sheet, DayMonthOrder order) {
        Builder b = new Builder(page, sheet, order);
        int seen = 0;
        for (int i = sheet.bodyFrom(0);
                i < page.size() && seen < LONGEST && b.body < 0;
                i = sheet.bodyFrom(i + 1), seen++) {
            b.read(i, seen);
        }
        if (b.body < 0) {
            b.body = b.title < 0 || seen >= LONGEST ? sheet.bodyFrom(0) : page.size();
        }
        return new Head(
                b.title,
                b.byline,
                b.by,
                b.date,
                b.dateline,
                List.copyOf(b.standfirst),
                List.copyOf(b.letterhead),
                b.body);
    }

    @Nullable
    Span titleSpan(Page page) {
        return title < 0 ? null : page.span(title);
    }

    /** Collects the head paragraph by paragraph. */
    private static final class Builder {
        final Page page;
        final Sheet sheet;
        final DayMonthOrder order;
        final String known;
        int title = -1;
        int byline = -1;
        int body = -1;

        @Nullable
        Byline by;

        @Nullable
        String date;

        @Nullable
        Dateline dateline;

        final List<Integer> standfirst = new ArrayList<>();
        final List<Integer> letterhead = new ArrayList<>();

        Builder(Page page, Sheet sheet, DayMonthOrder order) {
            this.page = page;
            this.sheet = sheet;
            this.order = order;
            Sourced title = page.doc.metadata().title();
            known = title == null ? "" : Fold.core(Fold.fold(title.value(), 400));
        }

        void read(int i, int seen) {
            Span span = page.span(i);
            Dateline wire = Dateline.read(page.text, span);
            if (wire != null && page.words(i, 12) >= 10) {
                dateline = wire;
                body = i;
                return;
            }
            Byline author = page.words(i, 32) <= 30 ? Byline.read(span.in(page.text), order) : null;
            String day = author == null && page.words(i, 16) <= 14 ? Byline.dateLine(span.in(page.text), order) : null;
            if (author != null && byline < 0) {
                byline = i;
                by = author;
                date = date == null ? author.date() : date;
            } else if (day != null) {
                date = date == null ? day : date;
                standfirst.add(i);
            } else if (isNumbered(span)) {
                standfirst.add(i);
            } else if (title < 0 && isTitle(i, seen)) {
                title = i;
            } else if (title >= 0
                    && known.isEmpty()
                    && page.words(i, 5) >= 4
                    && Letterhead.is(page, sheet, title)
                    && isTitle(i, 0)) {
                letterhead.add(title);
                title = i;
            } else if (title < 0 || !isStandfirst(i)) {
                body = i;
            } else {
                standfirst.add(i);
            }
        }

        /** "Press release No. 44, Ambrig, 6 June 2032" is no title. */
        private boolean isNumbered(Span span) {
            DatedLine line = span.length() > 200 ? null : DatedLine.read(span.in(page.text), order);
            String folded = Fold.fold(span.in(page.text).substring(0, Math.min(20, span.length())), 20);
            return line != null
                    && (folded.startsWith("press release")
                            || folded.startsWith("no.")
                            || folded.startsWith("statement no"));
        }

        private boolean isTitle(int i, int seen) {
            if (!known.isEmpty() && Fold.core(page.folded(i)).equals(known)) {
                return true;
            }
            boolean heading = page.doc.marks().stream()
                    .anyMatch(m -> m.kind() == Mark.Kind.HEADING && m.span().overlaps(page.span(i)));
            Label label = LabelReader.read(page.text, page.span(i));
            boolean word = label != null
                    && (label.look() == Label.Look.QUESTION_WORD || label.look() == Label.Look.ANSWER_WORD);
            boolean turn = label != null && page.text.charAt(page.span(i).end() - 1) == '?' && nextIsLabel(i);
            boolean alone = page.size() == 1;
            return heading || (page.titleLike(i) && seen <= 3 && !word && !turn && !alone && page.words(i, 3) >= 1);
        }

        private boolean nextIsLabel(int i) {
            int next = sheet.bodyFrom(i + 1);
            return next < page.size() && LabelReader.read(page.text, page.span(next)) != null;
        }

        /** A line under the title that is no sentence of the body yet. */
        private boolean isStandfirst(int i) {
            int next = sheet.bodyFrom(i + 1);
            boolean marked = page.doc.marks().stream()
                    .anyMatch(m -> m.kind() == Mark.Kind.BOLD
                            && m.span().overlaps(page.span(i))
                            && !m.span().contains(page.span(i)));
            boolean asks = page.text.charAt(page.span(i).end() - 1) == '?'
                    && !page.doc.marks().isEmpty();
            return page.titleLike(i)
                    && !marked
                    && !asks
                    && !page.prose(i)
                    && next < page.size()
                    && LabelReader.read(page.text, page.span(i)) == null
                    && !StageDirections.isWhole(page.text, page.span(i));
        }
    }
}
