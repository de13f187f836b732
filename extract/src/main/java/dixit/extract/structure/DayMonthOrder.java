package dixit.extract.structure;

/** In which order day and month stand in a date such as 3/4/25. */
public enum DayMonthOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** The year that two digits mean: at most ten years after the year of this version, else of the century before. */
    public static int year(int twoDigits) {
        return Dates.century(twoDigits);
    }
}
