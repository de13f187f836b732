package dixit.text.align;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quote laid beside a record. A pure function of the words of both; immutable, safe for use by many threads.
 *
 * @param quote the words of the quote
 * @param record the words of the record
 * @param alignment how they stand to each other
 * @param form the same, altered, spliced or unlike
 * @param differences where they differ, in the order of the quote
 * @param changes what the differences change in the meaning
 * @param spans where the pieces stand in the text of the record, in the order of the quote
 * @param kept share of the quote's weight that stands in the record, 0 to 1
 */
public record Comparison(
        List<Token> quote,
        List<Token> record,
        Alignment alignment,
        Form form,
        List<Difference> differences,
        Set<Change> changes,
        List<Span> spans,
        double kept) {
    /** More words left out than this part a quote into two pieces. */
    private static final int LONG_GAP = 10;
    /** A sentence with fewer words may be left out without parting the quote. */
    private static final int SHORT_SENTENCE = 3;

    public Comparison {
        quote = List.copyOf(quote);
        record = List.copyOf(record);
        differences = List.copyOf(differences);
        changes = Set.copyOf(changes);
        spans = List.copyOf(spans);
    }

    /** Compares a quote with a record whose words were cut before. */
    public static Comparison of(String quote, List<Token> record) {
        return of(Tokens.of(quote), record);
    }

    /** What these words in the place of those change in the meaning. */
    public static Set<Change> changes(String quote, String record) {
        return Changes.of(Tokens.of(quote), Tokens.of(record));
    }

    /** Compares two texts that were cut into words. */
    public static Comparison of(List<Token> quote, List<Token> record) {
        Alignment alignment = Aligner.align(quote, record);
        List<Difference> differences = new ArrayList<>(differences(quote, record, alignment));
        cutNot(record, alignment).ifPresent(differences::add);
        Set<Difference> clipped = clipped(quote, record, alignment);
        List<Difference> weighty =
                differences.stream().filter(d -> !clipped.contains(d)).toList();
        Set<Change> changes = alignment.pieces().isEmpty() ? Set.of() : Changes.of(quote, record, weighty);
        return new Comparison(
                quote,
                record,
                alignment,
                form(alignment, differences),
                differences,
                changes,
                spans(record, alignment, differences),
                kept(quote, alignment));
    }

    private static Form form(Alignment alignment, List<Difference> differences) {
        if (alignment.pieces().isEmpty()) {
            return Form.UNLIKE;
        }
        if (alignment.pieces().size() > 1 || differences.stream().anyMatch(Difference::gap)) {
            return Form.SPLICED;
        }
        return differences.isEmpty() ? Form.VERBATIM : Form.ALTERED;
    }

    private static double kept(List<Token> quote, Alignment alignment) {
        int all = quote.stream().mapToInt(Weights::of).sum();
        int kept = 0;
        for (Step s : alignment.steps()) {
            kept += s.op() == Op.KEPT ? Weights.of(quote.get(s.quote())) : 0;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    /** The "n't" that was cut off the last word: "did" from "didn't". */
    private static Optional<Difference> cutNot(List<Token> record, Alignment alignment) {
        for (Piece p : alignment.pieces()) {
            int next = p.recordTo();
            boolean not = next < record.size() && record.get(next).key().equals("not");
            if (not && record.get(next).start() == record.get(next - 1).end()) {
                return Optional.of(new Difference(List.of(), List.of(next), false));
            }
        }
        return Optional.empty();
    }

    /** True for a word that stands in both, in the one written short and in the other not: "'ll" and "will". */
    public boolean isClipped(Step step) {
        return isClipped(quote, record, step);
    }

    private static boolean isClipped(List<Token> quote, List<Token> record, Step s) {
        return s.op() == Op.KEPT
                && quote.get(s.quote()).clipped() != record.get(s.record()).clipped();
    }

    /** "you'll" where the other has "you will": other words of the same meaning. */
    private static Set<Difference> clipped(List<Token> quote, List<Token> record, Alignment alignment) {
        Set<Difference> out = new HashSet<>();
        for (int i = 0; i < alignment.steps().size(); i++) {
            if (isClipped(quote, record, alignment.steps().get(i))) {
                out.add(clipped(alignment.steps(), i));
            }
        }
        return out;
    }

    private static Difference clipped(List<Step> steps, int i) {
        Step s = steps.get(i);
        boolean alone = i == 0 || steps.get(i - 1).op() != Op.KEPT || !isSamePiece(steps, i - 1, i);
        Step before = alone ? s : steps.get(i - 1);
        return new Difference(both(before.quote(), s.quote()), both(before.record(), s.record()), false);
    }

    private static List<Integer> both(int a, int b) {
        return a == b ? List.of(b) : List.of(a, b);
    }

    /** Steps between two kept words that change anything. */
    private static List<Difference> differences(List<Token> quote, List<Token> record, Alignment alignment) {
        List<Difference> out = new ArrayList<>();
        List<Step> steps = alignment.steps();
        int i = 0;
        while (i < steps.size()) {
            int end = i;
            while (end < steps.size() && steps.get(end).op() != Op.KEPT && isSamePiece(steps, i, end)) {
                end++;
            }
            if (end > i) {
                add(
                        quote,
                        record,
                        steps.subList(i, end),
                        end < steps.size() ? steps.get(end).quote() : -1,
                        out);
            }
            if (end == i && isClipped(quote, record, steps.get(i))) {
                out.add(clipped(steps, i));
            }
            i = Math.max(end, i + 1);
        }
        return out;
    }

    private static boolean isSamePiece(List<Step> steps, int a, int b) {
        return steps.get(a).piece() == steps.get(b).piece();
    }

    private static void add(List<Token> quote, List<Token> record, List<Step> group, int next, List<Difference> out) {
        List<Integer> written = new ArrayList<>();
        List<Integer> said = new ArrayList<>();
        boolean inserted = false;
        for (Step s : group) {
            if (s.quote() >= 0) {
                inserted |= quote.get(s.quote()).inserted();
                addUnlessSilent(quote, s.quote(), written);
            }
            if (s.record() >= 0) {
                addUnlessSilent(record, s.record(), said);
            }
        }
        boolean replaced = inserted && written.isEmpty() && said.size() <= 4;
        if ((written.isEmpty() && said.isEmpty()) || replaced) {
            return;
        }
        boolean marked = next >= 0 && quote.get(next).afterBreak();
        out.add(new Difference(written, said, isGap(record, said, marked) && written.size() <= 1));
    }

    private static void addUnlessSilent(List<Token> words, int i, List<Integer> into) {
        if (!words.get(i).isSilent()) {
            into.add(i);
        }
    }

    private static boolean isGap(List<Token> record, List<Integer> said, boolean marked) {
        if (said.size() > LONG_GAP || (marked && !said.isEmpty())) {
            return true;
        }
        int words = 0;
        for (int i = 0; i < said.size(); i++) {
            Token t = record.get(said.get(i));
            words = t.first() ? 1 : words == 0 ? 0 : words + 1;
            int after = said.get(i) + 1;
            boolean ends = after >= record.size() || record.get(after).first();
            if (ends && words > SHORT_SENTENCE) {
                return true;
            }
            words = ends ? 0 : words;
        }
        return false;
    }

    private static List<Span> spans(List<Token> record, Alignment alignment, List<Difference> differences) {
        List<Span> out = new ArrayList<>();
        for (Piece piece : alignment.pieces()) {
            int from = piece.recordFrom();
            for (Difference d : differences) {
                boolean inside =
                        d.gap() && d.record().getFirst() > from && d.record().getLast() < piece.recordTo() - 1;
                if (inside) {
                    out.add(span(record, from, d.record().getFirst()));
                    from = d.record().getLast() + 1;
                }
            }
            out.add(span(record, from, piece.recordTo()));
        }
        return out;
    }

    private static Span span(List<Token> record, int from, int to) {
        return new Span(record.get(from).start(), record.get(to - 1).end());
    }

    /** Number of words of the quote that count. */
    public int size() {
        return (int) quote.stream().filter(t -> !t.isSilent()).count();
    }

    /** The longest run of words that stand in both without a difference between, in words. */
    public int longestRun() {
        int longest = 0;
        int run = 0;
        for (Step s : alignment.steps()) {
            boolean quiet = s.quote() < 0
                    ? record.get(s.record()).isSilent()
                    : quote.get(s.quote()).isSilent();
            run = s.op() == Op.KEPT ? run + 1 : quiet ? run : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
