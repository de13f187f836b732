package dixit.archive;

import dixit.record.DocumentRecord;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into passages of about a paragraph, for checking quotes later. */
final class Passages {
    /** Shorter paragraphs are taken together with the next. */
    static final int SHORTEST = 300;

    /** Longer ones are cut, at a blank where there is one near. */
    static final int LONGEST = 1500;

    private Passages() {}

    /** The passages of what is no furniture, in order, without white space at their ends. */
    static List<Span> of(DocumentRecord record) {
        List<Span> passages = new ArrayList<>();
        int at = 0;
        for (Span furniture : record.furniture()) {
            if (furniture.start() > at) {
                cut(record.text(), at, furniture.start(), passages);
            }
            at = Math.max(at, furniture.end());
        }
        cut(record.text(), at, record.text().length(), passages);
        return passages;
    }

    private static void cut(String text, int from, int to, List<Span> into) {
        int start = from;
        while (start < to) {
            int end = end(text, start, to);
            Span passage = new Span(start, end).trim(text);
            if (!passage.isEmpty()) {
                into.add(passage);
            }
            start = end;
        }
    }

    private static int end(String text, int start, int to) {
        int limit = Math.min(to, start + LONGEST);
        int at = start;
        while (at < limit) {
            int line = text.indexOf('\n', at);
            at = line < 0 || line >= to ? to : line + 1;
            if (at - start >= SHORTEST) {
                break;
            }
        }
        if (at <= start + LONGEST) {
            return at;
        }
        int blank = text.lastIndexOf(' ', limit);
        int cut = blank > start + SHORTEST ? blank : limit;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }
}
