package dixit.extract.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by the universal tags. The model (OpenNLP's for English, trained on the English Web Treebank) is
 * loaded once, at the first use. A tagger serves one thread; make one for each document, which is cheap.
 */
public final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final class Holder {
        private static final POSModel LOADED = load();
    }

    private final POSTaggerME tagger = new POSTaggerME(Holder.LOADED);

    private static POSModel load() {
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the model " + MODEL + " is missing from the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + MODEL + " cannot be read", e);
        }
    }

    /** A tag for each word. */
    public String[] tag(String[] words) {
        return tagger.tag(words);
    }
}
