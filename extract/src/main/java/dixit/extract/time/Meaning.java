package dixit.extract.time;

import java.time.DayOfWeek;

/** What an expression of time says before it is known from which day it is counted. */
public sealed interface Meaning {
    /** Which of several days, months or seasons of one name is meant. */
    enum Which {
        /** The nearest, in the past unless the sentence speaks of the future. */
        PAST,
        FUTURE,
        /** Not after the anchor: "since January 1". */
        SINCE,
        LAST,
        NEXT,
        THIS
    }

    /** All that it means stands in its own words. */
    record Known(String edtf) implements Meaning {}

    /** "November 27". */
    record DayOfYear(int month, int day, Which which) implements Meaning {}

    /** "in November", "last March". */
    record MonthOfYear(int month, Which which) implements Meaning {}

    /** "on Wednesday", "next Tuesday". */
    record WeekDay(DayOfWeek day, Which which) implements Meaning {}

    /** "yesterday" (day, -1), "this year" (year, 0), "next month" (month, 1). */
    record Beside(Unit unit, int offset) implements Meaning {}

    /** "three days ago" (-3, day); {@code about}: not exactly. */
    record Away(int count, Unit unit, boolean about) implements Meaning {}

    /** "last summer"; seasons count from 0, spring. */
    record Season(int season, Which which) implements Meaning {}

    /** "the third quarter of last year", {@code code} as in EDTF. */
    record PieceOfYear(int code, int offset) implements Meaning {}

    /** "on Good Friday". */
    record Feast(Holidays.Holiday holiday, Which which) implements Meaning {}

    /** "a month before the vote of 14 March". */
    record Counted(int count, Unit unit, Meaning base) implements Meaning {}

    /** "two days later", "the next day": counted from the day told last. */
    record FromTold(int count, Unit unit) implements Meaning {}

    /** "three days after the call": counted from the date that the text gives for the noun. */
    record FromEvent(int count, Unit unit, String noun) implements Meaning {}

    /** "from June 28 to July 2". */
    record Stretch(Meaning from, Meaning to) implements Meaning {}
}
