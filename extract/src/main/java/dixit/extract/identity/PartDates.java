package dixit.extract.identity;

import dixit.extract.structure.Structure;
import dixit.knowledge.PartialDate;
import dixit.record.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When each part of a document was written, as far as offices need it: all dates that may be meant. "[2013-11-27,2019-11-27]"
 * are two, "201X-03" are ten; none if the year is open or nothing is known. Immutable.
 */
final class PartDates {
    private static final int MOST = 12;

    private record Dated(Part part, List<PartialDate> dates) {}

    private final List<Dated> parts = new ArrayList<>();
    private final List<PartialDate> whole;

    private PartDates(@Nullable String published) {
        this.whole = dates(published);
    }

    /** Nothing has a date. */
    static PartDates none() {
        return new PartDates(null);
    }

    static PartDates of(Structure structure) {
        PartDates it = new PartDates(structure.info().published());
        for (Part p : structure.info().parts()) {
            it.parts.add(new Dated(p, dates(p.published())));
        }
        return it;
    }

    /** The dates of the innermost dated part that holds this place, else those of the document. */
    List<PartialDate> at(int offset) {
        List<PartialDate> found = whole;
        for (Dated d : parts) {
            boolean inside =
                    d.part.span().start() <= offset && offset < d.part.span().end();
            if (inside && !d.dates.isEmpty()) {
                found = d.dates;
            }
        }
        return found;
    }

    /** The dates that an EDTF value may mean; empty if they are too many, or it is none. */
    static List<PartialDate> dates(@Nullable String edtf) {
        if (edtf == null) {
            return List.of();
        }
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            List<PartialDate> out = new ArrayList<>();
            for (String one : edtf.substring(1, edtf.length() - 1).split(",", MOST + 1)) {
                out.addAll(dates(one.strip()));
            }
            return out.size() > MOST ? List.of() : List.copyOf(out);
        }
        if (edtf.length() >= 4 && edtf.charAt(3) == 'X' && edtf.charAt(2) != 'X') {
            List<PartialDate> out = new ArrayList<>();
            for (char c = '0'; c <= '9'; c++) {
                out.addAll(dates(edtf.substring(0, 3) + c + edtf.substring(4)));
            }
            return List.copyOf(out);
        }
        int time = edtf.indexOf('T');
        return single(time == 10 ? edtf.substring(0, 10) : edtf);
    }

    private static List<PartialDate> single(String date) {
        String d = date.endsWith("-XX") ? date.substring(0, date.length() - 3) : date;
        boolean shape = d.length() >= 4 && d.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        if (!shape) {
            return List.of();
        }
        try {
            return List.of(PartialDate.parse(d));
        } catch (IllegalArgumentException e) {
            // A range, an interval or no day of the calendar: no date to ask offices for.
            return List.of();
        }
    }
}
