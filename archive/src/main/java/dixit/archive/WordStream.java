package dixit.archive;

import dixit.archive.words.Word;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives words to the index: each as it is, at the same position its letters as an acronym ({@code ^us}), and where the
 * field is stemmed its stem if it differs ({@code =treaty}).
 */
final class WordStream extends TokenStream {
    /** Stands before a stem; no word begins so. */
    static final char STEM = '=';
    /** Stands before an acronym; no word begins so. */
    static final char ACRONYM = '^';

    private static final char NONE = 0;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Word> words;
    private final List<Word> after;
    private final boolean stemmed;
    private int at;
    private int form;

    WordStream(List<Word> words, boolean stemmed) {
        this(words, List.of(), stemmed);
    }

    /** @param after words that come {@link StatementWords#GAP} positions behind the others */
    WordStream(List<Word> words, List<Word> after, boolean stemmed) {
        this.words = words;
        this.after = after;
        this.stemmed = stemmed;
    }

    @Override
    public void reset() {
        at = 0;
        form = 0;
    }

    @Override
    public boolean incrementToken() {
        int all = words.size() + after.size();
        while (at < all) {
            Word word = at < words.size() ? words.get(at) : after.get(at - words.size());
            int wanted = form++;
            if (wanted == 0) {
                boolean jump = at == words.size();
                return emit(NONE, word.plain(), jump ? StatementWords.GAP + 1 : 1);
            } else if (wanted == 1 && word.acronym() != null) {
                return emit(ACRONYM, word.acronym(), 0);
            } else if (wanted == 2 && stemmed && !word.stem().equals(word.plain())) {
                return emit(STEM, word.stem(), 0);
            } else if (wanted > 2) {
                at++;
                form = 0;
            }
        }
        return false;
    }

    private boolean emit(char mark, String text, int step) {
        clearAttributes();
        term.setEmpty();
        if (mark != NONE) {
            term.append(mark);
        }
        term.append(text);
        increment.setPositionIncrement(step);
        return true;
    }
}
