package dixit.text.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a raw alignment in order: joins what was written apart, drops chance pieces, finds what was moved. Stateless. */
final class Pieces {
    /** A piece of less weight than this is chance, unless it is most of the quote. */
    private static final int LEAST = 24;
    /** So is a whole sentence, or what stands between two marked breaks, of less than this. */
    private static final int LEAST_WHOLE = 14;
    /** So many words changed at an end of a piece still belong to it. */
    private static final int WIDEST = 4;

    private Pieces() {}

    static Alignment of(List<Token> quote, List<Token> record, List<Step> raw) {
        List<Step> joined = Compounds.joined(quote, record, raw);
        Map<Integer, Piece> kept = new HashMap<>();
        for (Piece piece : pieces(quote, record, joined, kept)) {
            if (piece.kept() < least(quote, isWhole(quote, piece) ? LEAST_WHOLE : LEAST)) {
                kept.values().remove(piece);
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Step s : joined) {
            Piece home = kept.get(s.piece());
            boolean inside = home != null && (s.op() == Op.LEFT_OUT ? isInside(s, home) : isWithin(s, home));
            if (inside) {
                steps.add(s);
            } else if (s.quote() >= 0) {
                steps.add(new Step(Op.PUT_IN, s.quote(), -1, -1));
            }
        }
        return numbered(moved(quote, record, steps), new ArrayList<>(kept.values()));
    }

    private static int least(List<Token> quote, int least) {
        int all = quote.stream().mapToInt(Weights::of).sum();
        return Math.min(least, all * 6 / 10);
    }

    private static boolean isWhole(List<Token> quote, Piece p) {
        return isBorder(quote, p.quoteFrom()) && isBorder(quote, p.quoteTo());
    }

    private static boolean isBorder(List<Token> quote, int i) {
        return i == 0
                || i == quote.size()
                || quote.get(i).first()
                || quote.get(i).afterBreak();
    }

    private static boolean isInside(Step s, Piece p) {
        return p.recordFrom() <= s.record() && s.record() < p.recordTo();
    }

    private static boolean isWithin(Step s, Piece p) {
        return p.quoteFrom() <= s.quote() && s.quote() < p.quoteTo();
    }

    /** From the first to the last word kept of each piece. */
    private static List<Piece> pieces(
            List<Token> quote, List<Token> record, List<Step> steps, Map<Integer, Piece> into) {
        for (Step s : steps) {
            if (s.op() == Op.KEPT) {
                int weight = Weights.of(quote.get(s.quote()));
                into.merge(
                        s.piece(),
                        new Piece(s.quote(), s.quote() + 1, s.record(), s.record() + 1, weight),
                        (a, b) -> new Piece(
                                a.quoteFrom(), b.quoteTo(), a.recordFrom(), b.recordTo(), a.kept() + b.kept()));
            }
        }
        into.replaceAll((number, piece) -> widened(record, steps, number, piece));
        return List.copyOf(into.values());
    }

    /** Words changed right at the ends belong to the piece as far as the sentence of the record goes. */
    private static Piece widened(List<Token> record, List<Step> steps, int number, Piece p) {
        Piece wide = p;
        for (Step s : steps) {
            boolean next = s.piece() == number && s.op() == Op.CHANGED && s.quote() == wide.quoteTo();
            if (next && s.record() == wide.recordTo() && isSentence(record, s.record(), p.recordTo() - 1)) {
                wide = new Piece(p.quoteFrom(), s.quote() + 1, p.recordFrom(), s.record() + 1, p.kept());
            }
        }
        for (Step s : steps.reversed()) {
            boolean before = s.piece() == number && s.op() == Op.CHANGED && s.quote() == wide.quoteFrom() - 1;
            if (before && s.record() == wide.recordFrom() - 1 && isSentence(record, s.record(), p.recordFrom())) {
                wide = new Piece(s.quote(), wide.quoteTo(), s.record(), wide.recordTo(), p.kept());
            }
        }
        return wide;
    }

    private static boolean isSentence(List<Token> record, int a, int b) {
        return record.get(a).sentence() == record.get(b).sentence() && Math.abs(a - b) <= WIDEST;
    }

    /** A word put in that was left out nearby was moved. */
    private static List<Step> moved(List<Token> quote, List<Token> record, List<Step> steps) {
        List<Step> out = new ArrayList<>(steps);
        for (int i = 0; i < out.size(); i++) {
            Step put = out.get(i);
            if (put.op() != Op.PUT_IN || put.piece() < 0) {
                continue;
            }
            String key = quote.get(put.quote()).key();
            for (int k = Math.max(0, i - 8); k < Math.min(out.size(), i + 9); k++) {
                Step left = out.get(k);
                if (left.op() == Op.LEFT_OUT && record.get(left.record()).key().equals(key)) {
                    out.set(i, new Step(Op.MOVED, put.quote(), left.record(), put.piece()));
                    out.set(k, left.with(Op.MOVED));
                    break;
                }
            }
        }
        // The word of the record is told by the step of the quote.
        out.removeIf(s -> s.op() == Op.MOVED && s.quote() < 0);
        return out;
    }

    /** Pieces are numbered as they follow in the quote. */
    private static Alignment numbered(List<Step> steps, List<Piece> pieces) {
        pieces.sort(java.util.Comparator.comparingInt(Piece::quoteFrom));
        List<Step> out = new ArrayList<>(steps.size());
        for (Step s : steps) {
            int number = -1;
            for (int p = 0; p < pieces.size() && s.piece() >= 0; p++) {
                Piece piece = pieces.get(p);
                boolean here = s.quote() >= 0 ? isWithin(s, piece) : isInside(s, piece);
                number = here && number < 0 ? p : number;
            }
            out.add(new Step(s.op(), s.quote(), s.record(), number));
        }
        return new Alignment(out, pieces);
    }
}
