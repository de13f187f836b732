package dixit.text.tagger;

import java.util.List;

/** A text with its tags and how probable they are. Immutable and thread-safe. */
public final class Tagged {
    private final Words words;
    private final List<Tag> tags;
    private final double[][] posteriors;

    Tagged(Words words, List<Tag> tags, double[][] posteriors) {
        this.words = words;
        this.tags = List.copyOf(tags);
        this.posteriors = posteriors;
    }

    /** The words that the model read. */
    public Words words() {
        return words;
    }

    /** One for each word. */
    public List<Tag> tags() {
        return tags;
    }

    /** How probable it is that the word has this tag; the tags of a word sum to 1. */
    public double probability(int word, Tag tag) {
        return posteriors[word][tag.number()];
    }
}
