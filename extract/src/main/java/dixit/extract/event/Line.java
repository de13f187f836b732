package dixit.extract.event;

import dixit.record.Span;
import dixit.text.WordSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence and its words. Immutable.
 *
 * @param text the whole text
 * @param spans its words and signs, in UTF-16 units of the text
 * @param low the same in lower case, apostrophes straight
 */
record Line(String text, List<Span> spans, List<String> low) {
    /** A sentence that never ends is cut here, so that every reading stays linear in the text. */
    private static final int LONGEST = 120;

    Line {
        spans = List.copyOf(spans);
        low = List.copyOf(low);
    }

    /** The sentences of a paragraph. */
    static List<Line> of(String text, Span paragraph) {
        List<Line> out = new ArrayList<>();
        List<Span> now = new ArrayList<>();
        List<Span> all = WordSplitter.split(text, paragraph);
        for (int i = 0; i < all.size(); i++) {
            now.add(all.get(i));
            if (now.size() >= LONGEST || endsAfter(text, all, i)) {
                out.add(of(text, now));
                now.clear();
            }
        }
        if (!now.isEmpty()) {
            out.add(of(text, now));
        }
        return out;
    }

    private static Line of(String text, List<Span> spans) {
        List<String> low = new ArrayList<>(spans.size());
        for (Span s : spans) {
            low.add(s.in(text).toLowerCase(Locale.ROOT).replace('’', '\''));
        }
        return new Line(text, spans, low);
    }

    /** A stop, or the mark that closes a quotation after it, before a capital, a digit or an opening mark. */
    private static boolean endsAfter(String text, List<Span> all, int i) {
        if (i + 1 >= all.size()) {
            return true;
        }
        char last = text.charAt(all.get(i).start());
        char before = i > 0 ? text.charAt(all.get(i - 1).start()) : ' ';
        boolean stop = ".!?…".indexOf(last) >= 0 || ("\"”’)".indexOf(last) >= 0 && ".!?…".indexOf(before) >= 0);
        Span next = all.get(i + 1);
        char first = text.charAt(next.start());
        boolean gap = next.start() > all.get(i).end();
        return stop && gap && (Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘(".indexOf(first) >= 0);
    }

    int size() {
        return spans.size();
    }

    /** The word in lower case; empty before the first and after the last. */
    String at(int i) {
        return i < 0 || i >= low.size() ? "" : low.get(i);
    }

    boolean capital(int i) {
        return i >= 0
                && i < spans.size()
                && Character.isUpperCase(text.charAt(spans.get(i).start()));
    }

    /** The words from {@code from} to before {@code to}. */
    Line part(int from, int to) {
        return from == 0 && to == size() ? this : new Line(text, spans.subList(from, to), low.subList(from, to));
    }

    Span span() {
        return span(0, size());
    }

    /** From the first word of {@code from} to the last before {@code to}. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** Index of the first word that ends after this place; the size if none does. */
    int wordAt(int offset) {
        int lo = 0;
        int hi = size();
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (spans.get(mid).end() <= offset) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
