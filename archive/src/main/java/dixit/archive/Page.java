package dixit.archive;

/**
 * A window on a list.
 *
 * @param offset how many to skip, not negative
 * @param limit how many to give, 1 to {@value #MOST}
 */
public record Page(int offset, int limit) {
    /** The largest window. */
    public static final int MOST = 1000;

    /** @throws IllegalArgumentException if the window is out of range */
    public Page {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
        }
    }
}
