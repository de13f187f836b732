package dixit.archive;

import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The quotes of a document that other documents may hold: what stands in quotation marks outside of transcripts. */
final class Renderings {
    /** No more quotes of one document are looked for. */
    private static final int MOST = 400;
    /** Shorter ones stand together by chance. */
    private static final int LEAST_WORDS = 4;

    private static final int LEAST_WORDS_OF_CONTENT = 2;
    private static final int CONTENT = 10;
    private static final int LONGEST = 5_000;

    private Renderings() {}

    /**
     * A quote.
     *
     * @param statement the statement that it belongs to
     * @param spans its pieces
     * @param words its words, pieces parted by an ellipsis
     */
    record Quote(StatementEntry statement, List<Span> spans, String words) {}

    static List<Quote> of(DocumentView view) {
        Map<String, Statement> byId = new HashMap<>();
        view.entries().forEach(e -> byId.put(e.statement().id(), e.statement()));
        List<Quote> out = new ArrayList<>();
        for (StatementEntry e : view.entries()) {
            if (!e.retracted() && out.size() < MOST && !isInTurn(e.statement(), byId)) {
                add(view.record().text(), e, out);
            }
        }
        return out;
    }

    private static void add(String text, StatementEntry e, List<Quote> out) {
        Statement s = e.statement();
        if (s.kind() == StatementKind.DIRECT) {
            add(text, e, s.content(), out);
        } else if (s.kind() == StatementKind.MIXED) {
            s.quotes().forEach(q -> add(text, e, List.of(q), out));
        }
    }

    private static void add(String text, StatementEntry e, List<Span> spans, List<Quote> out) {
        String words = String.join(" … ", spans.stream().map(s -> s.in(text)).toList());
        if (words.length() <= LONGEST && isLong(Tokens.of(words))) {
            out.add(new Quote(e, spans, words));
        }
    }

    private static boolean isLong(List<Token> words) {
        long content = words.stream().filter(t -> t.weight() >= CONTENT).count();
        return words.size() >= LEAST_WORDS && content >= LEAST_WORDS_OF_CONTENT;
    }

    private static boolean isInTurn(Statement s, Map<String, Statement> byId) {
        Statement at = s;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (at.kind() == StatementKind.TURN) {
                return true;
            }
            at = at.within() == null ? null : byId.get(at.within());
        }
        return false;
    }
}
