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

    /**
     * A paragraph or a piece of one.
     *
     * @param span where
     * @param paragraph its number
     * @param part index of the document's part that holds it
     * @param role what the paragraph does on the page
     */
    record Stretch(Span span, int paragraph, int part, Paragraph.Role role) {}

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
                out.add(new Stretch(s, number, p.part(), p.role()));
            }
            number++;
        }
        return new Body(doc.text(), List.copyOf(out));
    }

    List<Stretch> stretches() {
        return stretches;
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
