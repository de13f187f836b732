package dixit.web.view;

import java.util.function.IntFunction;

/**
 * Where a list is paged.
 *
 * @param first number of the first entry shown, from 1; 0 if there is none
 * @param last number of the last
 * @param total how many there are; -1 if nobody counted
 * @param previous address of the page before; empty if there is none
 * @param next address of the page after; empty if there is none
 */
public record Pager(long first, long last, long total, String previous, String next) {
    /**
     * The pager of one page.
     *
     * @param page from 1
     * @param size entries on a page
     * @param shown entries on this one
     * @param total how many there are; -1 if nobody counted
     * @param more there is a page after this one
     * @param href address of a page
     */
    public static Pager of(int page, int size, int shown, long total, boolean more, IntFunction<String> href) {
        long before = (long) (page - 1) * size;
        return new Pager(
                shown == 0 ? 0 : before + 1,
                before + shown,
                total,
                page > 1 ? href.apply(page - 1) : "",
                more ? href.apply(page + 1) : "");
    }

    public boolean isNeeded() {
        return !previous.isEmpty() || !next.isEmpty();
    }

    /** “21–40 of 1,234”. */
    public String says() {
        String range = Say.number(first) + "–" + Say.number(last);
        return total < 0 ? range : range + " of " + Say.number(total);
    }
}
