package dixit.archive.check;

import dixit.text.align.Comparison;
import dixit.text.align.Difference;
import dixit.text.align.Op;
import dixit.text.align.Piece;
import dixit.text.align.Step;
import dixit.text.align.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Shows quote and record with what became of each word. Stateless. */
final class Runs {

    private Runs() {}

    static List<Run> ofQuote(String text, Comparison c) {
        Run.Kind[] kinds = new Run.Kind[c.quote().size()];
        Arrays.fill(kinds, Run.Kind.SAME);
        for (Step s : c.alignment().steps()) {
            if (s.quote() >= 0 && !c.quote().get(s.quote()).isSilent()) {
                kinds[s.quote()] = c.isClipped(s) ? Run.Kind.CHANGED : kind(s.op());
            }
        }
        List<Run> out = new ArrayList<>();
        int at = append(text, 0, c.quote(), 0, c.quote().size(), i -> kinds[i], out);
        put(out, Run.Kind.SAME, text.substring(at));
        return out;
    }

    static List<Run> ofRecord(String text, Comparison c) {
        Run.Kind[] kinds = new Run.Kind[c.record().size()];
        Arrays.fill(kinds, Run.Kind.SAME);
        for (Step s : c.alignment().steps()) {
            if (s.record() >= 0 && !c.record().get(s.record()).isSilent()) {
                kinds[s.record()] = c.isClipped(s) ? Run.Kind.CHANGED : kind(s.op());
            }
        }
        Set<Integer> gaps = new HashSet<>();
        c.differences().stream().filter(Difference::gap).forEach(d -> gaps.addAll(d.record()));
        List<Run> out = new ArrayList<>();
        for (Piece p : c.alignment().pieces()) {
            if (!out.isEmpty()) {
                put(out, Run.Kind.GAP, " … ");
            }
            piece(text, c.record(), p, kinds, gaps, out);
        }
        return out;
    }

    private static void piece(
            String text, List<Token> words, Piece p, Run.Kind[] kinds, Set<Integer> gaps, List<Run> out) {
        int from = p.recordFrom();
        for (int i = p.recordFrom(); i <= p.recordTo(); i++) {
            boolean gap = i < p.recordTo() && gaps.contains(i);
            if (gap || i == p.recordTo()) {
                if (from < i) {
                    append(text, words.get(from).start(), words, from, i, k -> kinds[k], out);
                }
                if (gap && (out.isEmpty() || out.getLast().kind() != Run.Kind.GAP)) {
                    put(out, Run.Kind.GAP, " … ");
                }
                from = i + 1;
            }
        }
    }

    private static Run.Kind kind(Op op) {
        return switch (op) {
            case KEPT -> Run.Kind.SAME;
            case CHANGED -> Run.Kind.CHANGED;
            case LEFT_OUT -> Run.Kind.LEFT_OUT;
            case PUT_IN -> Run.Kind.PUT_IN;
            case MOVED -> Run.Kind.MOVED;
        };
    }

    /** Words with what stands between; returns where the last one ends. */
    private static int append(
            String text, int start, List<Token> words, int from, int to, IntFunction<Run.Kind> kinds, List<Run> out) {
        int at = start;
        for (int i = from; i < to; i++) {
            Token t = words.get(i);
            if (t.end() <= at) {
                continue;
            }
            boolean same = i > from && kinds.apply(i) == kinds.apply(i - 1);
            put(out, same ? kinds.apply(i) : Run.Kind.SAME, text.substring(at, Math.max(at, t.start())));
            put(out, kinds.apply(i), text.substring(Math.max(at, t.start()), t.end()));
            at = t.end();
        }
        return at;
    }

    private static void put(List<Run> out, Run.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!out.isEmpty() && out.getLast().kind() == kind) {
            out.set(out.size() - 1, new Run(kind, out.getLast().text() + text));
        } else {
            out.add(new Run(kind, text));
        }
    }

    /** The words that differ, each side with the word before where it would be empty. */
    static List<Wording> wordings(String quote, String record, Comparison c) {
        List<Wording> out = new ArrayList<>();
        for (Difference d : c.differences()) {
            if (!d.gap()) {
                boolean extend = d.quote().isEmpty() || d.record().isEmpty();
                Step before = extend ? before(c, d) : null;
                String q = words(quote, c.quote(), d.quote(), before == null ? -1 : before.quote());
                String r = words(record, c.record(), d.record(), before == null ? -1 : before.record());
                out.add(new Wording(q, r));
            }
        }
        return out;
    }

    private static Step before(Comparison c, Difference d) {
        Step last = new Step(Op.KEPT, -1, -1, -1);
        for (Step s : c.alignment().steps()) {
            if (d.quote().contains(s.quote()) || d.record().contains(s.record())) {
                return last;
            }
            last = s.op() == Op.KEPT ? s : last;
        }
        return last;
    }

    private static String words(String text, List<Token> words, List<Integer> places, int before) {
        int start = before >= 0
                ? words.get(before).start()
                : places.isEmpty() ? 0 : words.get(places.getFirst()).start();
        int end = !places.isEmpty()
                ? words.get(places.getLast()).end()
                : before >= 0 ? words.get(before).end() : 0;
        return end > start ? text.substring(start, end).replaceAll("\\s+", " ") : "";
    }
}
