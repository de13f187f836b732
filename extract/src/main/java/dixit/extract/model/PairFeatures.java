package dixit.extract.model;

import dixit.text.tagger.Tag;
import dixit.text.tagger.Words;

/**
 * Numbers that describe a pair: a content and a cue it may belong to, or a cue and a source it may have. The same
 * numbers in the same order as {@code features} in {@code training/link.py}. Pure functions.
 */
final class PairFeatures {
    private static final int[] DISTANCES = {0, 1, 2, 4, 8, 16, 32};
    private static final int[] COUNTS = {0, 1};
    private static final int BOTH = 29;
    private static final int WORDS = 18;

    /** How many numbers describe a pair. */
    static final int SIZE = 2 + 2 * BOTH + 2 * WORDS + 1;

    private final TaggedRuns runs;
    private final Tag.Role asking;
    private final Tag.Role asked;

    /** Pairs of an asking span (content or cue) and the span it asks for (cue or source). */
    PairFeatures(TaggedRuns runs, Tag.Role asking) {
        this.runs = runs;
        this.asking = asking;
        this.asked = asking == Tag.Role.CONTENT ? Tag.Role.CUE : Tag.Role.SOURCE;
    }

    double[] of(Run span, Run other) {
        boolean after = other.first() >= span.first();
        double[] out = new double[SIZE];
        out[after ? 0 : 1] = 1;
        Writer between = new Writer(out, 2 + (after ? 0 : BOTH));
        distances(span, other, after, between);
        Writer signs = new Writer(out, 2 + 2 * BOTH + (after ? 0 : WORDS));
        signs(span, other, signs);
        out[SIZE - 1] = span.end() - span.first() <= 2 ? 1 : 0;
        return out;
    }

    private void distances(Run span, Run other, boolean after, Writer out) {
        int first = after ? span.end() : other.end();
        int last = after ? other.first() : span.first();
        int near = after ? span.end() - 1 : span.first();
        int far = after ? other.first() : other.end() - 1;
        out.buckets(span.gap(other), DISTANCES);
        out.buckets(runs.of(Tag.Role.CUE).between(first, last), COUNTS);
        out.buckets(runs.of(Tag.Role.SOURCE).between(first, last), COUNTS);
        out.buckets(runs.of(Tag.Role.CONTENT).between(first, last), COUNTS);
        out.buckets(Math.abs(runs.sentence(far) - runs.sentence(near)), COUNTS);
        out.buckets(Math.abs(runs.paragraph(other.first()) - runs.paragraph(near)), COUNTS);
        out.buckets(runs.of(asked).nearer(span, span.gap(other)), COUNTS);
        out.buckets(runs.of(asking).nearer(other, span.gap(other)), COUNTS);
    }

    private void signs(Run span, Run other, Writer out) {
        Words w = runs.words();
        char before = w.head(span.first() - 1);
        char first = w.head(span.first());
        char last = w.head(span.end() - 1);
        char next = w.head(span.end());
        char beforeOther = w.head(other.first() - 1);
        char afterOther = w.head(other.end());
        out.flag(runs.oddMarks(span.first()));
        out.flag(runs.startsSentence(span.first()));
        out.flag(runs.endsSentence(span.end()));
        out.flag(is(before, "\"“"));
        out.flag(is(first, "\"“"));
        out.flag(is(last, "\"”"));
        out.flag(is(next, "\"”"));
        out.flag(last == ',' || next == ',');
        out.flag(is(last, ".!?"));
        out.flag(before == ':');
        out.flag(before == ',');
        out.flag(is(next, "—–-"));
        out.flag(beforeOther == ',');
        out.flag(afterOther == ',');
        out.flag(afterOther == ':');
        out.flag(is(afterOther, ".!?"));
        out.flag(runs.of(Tag.Role.CONTENT).endsShortlyBefore(other.first()));
        out.flag(runs.of(Tag.Role.CONTENT).startsShortlyAfter(other.end()));
    }

    private static boolean is(char c, String signs) {
        return c != 0 && signs.indexOf(c) >= 0;
    }

    /** Writes numbers one after another. */
    private static final class Writer {
        private final double[] out;
        private int at;

        Writer(double[] out, int at) {
            this.out = out;
            this.at = at;
        }

        void flag(boolean value) {
            out[at++] = value ? 1 : 0;
        }

        /** One of the numbers is 1: that of the first border that the value does not pass, or the last. */
        void buckets(int value, int[] borders) {
            int bucket = 0;
            while (bucket < borders.length && value > borders[bucket]) {
                bucket++;
            }
            out[at + bucket] = 1;
            at += borders.length + 1;
        }
    }
}
