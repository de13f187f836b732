package dixit.bench.peers;

import dixit.bench.peers.ParsedArticle.Word;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dependencies of one sentence, from the head down. Words are named by their index. Immutable and thread-safe. */
final class Tree {
    private final List<Word> words;
    private final List<List<Integer>> children = new ArrayList<>();

    Tree(ParsedArticle.Sentence sentence) {
        words = sentence.words();
        words.forEach(w -> children.add(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() >= 0) {
                children.get(words.get(i).head()).add(i);
            }
        }
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    Stream<Integer> children(int head, Set<String> relations) {
        return children.get(head).stream()
                .filter(i -> relations.contains(words.get(i).relation()));
    }

    Optional<Integer> child(int head, Set<String> relations) {
        return children(head, relations).findFirst();
    }

    /** The word and all below it; also where a parser made a circle. */
    BitSet below(int top) {
        BitSet found = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (!found.get(next)) {
                found.set(next);
                open.addAll(children.get(next));
            }
        }
        return found;
    }

    /** All words. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, words.size());
        return all;
    }

    /** How many heads are above a word; the number of words where a parser made a circle. */
    int depth(int index) {
        int depth = 0;
        int at = words.get(index).head();
        while (at >= 0 && depth < words.size()) {
            depth++;
            at = words.get(at).head();
        }
        return depth;
    }

    /** The places of these words: neighbours make one span, which neither begins nor ends with punctuation. */
    List<Span> spans(BitSet chosen) {
        List<Span> spans = new ArrayList<>();
        int from = chosen.nextSetBit(0);
        while (from >= 0) {
            int to = chosen.nextClearBit(from);
            int first = from;
            int last = to - 1;
            while (first <= last && words.get(first).isPunctuation()) {
                first++;
            }
            while (last >= first && words.get(last).isPunctuation()) {
                last--;
            }
            if (first <= last) {
                spans.add(words.get(first).span().cover(words.get(last).span()));
            }
            from = chosen.nextSetBit(to);
        }
        return spans;
    }
}
