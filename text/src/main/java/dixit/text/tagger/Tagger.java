package dixit.text.tagger;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags the words of a text. The same passages give the same tags, whatever else runs. Thread-safe: one tagger serves
 * all threads.
 */
public final class Tagger {
    private final WordPieces tokenizer;
    private final Encoder encoder;
    private final Viterbi viterbi;
    private final int window;

    Tagger(WordPieces tokenizer, Encoder encoder, Viterbi viterbi, int window) {
        this.tokenizer = tokenizer;
        this.encoder = encoder;
        this.viterbi = viterbi;
        this.window = window;
    }

    /** The tags of these passages, each read as a paragraph; passages are sorted and disjoint, in UTF-16 units. */
    public Tagged tag(String text, List<Span> passages) {
        return tag(words(text, passages), window);
    }

    /** The words of these passages as the model reads them. */
    public Words words(String text, List<Span> passages) {
        return Words.of(text, passages, tokenizer);
    }

    Tagged tag(Words words, int size) {
        float[][] scores = scores(words, size);
        List<Tag> tags = new ArrayList<>(scores.length);
        for (int tag : viterbi.best(scores, words)) {
            tags.add(Tag.of(tag));
        }
        return new Tagged(words, tags, viterbi.posteriors(scores, words));
    }

    float[][] scores(Words words, int size) {
        return scores(words, Windows.of(words, size));
    }

    float[][] scores(Words words, List<Windows.Window> windows) {
        return encoder.scores(words, windows, tokenizer);
    }

    /** The name of what the encoder's first layers give, from which other models go on. */
    String shared() {
        return encoder.shared();
    }

    /** What the first layers make of one row of pieces; the caller closes it. */
    OrtSession.Result shared(long[] ids, long[] quoted) throws OrtException {
        return encoder.shared(ids, quoted);
    }

    WordPieces tokenizer() {
        return tokenizer;
    }
}
