package dixit.archive.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Light English stemming by KStem (Krovetz, "Viewing morphology as an inference process", SIGIR 1993), which gives
 * words: {@code treaties} becomes {@code treaty}, {@code sanctions} becomes {@code sanction}. Not thread-safe.
 */
final class Stemmer {
    private static final int REMEMBERED = 20_000;

    private final OneWord input = new OneWord();
    private final KStemFilter filter = new KStemFilter(input);
    private final CharTermAttribute term = filter.getAttribute(CharTermAttribute.class);
    private final Map<String, String> known = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    String stem(String folded) {
        String stem = known.get(folded);
        if (stem == null) {
            stem = compute(folded);
            known.put(folded, stem);
        }
        return stem;
    }

    private String compute(String folded) {
        input.word = folded;
        try {
            filter.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("stemming in memory", e);
        }
        String stem = term.toString();
        return stem.equals(folded) ? folded : stem;
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.setEmpty().append(word);
            return true;
        }
    }
}
