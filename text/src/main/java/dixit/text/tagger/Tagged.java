package dixit.text.tagger;

import java.util.List;

/**
 * A text with its tags.
 *
 * @param words the words that the model read
 * @param tags one for each word
 * @param posteriors for each word the probability of each tag, by {@link Tag#ordinal}
 */
public record Tagged(Words words, List<Tag> tags, double[][] posteriors) {
    public Tagged {
        tags = List.copyOf(tags);
    }

    /** How probable it is that the word has this tag. */
    public double probability(int word, Tag tag) {
        return posteriors[word][tag.ordinal()];
    }
}
