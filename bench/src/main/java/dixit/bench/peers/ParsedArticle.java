package dixit.bench.peers;

import dixit.record.Span;
import java.util.List;

/**
 * An article as a dependency parser sees it. Immutable and thread-safe.
 *
 * @param text what was parsed; all spans are UTF-16 units of it
 * @param sentences in the order of the text
 */
public record ParsedArticle(String text, List<Sentence> sentences) {
    public ParsedArticle {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param words in the order of the text, at least one
     */
    public record Sentence(List<Word> words) {
        /** @throws IllegalArgumentException if there is no word or a head is none of them */
        public Sentence {
            words = List.copyOf(words);
            int size = words.size();
            if (size == 0 || words.stream().anyMatch(w -> w.head >= size)) {
                throw new IllegalArgumentException("not a sentence: " + words);
            }
        }

        Span span() {
            return words.getFirst().span.cover(words.getLast().span);
        }
    }

    /**
     * A word in a tree of Universal Dependencies.
     *
     * @param tag its part of speech, of the Penn Treebank
     * @param head index of the word that governs it within the sentence; -1 if none does
     * @param relation how it depends on its head, such as {@code nsubj}
     */
    public record Word(Span span, String lemma, String tag, int head, String relation) {
        boolean isPunctuation() {
            return relation.equals("punct");
        }

        boolean isVerb() {
            return tag.startsWith("V");
        }
    }
}
