package dixit.extract.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years beside the day of writing: "yesterday", "last night", "this year", "ten years ago". */
final class RelativeRule implements Rule {
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> MODIFIERS = Set.of("earlier", "later", "late", "early");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "almost", "nearly", "over", "some", "than", "roughly", "approximately");

    static Set<String> words() {
        return Set.of(
                "today",
                "tonight",
                "yesterday",
                "tomorrow",
                "the",
                "last",
                "this",
                "current",
                "next",
                "coming",
                "upcoming");
    }

    @Override
    public @Nullable Match at(Tokens t, int i) {
        return switch (t.low(i)) {
            case "today" -> isNowadays(t, i) ? null : day(i, i + 1, 0, 0.9);
            case "tonight" -> day(i, i + 1, 0, 0.95);
            case "yesterday" -> day(i, partEnd(t, i + 1), -1, 0.97);
            case "tomorrow" -> t.afterPossessive(i + 1) > i + 1 ? null : day(i, partEnd(t, i + 1), 1, 0.9);
            case "the" -> dayBut(t, i);
            case "last" -> beside(t, i, -1);
            case "this", "current" -> beside(t, i, 0);
            case "next", "coming", "upcoming" -> beside(t, i, 1);
            default -> away(t, i);
        };
    }

    private static int partEnd(Tokens t, int i) {
        return t.in(i, PARTS) ? i + 1 : i;
    }

    private static Match day(int from, int to, int offset, double score) {
        return new Match(from, to, new Meaning.Beside(Unit.DAY, offset), "day-beside", score);
    }

    /** "Today's world", "the youth of today", "the world today": no day. "Today's meeting" is one. */
    private static boolean isNowadays(Tokens t, int i) {
        int k = t.afterPossessive(i + 1);
        if (k > i + 1) {
            return !EventNouns.isEvent(t.low(k)) && !EventNouns.isEvent(t.low(k + 1));
        }
        return t.is(i - 1, "of")
                || t.is(i - 1, "world")
                || t.is(i - 1, "even")
                || t.is(i - 1, "us")
                || t.is(i + 1, "than")
                || t.is(i - 1, "usa")
                || (t.capital(i) && t.capital(i - 1) && t.isWord(i - 1));
    }

    /** "The day before yesterday", "the day after tomorrow". */
    private static @Nullable Match dayBut(Tokens t, int i) {
        boolean past = t.is(i + 1, "day") && t.is(i + 2, "before") && t.is(i + 3, "yesterday");
        boolean future = t.is(i + 1, "day") && t.is(i + 2, "after") && t.is(i + 3, "tomorrow");
        return past || future ? day(i, i + 4, past ? -2 : 2, 0.98) : null;
    }

    private static @Nullable Match beside(Tokens t, int i, int offset) {
        if (t.in(i + 1, PARTS)) {
            boolean night = t.is(i + 1, "night") || t.is(i + 1, "evening");
            return offset == 0 && t.is(i, "this")
                    ? day(i, i + 2, 0, 0.95)
                    : offset == -1 && night ? day(i, i + 2, -1, 0.93) : null;
        }
        Unit unit = Unit.of(t.low(i + 1));
        boolean many = t.low(i + 1).endsWith("s") || t.is(i + 1, "centuries");
        if (unit == null || many || unit == Unit.DAY || isDuration(t, i)) {
            return null;
        }
        boolean ordinal = t.is(i, "current") || t.is(i, "coming") || t.is(i, "upcoming");
        boolean told = !ordinal || t.is(i - 1, "the") || t.is(i - 1, "this");
        boolean torn = (t.is(i + 2, "-") && t.glued(i + 2)) || (t.is(i + 2, "s") && !t.is(i + 2, "'"));
        int from = t.in(i - 1, MODIFIERS) ? i - 1 : i;
        return told && !torn
                ? new Match(
                        from, i + 2, new Meaning.Beside(unit, offset), "unit-beside", unit == Unit.WEEK ? 0.88 : 0.93)
                : null;
    }

    /** "Over the last year", "the next decade", "for the first time this century": how long, or no day. */
    private static boolean isDuration(Tokens t, int i) {
        return ((t.is(i, "last") || t.is(i, "next"))
                        && (t.is(i - 1, "the") || t.is(i - 1, "s") || t.is(i - 1, "their")))
                || (t.is(i + 2, "of") && t.is(i, "last"));
    }

    /** "Three days ago", "a year ago", "in two weeks' time", "ten days from now". */
    private static @Nullable Match away(Tokens t, int i) {
        int n = Numerals.cardinal(t, i);
        Unit unit = n < 0 || t.glued(i + 1) ? null : Unit.of(t.low(i + 1));
        if (unit == null || unit == Unit.WEEKEND) {
            return null;
        }
        boolean about = t.in(i - 1, ABOUT);
        if (t.is(i + 2, "ago")) {
            return new Match(i, i + 3, new Meaning.Away(-n, unit, about), "ago", 0.93);
        }
        if (t.is(i + 2, "from") && (t.is(i + 3, "now") || t.is(i + 3, "today"))) {
            return new Match(i, i + 4, new Meaning.Away(n, unit, about), "from-now", 0.9);
        }
        int k = t.is(i + 2, "'") ? t.is(i + 3, "s") && t.glued(i + 3) ? i + 4 : i + 3 : i + 2;
        return k > i + 2 && t.is(k, "time") && t.is(i - 1, "in")
                ? new Match(i - 1, k + 1, new Meaning.Away(n, unit, about), "from-now", 0.9)
                : null;
    }
}
