package dixit.bench.peers;

import dixit.bench.peers.ParsedArticle.Sentence;
import dixit.bench.peers.ParsedArticle.Word;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes parsed articles by hand: a row for each word. For one thread. */
final class Parsing {
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private int at;

    Parsing(String text) {
        this.text = text;
    }

    /**
     * The next sentence.
     *
     * @param rows {@code word lemma tag head relation}, heads counted from 1 and 0 for none
     */
    Parsing sentence(String... rows) {
        List<Word> words = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = List.of(row.split(" ", -1));
            int start = text.indexOf(cells.getFirst(), at);
            at = start + cells.getFirst().length();
            int head = Integer.parseInt(cells.get(3)) - 1;
            words.add(new Word(new Span(start, at), cells.get(1), cells.get(2), head, cells.get(4)));
        }
        sentences.add(new Sentence(words));
        return this;
    }

    /** What the baseline finds: the words of source, cue and content; pieces parted by " + ". */
    List<String> found() {
        return SyntacticBaseline.standard().read(new ParsedArticle(text, sentences)).stream()
                .map(r -> words(r.source()) + " | " + words(r.cue()) + " | " + words(r.content()))
                .toList();
    }

    private String words(List<Span> spans) {
        return String.join(" + ", spans.stream().map(s -> s.in(text)).toList());
    }
}
