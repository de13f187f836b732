package dixit.extract.identity;

import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.record.Document;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The text of a document outside its furniture, in stretches that are short enough to be read one at a time. */
final class Body {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_HEADING = 200;

    /**
     * A paragraph or a piece of one.
     *
     * @param span where
     * @param paragraph its number
     * @param part index of the document's part that holds it
     * @param role what the paragraph does on the page
     * @param heading true for a headline, and where most words have capitals as in one
     */
    record Stretch(Span span, int paragraph, int part, Paragraph.Role role, boolean heading) {}

    private final String text;
    private final List<Stretch> stretches;

    private Body(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    static Body of(Document doc, Structure structure) {
        List<Stretch> out = new ArrayList<>();
        int number = 0;
        for (Paragraph p : structure.paragraphs()) {
            for (Span s : pieces(doc.text(), p.span())) {
                out.add(new Stretch(s, number, p.part(), p.role(), heading(doc.text(), s, p.role())));
            }
            number++;
        }
        return new Body(doc.text(), List.copyOf(out));
    }

    /** True if the place lies in a headline or what looks like one. */
    boolean inHeading(Span place) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Stretch s = stretches.get(mid);
            if (s.span().end() <= place.start()) {
                low = mid + 1;
            } else if (s.span().start() > place.start()) {
                high = mid - 1;
            } else {
                return s.heading();
            }
        }
        return false;
    }

    private static boolean heading(String text, Span span, Paragraph.Role role) {
        if (role == Paragraph.Role.TITLE || role == Paragraph.Role.SUBHEADING) {
            return true;
        }
        boolean plain = role == Paragraph.Role.BODY || role == Paragraph.Role.STANDFIRST;
        if (span.length() > LONGEST_HEADING || !plain) {
            return false;
        }
        Words words = Words.of(text, span);
        int longer = 0;
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) - words.start(i) > 3) {
                longer++;
                capitals += words.capital(i) ? 1 : 0;
            }
        }
        boolean sentence = span.end() > span.start() && text.charAt(span.end() - 1) == '.';
        return !sentence && longer >= 4 && capitals * 10 >= longer * 8;
    }

    /** Reads every stretch that is wanted, once. */
    void read(Predicate<Stretch> wanted, BiConsumer<Stretch, Words> reader) {
        for (Stretch s : stretches) {
            if (wanted.test(s)) {
                reader.accept(s, Words.of(text, s.span()));
            }
        }
    }

    /** Cuts at white space where a paragraph is longer than any real one. */
    static List<Span> pieces(String text, Span span) {
        List<Span> out = new ArrayList<>();
        int at = span.start();
        while (span.end() - at > LONGEST) {
            int cut = at + LONGEST;
            while (cut > at + LONGEST / 2 && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            out.add(new Span(at, cut));
            at = cut;
        }
        out.add(new Span(at, span.end()));
        return out;
    }
}
