package dixit.extract.links;

import dixit.text.align.Op;
import dixit.text.align.Step;
import dixit.text.align.Token;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of several stretches after each other, their sentences numbered on. Stateless. */
final class Joined {
    private Joined() {}

    /** The words of utterances, one after the other. */
    static List<Token> words(List<Utterance> utterances) {
        if (utterances.size() == 1) {
            return utterances.getFirst().words();
        }
        List<Token> out = new ArrayList<>();
        for (Utterance u : utterances) {
            append(u.words(), false, out);
        }
        return out;
    }

    /** The words of pieces of a quotation: between two of them the writer left something out. */
    static List<Token> pieces(List<List<Token>> pieces) {
        List<Token> out = new ArrayList<>();
        for (List<Token> p : pieces) {
            append(p, !out.isEmpty(), out);
        }
        return out;
    }

    private static void append(List<Token> words, boolean broken, List<Token> out) {
        int base = out.isEmpty() ? 0 : out.getLast().sentence() + 1;
        boolean first = true;
        for (Token t : words) {
            out.add(new Token(
                    t.start(),
                    t.end(),
                    t.key(),
                    base + t.sentence(),
                    t.first() && !broken,
                    t.capital(),
                    t.inserted(),
                    t.afterBreak() || (broken && first),
                    t.clipped()));
            first = false;
        }
    }

    /** True if everything kept stands in one sentence of the record. */
    static boolean isOneSentence(Laid laid) {
        int sentence = -1;
        for (Step s : laid.comparison().alignment().steps()) {
            if (s.op() == Op.KEPT) {
                int here = laid.comparison().record().get(s.record()).sentence();
                if (sentence >= 0 && here != sentence) {
                    return false;
                }
                sentence = here;
            }
        }
        return true;
    }
}
