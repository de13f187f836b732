package dixit.extract.attribution;

import dixit.record.Because;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;

/**
 * In a commentary on one speaker's words, a quotation in the author's own sentence is the speaker's. Where the marks
 * hold much of the sentence, all of it is a report; where they hold a word or two, they alone are.
 */
final class CommentaryRule {
    /** The rule that gives the whole clause. */
    static final String CLAUSE = "commentary-clause";

    private static final double MOSTLY_QUOTED = 0.4;

    private CommentaryRule() {}

    /** What the quotations of a sentence say that no rule has decided. */
    static List<Draft> read(Sentence s, List<Quoted> quotes, String text, Draft speaker) {
        List<Integer> spoken = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).isQuote() && QuoteUse.maySpeak(s, i, quotes.get(s.at(i).quote()), text)) {
                spoken.add(i);
            }
        }
        if (spoken.isEmpty()) {
            return List.of();
        }
        List<Span> pieces = new ArrayList<>();
        int quotedWords = 0;
        for (int i : spoken) {
            pieces.addAll(quotes.get(s.at(i).quote()).pieces());
            quotedWords += words(text, quotes.get(s.at(i).quote()).inner());
        }
        int all = words(text, s.span());
        boolean whole = quotedWords >= MOSTLY_QUOTED * all;
        boolean alone = Continuations.loneQuote(s) >= 0;
        List<Span> content = whole && !alone ? List.of(s.span()) : pieces;
        StatementKind kind = alone ? StatementKind.DIRECT : StatementKind.MIXED;
        String rule = whole ? CLAUSE : "commentary-words";
        return List.of(
                new Draft(kind, List.of(), List.of(), content, pieces, speaker, new Because(rule, whole ? 0.8 : 0.6)));
    }

    private static int words(String text, Span place) {
        int n = 0;
        boolean in = false;
        for (int i = place.start(); i < place.end(); i++) {
            boolean letter =
                    Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '’' || text.charAt(i) == '\'';
            n += letter && !in ? 1 : 0;
            in = letter;
        }
        return n;
    }
}
