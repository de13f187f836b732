package dixit.extract.links;

import dixit.extract.structure.Structure;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may render other words: quotes outside of transcripts, indirect statements, quoted words of the headline. */
final class Renderings {
    private static final int MOST_IN_HEADLINE = 4;

    private final Speech speech;
    private final Map<String, Statement> byId = new HashMap<>();
    private final Set<Span> taken = new HashSet<>();
    private final List<Rendering> quotes = new ArrayList<>();
    private final List<Rendering> indirect = new ArrayList<>();

    private Renderings(Speech speech) {
        this.speech = speech;
    }

    static Renderings of(String text, Structure structure, List<Statement> statements, Speech speech) {
        Renderings r = new Renderings(speech);
        statements.forEach(s -> r.byId.put(s.id(), s));
        // Inner statements first: they say whose words a quote inside another statement is.
        statements.stream().filter(s -> s.within() != null).forEach(r::quote);
        statements.stream().filter(s -> s.within() == null).forEach(r::quote);
        for (Statement s : statements) {
            if (s.kind() == StatementKind.INDIRECT && s.within() == null) {
                r.indirect.add(new Rendering(
                        s.content(), s, speech.part(s.content().getFirst().start())));
            }
        }
        r.headline(text, structure.headline(), statements);
        return r;
    }

    private void quote(Statement s) {
        boolean quoted = s.kind() == StatementKind.DIRECT || s.kind() == StatementKind.MIXED;
        if (!quoted || isInTurn(s)) {
            return;
        }
        List<Span> pieces = new ArrayList<>();
        for (Span p : s.kind() == StatementKind.DIRECT ? s.content() : s.quotes()) {
            if (taken.add(p)) {
                pieces.add(p);
            }
        }
        if (!pieces.isEmpty()) {
            quotes.add(new Rendering(pieces, s, speech.part(pieces.getFirst().start())));
        }
    }

    private boolean isInTurn(Statement s) {
        Statement at = s;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (at.kind() == StatementKind.TURN) {
                return true;
            }
            at = at.within() == null ? null : byId.get(at.within());
        }
        return false;
    }

    /** Words in quotation marks in the headline that belong to no statement. */
    private void headline(String text, @Nullable Span headline, List<Statement> statements) {
        if (headline == null) {
            return;
        }
        for (Span piece : marked(text, headline)) {
            boolean known =
                    statements.stream().anyMatch(s -> s.content().stream().anyMatch(c -> c.overlaps(piece)));
            if (!known) {
                quotes.add(new Rendering(List.of(piece), null, speech.part(piece.start())));
            }
        }
    }

    private static List<Span> marked(String text, Span line) {
        List<Span> out = new ArrayList<>();
        int open = -1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean mark = "'\"“”‘’«»".indexOf(c) >= 0;
            boolean opens = mark && open < 0 && (i == line.start() || !Character.isLetterOrDigit(text.charAt(i - 1)));
            boolean closes =
                    mark && open >= 0 && (i + 1 == line.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (opens) {
                open = i + 1;
            } else if (closes) {
                out.add(new Span(open, i).trim(text));
                open = -1;
            }
        }
        return out.stream().filter(s -> !s.isEmpty()).limit(MOST_IN_HEADLINE).toList();
    }

    /** Quotes whose words can be laid beside a record. */
    List<Rendering> quotes() {
        return quotes;
    }

    /** Statements in the words of the reporter. */
    List<Rendering> indirect() {
        return indirect;
    }
}
