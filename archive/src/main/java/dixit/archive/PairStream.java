package dixit.archive;

import dixit.text.align.Token;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives pairs of neighbouring words to the index, as they are compared. */
final class PairStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Token> words;
    private int at;

    PairStream(List<Token> words) {
        this.words = words;
    }

    static String pair(String first, String second) {
        return first + ' ' + second;
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at + 1 >= words.size()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(pair(words.get(at).key(), words.get(at + 1).key()));
        at++;
        return true;
    }
}
