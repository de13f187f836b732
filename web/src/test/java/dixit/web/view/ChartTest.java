package dixit.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChartTest {
    /** A year takes so much of the width of the narrowest screen, in percent. */
    private static final double ROOM = 9;

    private static Chart of(int... years) {
        TreeMap<String, Long> counts = new TreeMap<>();
        for (int y : years) {
            counts.merge(String.valueOf(y), 1L, Long::sum);
        }
        Chart.fill(counts);
        return Chart.inOrder("time", "By year", "Year", counts, label -> "", "");
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace("%", ""));
    }

    @Test
    void aFewColumnsHaveTheirYears() {
        assertEquals(
                List.of("2009", "2020", "2025"),
                of(2009, 2020, 2025).labels().stream().map(Chart.Label::text).toList());
        assertEquals(
                List.of("2020"),
                of(2020).labels().stream().map(Chart.Label::text).toList());
    }

    @Test
    void manyColumnsHaveNone() {
        assertEquals(
                8, of(2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008).labels().size());
        assertEquals(
                0,
                of(2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009)
                        .labels()
                        .size());
    }

    @Test
    void yearsStandInOrderApartAndInside() {
        for (int[] years : List.of(
                new int[] {1900, 2018, 2019, 2020, 2021, 2022, 2023, 2024},
                new int[] {1900, 1901, 1902, 1903, 1904, 1905, 1906, 2024},
                new int[] {1950, 1951, 2000, 2001, 2002, 2024})) {
            double before = -ROOM / 2;
            for (Chart.Label l : of(years).labels()) {
                double x = percent(l.x());
                assertTrue(x - before >= ROOM, l + " too near");
                before = x;
            }
            assertTrue(before <= 100 - ROOM / 2, "the last one stands out");
        }
    }
}
