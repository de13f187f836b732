package dixit.extract.occasion;

import dixit.extract.time.TimeExpression;
import dixit.extract.time.Tokens;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that reports a statement, without what was said: the words around source and cue. Made, asked and dropped
 * inside one call.
 */
final class Frame {
    private static final int REACH = 700;

    final Outlets outlets;
    final String text;
    final Tokens t;
    final Statement statement;
    /** First token of the sentence and the token after its last. */
    final int from;

    final int to;
    /** First and after the last token of source and cue. */
    final int cue;

    final int cueEnd;
    private final List<TimeExpression> times;

    private Frame(
            Outlets outlets, String text, Tokens t, Statement s, int cue, int cueEnd, List<TimeExpression> times) {
        this.outlets = outlets;
        this.text = text;
        this.t = t;
        this.statement = s;
        this.cue = cue;
        this.cueEnd = cueEnd;
        this.times = times;
        this.from = start();
        this.to = end();
    }

    /** The frame of a statement with a cue or a source inside the paragraph; null without one. */
    static @Nullable Frame of(Outlets outlets, String text, Span paragraph, Statement s, List<TimeExpression> times) {
        Span words = s.cue().isEmpty()
                ? (s.source().isEmpty() ? null : s.source().getFirst())
                : s.cue().getFirst();
        if (words == null || !paragraph.contains(words)) {
            return null;
        }
        int from = Math.max(paragraph.start(), words.start() - REACH);
        int to = Math.min(paragraph.end(), words.end() + REACH);
        Tokens t = new Tokens(text, new Span(from, to));
        int cue = index(t, words.start());
        return new Frame(outlets, text, t, s, cue, index(t, words.end()), times);
    }

    /** The first token that begins at or after an offset. */
    static int index(Tokens t, int offset) {
        int lo = 0;
        int hi = t.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (t.at(mid).start() < offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private int start() {
        int k = cue;
        while (k > 0 && (isSaid(k - 1) || !t.endsClause(k - 1))) {
            k--;
        }
        return k;
    }

    private int end() {
        int k = cueEnd;
        while (k < t.size() && (isSaid(k) || !t.endsClause(k))) {
            k++;
        }
        return k;
    }

    /** True if the token belongs to what was said. */
    boolean isSaid(int k) {
        int at = t.at(k).start();
        for (Span c : statement.content()) {
            if (c.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The expression of time that begins with token {@code k}; null if none does or it belongs to what was said. */
    @Nullable
    TimeExpression time(int k) {
        if (isSaid(k)) {
            return null;
        }
        int at = t.at(k).start();
        int lo = 0;
        int hi = times.size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (times.get(mid).span().start() < at) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo < times.size() && times.get(lo).span().start() == at ? times.get(lo) : null;
    }
}
