package dixit.extract.structure;

import dixit.record.Document;
import dixit.record.Span;
import java.util.List;

/** A text with its paragraphs and what can be seen of one at a glance. Immutable. */
final class Page {
    private static final int LONGEST_FOLDED = 1200;

    final Document doc;
    final String text;
    final List<Block> blocks;

    Page(Document doc) {
        this.doc = doc;
        this.text = doc.text();
        this.blocks = BlockFinder.find(text);
    }

    int size() {
        return blocks.size();
    }

    Span span(int i) {
        return blocks.get(i).span();
    }

    /** The folded words of a paragraph, cut after {@value #LONGEST_FOLDED} units. */
    String folded(int i) {
        return Fold.fold(
                text.subSequence(span(i).start(), Math.min(span(i).end(), span(i).start() + LONGEST_FOLDED)),
                LONGEST_FOLDED);
    }

    /** The first paragraph that begins at or after an offset. */
    int first(int offset) {
        int lo = 0;
        int hi = size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (span(mid).start() < offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** True if nothing but a line end stands between this paragraph and the one before. */
    boolean touches(int i) {
        return i > 0 && i < size() && blocks.get(i).gap() == 0;
    }

    /** A paragraph as one line, its words set apart by single spaces. */
    String line(int i) {
        return String.join(" ", span(i).in(text).strip().split("[\\s\\u00A0]+"));
    }

    /** Number of words, at most {@code limit}; letters without end count as many words. */
    int words(int i, int limit) {
        if (span(i).length() > limit * 60) {
            return limit;
        }
        int n = 0;
        boolean in = false;
        for (int at = span(i).start(); at < span(i).end() && n < limit; at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            boolean blank = Fold.isBlank(text.charAt(at));
            if (letter && !in) {
                n++;
                in = true;
            } else if (blank) {
                in = false;
            }
        }
        return n;
    }

    /** Ends as a sentence ends, closing marks and notes apart. */
    boolean endsSentence(int i) {
        int at = span(i).end() - 1;
        while (at > span(i).start() && "\"'”’»“)]*_".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…。".indexOf(text.charAt(at)) >= 0;
    }

    /** Ends with a full stop that is not part of an abbreviation such as "U.S.". */
    boolean endsWithStop(int i) {
        int end = span(i).end();
        if (text.charAt(end - 1) != '.') {
            return endsSentence(i) && text.charAt(end - 1) != '?' && text.charAt(end - 1) != '!';
        }
        return !(span(i).length() > 3 && text.charAt(end - 3) == '.' && Character.isUpperCase(text.charAt(end - 2)));
    }

    /** Short, begins with a capital, digit or mark and does not end with a stop: a heading, a label, a name. */
    boolean titleLike(int i) {
        Span s = span(i);
        char last = text.charAt(s.end() - 1);
        return s.length() <= 220
                && !Character.isLowerCase(text.charAt(s.start()))
                && !endsWithStop(i)
                && last != ';'
                && last != ','
                && last != ':'
                && words(i, 32) <= 30;
    }

    /** A sentence or more of running text. */
    boolean prose(int i) {
        return words(i, 12) >= 12
                && (endsSentence(i) || text.charAt(span(i).end() - 1) == ':' || span(i).length() > 400);
    }
}
