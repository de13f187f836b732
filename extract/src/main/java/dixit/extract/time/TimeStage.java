package dixit.extract.time;

import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.record.Because;
import dixit.record.Document;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of a document and counts them from the date of the part in which they stand. Reads what
 * is not furniture, once. Stateless and thread-safe; time is linear in the length of the text.
 */
public final class TimeStage {
    private static final int LONGEST = 20_000;
    /** A day told so many tokens ago is no longer the one that "the next day" follows. */
    private static final int MEMORY = 120;

    /** The expressions in the order of the text, none inside another; never fails, whatever the text. */
    public List<TimeExpression> apply(Document doc, Structure structure) {
        Reading reading = new Reading(doc.text(), structure);
        for (Paragraph p : structure.paragraphs()) {
            reading.paragraph(p);
        }
        return List.copyOf(reading.found);
    }

    /** One reading of one document; used once, on one thread. */
    private static final class Reading {
        final List<TimeExpression> found = new ArrayList<>();
        private final String text;
        private final Grammar grammar;
        private final List<Anchor> anchors;
        private final Map<String, String> events = new HashMap<>();

        Reading(String text, Structure structure) {
            this.text = text;
            this.grammar = new Grammar(structure.order());
            this.anchors = structure.info().parts().stream()
                    .map(Part::published)
                    .map(Anchor::of)
                    .toList();
        }

        void paragraph(Paragraph p) {
            Anchor anchor = p.part() < anchors.size() ? anchors.get(p.part()) : Anchor.NONE;
            int at = p.span().start();
            while (at < p.span().end()) {
                int end = cut(at, p.span().end());
                stretch(new Tokens(text, new Span(at, end)), anchor, p.part());
                at = end;
            }
        }

        /** No stretch is longer than any real paragraph; a longer one is cut at white space. */
        private int cut(int at, int end) {
            if (end - at <= LONGEST) {
                return end;
            }
            int cut = at + LONGEST;
            while (cut > at + LONGEST / 2 && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            return cut;
        }

        private void stretch(Tokens t, Anchor anchor, int part) {
            String told = null;
            int toldAt = 0;
            for (Match m : grammar.read(t)) {
                String value = value(m, anchor, m.from() - toldAt <= MEMORY ? told : null);
                if (value == null) {
                    continue;
                }
                found.add(expression(t, m, value, anchor, part));
                if (Edtf.isPlain(value)) {
                    told = value;
                    toldAt = m.to();
                    remember(t, m, value);
                }
            }
        }

        private @Nullable String value(Match m, Anchor anchor, @Nullable String told) {
            return switch (m.meaning()) {
                case Meaning.FromTold f -> Resolver.from(told, f.count(), f.unit());
                case Meaning.FromEvent f -> Resolver.from(events.get(f.noun()), f.count(), f.unit());
                default -> Resolver.value(m.meaning(), anchor);
            };
        }

        private static TimeExpression expression(Tokens t, Match m, String value, Anchor anchor, int part) {
            boolean inText = m.meaning() instanceof Meaning.FromTold || m.meaning() instanceof Meaning.FromEvent;
            boolean counted =
                    !inText && Resolver.isCounted(m.meaning()) && !anchor.edtf().isEmpty();
            return new TimeExpression(
                    t.span(m.from(), m.to()),
                    value,
                    counted && value.indexOf("XXXX") < 0 ? anchor.edtf() : null,
                    part,
                    m.meaning(),
                    new Because("date." + m.rule(), m.score()));
        }

        /** "The call on 3 April", "the 3 April call", "Monday's call": later the call is a day to count from. */
        private void remember(Tokens t, Match m, String value) {
            int before = t.is(m.from() - 1, "on") || t.is(m.from() - 1, "of") || t.is(m.from() - 1, "in")
                    ? m.from() - 2
                    : m.from() - 1;
            int after = t.afterPossessive(m.to());
            for (int k : new int[] {before, after}) {
                if (EventNouns.isEvent(t.low(k))) {
                    events.put(t.low(k), value);
                }
            }
        }
    }
}
