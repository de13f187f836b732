package dixit.text.sense;

import dixit.record.Span;
import java.util.List;

/**
 * A sentence as the encoder sees it.
 *
 * @param vector of the sentence, of length one, not to be changed
 * @param words in their order; those beyond what the encoder reads are missing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by value
public record Sense(float[] vector, List<Word> words) {
    public Sense {
        words = List.copyOf(words);
    }

    /**
     * A word in its sentence, or a sign of punctuation.
     *
     * @param place UTF-16 units of the sentence
     * @param rank about how rare it is: its number in the encoder's vocabulary, in which common words come first; words of
     *     several pieces have the size of the vocabulary
     * @param vector of length one, not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    public record Word(Span place, int rank, float[] vector) {}
}
