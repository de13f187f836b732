package dixit.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns a quote with a record by dynamic programming over words: like Needleman and Wunsch (1970), free at both ends of
 * the record (Smith and Waterman, 1981), and with one more move, the jump: after any word of the quote the rest may go on
 * anywhere in the record, for a price. What lies between two jumps is a piece. The result is the best of all alignments
 * under the prices below, found among the windows of the record that {@link Windows} chooses.
 *
 * <p>Takes time and memory in the product of the words of the quote and of the windows, which are a small multiple of the
 * quote. Stateless.
 */
final class Aligner {
    private static final int PUT_IN = 3;
    private static final int LEFT_OUT = 3;
    private static final int CHANGED = 3;
    private static final int JUMP = 34;
    private static final int JUMP_AT_SENTENCE = 20;
    private static final int JUMP_AT_BREAK = 8;
    /** Across the border of two windows nothing but a jump leads. */
    private static final int NEVER = 1 << 20;

    private static final byte MATCH = 0;
    private static final byte UP = 1;
    private static final byte LEFT = 2;
    private static final byte FROM_JUMP = 3;

    private final List<Token> quote;
    private final List<Token> record;
    /** Index in the record of each column; -1 for a border. */
    private final int[] columns;

    private final int[] words;
    private final boolean[] clipped;
    private final int[] same0;
    private final int[] same1;
    private final int[] same2;
    private final byte[][] moves;
    private final int[] jumpFrom;

    private Aligner(List<Token> quote, List<Token> record, int[] columns) {
        this.quote = quote;
        this.record = record;
        this.columns = columns;
        this.words = new int[quote.size()];
        this.clipped = new boolean[columns.length];
        this.same0 = new int[columns.length];
        this.same1 = new int[columns.length];
        this.same2 = new int[columns.length];
        this.moves = new byte[quote.size() + 1][columns.length + 1];
        this.jumpFrom = new int[quote.size() + 1];
    }

    static Alignment align(List<Token> quote, List<Token> record) {
        int[] columns = Windows.columns(quote, record);
        if (quote.isEmpty() || columns.length == 0) {
            return new Alignment(
                    java.util.stream.IntStream.range(0, quote.size())
                            .mapToObj(i -> new Step(Op.PUT_IN, i, -1, -1))
                            .toList(),
                    List.of());
        }
        return new Aligner(quote, record, columns).run();
    }

    private Alignment run() {
        number();
        int[] last = fill();
        return Pieces.of(quote, record, trace(best(last)));
    }

    /** Numbers the words, so that two are compared by comparing numbers; "'s" equals "is" and "has", "'d" "would" and "had". */
    private void number() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            words[i] = numbers.computeIfAbsent(quote.get(i).key(), k -> numbers.size());
        }
        for (int j = 0; j < columns.length; j++) {
            String key = columns[j] < 0 ? "" : record.get(columns[j]).key();
            clipped[j] = columns[j] >= 0 && record.get(columns[j]).clipped();
            same0[j] = numbers.getOrDefault(key, -1);
            same1[j] = -1;
            same2[j] = -1;
            switch (key) {
                case "is", "has" -> same1[j] = numbers.getOrDefault("'s", -1);
                case "would", "had" -> same1[j] = numbers.getOrDefault("'d", -1);
                case "'s" -> {
                    same1[j] = numbers.getOrDefault("is", -1);
                    same2[j] = numbers.getOrDefault("has", -1);
                }
                case "'d" -> {
                    same1[j] = numbers.getOrDefault("would", -1);
                    same2[j] = numbers.getOrDefault("had", -1);
                }
                default -> {}
            }
        }
    }

    private int[] fill() {
        int[] above = new int[columns.length + 1];
        int[] leftOut = new int[columns.length];
        for (int j = 0; j < columns.length; j++) {
            leftOut[j] = columns[j] < 0 ? NEVER : cost(record.get(columns[j]), LEFT_OUT);
        }
        Arrays.fill(moves[0], FROM_JUMP);
        for (int i = 1; i <= words.length; i++) {
            above = row(i, above, leftOut);
        }
        return above;
    }

    private int[] row(int i, int[] above, int[] leftOut) {
        Token q = quote.get(i - 1);
        int[] now = new int[above.length];
        byte[] move = moves[i];
        int word = words[i - 1];
        int gain = Math.max(1, Weights.of(q));
        int putIn = cost(q, PUT_IN);
        int changed = q.isSilent() ? PUT_IN : CHANGED;
        now[0] = above[0] - putIn;
        move[0] = UP;
        int best = 0;
        for (int j = 1; j < now.length; j++) {
            int c = j - 1;
            boolean same = word == same0[c] || word == same1[c] || word == same2[c];
            int match = q.clipped() == clipped[c] ? gain : gain - 1;
            int value = columns[c] < 0 ? -NEVER : above[c] + (same ? match : -changed);
            byte how = MATCH;
            if (above[j] - putIn > value) {
                value = above[j] - putIn;
                how = UP;
            }
            if (now[c] - leftOut[c] > value) {
                value = now[c] - leftOut[c];
                how = LEFT;
            }
            now[j] = value;
            move[j] = how;
            best = value > now[best] ? j : best;
        }
        jump(i, now, best);
        return now;
    }

    private void jump(int i, int[] now, int best) {
        jumpFrom[i] = best;
        int landing = now[best] - price(i);
        for (int j = 0; j < now.length; j++) {
            if (landing > now[j]) {
                now[j] = landing;
                moves[i][j] = FROM_JUMP;
            }
        }
    }

    /** What it costs to go on elsewhere before the word {@code i} of the quote. */
    private int price(int i) {
        if (i >= quote.size()) {
            return NEVER;
        }
        Token next = quote.get(i);
        return next.afterBreak() ? JUMP_AT_BREAK : next.first() ? JUMP_AT_SENTENCE : JUMP;
    }

    private static int cost(Token token, int most) {
        return token.isSilent() ? 0 : Weights.isGrammar(token.key()) ? most - 1 : most;
    }

    private static int best(int[] row) {
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            best = row[j] > row[best] ? j : best;
        }
        return best;
    }

    private List<Step> trace(int end) {
        List<Step> steps = new ArrayList<>();
        int i = words.length;
        int j = end;
        int piece = 0;
        while (i > 0) {
            switch (moves[i][j]) {
                case MATCH -> {
                    boolean same = words[i - 1] == same0[j - 1]
                            || words[i - 1] == same1[j - 1]
                            || words[i - 1] == same2[j - 1];
                    steps.add(new Step(same ? Op.KEPT : Op.CHANGED, i - 1, columns[j - 1], piece));
                    i--;
                    j--;
                }
                case UP -> {
                    steps.add(new Step(Op.PUT_IN, i - 1, -1, piece));
                    i--;
                }
                case LEFT -> {
                    steps.add(new Step(Op.LEFT_OUT, -1, columns[j - 1], piece));
                    j--;
                }
                default -> {
                    j = jumpFrom[i];
                    piece++;
                }
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
