package dixit.record;

import java.util.Arrays;

/**
 * Translates between the two ways to count a text: UTF-16 units (inside the program) and Unicode code points (in every
 * file and answer that leaves it). A surrogate that stands alone counts as one of each.
 *
 * <p>Immutable and thread-safe. Both directions take logarithmic time in the number of supplementary characters.
 */
public final class Offsets {
    /** UTF-16 index of the second unit of each surrogate pair, ascending. */
    private final int[] lows;

    private final int units;

    private Offsets(int[] lows, int units) {
        this.lows = lows;
        this.units = units;
    }

    public static Offsets of(CharSequence text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = i;
                i++;
            }
        }
        return new Offsets(Arrays.copyOf(found, n), text.length());
    }

    /**
     * The code point offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's end.
     *
     * @throws IndexOutOfBoundsException if {@code unit} is outside the text
     */
    public int toCodePoint(int unit) {
        if (unit < 0 || unit > units) {
            throw new IndexOutOfBoundsException("offset " + unit + " in a text of " + units + " UTF-16 units");
        }
        return unit - pairsBefore(unit) + (isInsidePair(unit) ? 1 : 0);
    }

    /**
     * The UTF-16 offset of a code point offset.
     *
     * @throws IndexOutOfBoundsException if {@code codePoint} is outside the text
     */
    public int toUnit(int codePoint) {
        if (codePoint < 0 || codePoint > units - lows.length) {
            throw new IndexOutOfBoundsException(
                    "offset " + codePoint + " in a text of " + (units - lows.length) + " code points");
        }
        int lo = 0;
        int hi = lows.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (lows[mid] - 1 - mid < codePoint) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return codePoint + lo;
    }

    private int pairsBefore(int unit) {
        int at = Arrays.binarySearch(lows, unit);
        return at >= 0 ? at : -at - 1;
    }

    private boolean isInsidePair(int unit) {
        return Arrays.binarySearch(lows, unit) >= 0;
    }
}
