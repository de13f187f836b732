package dixit.archive.check;

import dixit.record.Span;
import dixit.text.align.Token;
import dixit.text.sense.SentenceEncoder;
import dixit.text.sense.Vectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences whose kept vectors are closest to a quote's, and pairs of them. What is told of them costs no encoder, but
 * for sentences without a kept vector. Immutable; one per request.
 */
final class SensePlaces {
    /** So many sentences are laid beside the quote. */
    private static final int CLOSEST = 4;
    /** So many sentences without a kept vector are encoded, those that share most words with the quote. */
    private static final int ENCODED = 8;
    /** Sentences of two documents that are this close to each other say the same. */
    private static final double SAME = 0.6;

    private static final int STEM = 5;

    private final List<Token> quote;
    private final Set<String> stems;
    private final Vectors vectors;
    private final float[] asked;

    /** @param asked the vector of the quote */
    SensePlaces(List<Token> quote, Vectors vectors, float[] asked) {
        this.quote = List.copyOf(quote);
        this.stems = stems(quote);
        this.vectors = vectors;
        this.asked = asked;
    }

    /** A sentence with its vector and its closeness to the quote. */
    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    private record Close(Sentence sentence, float[] vector, double score) {}

    /**
     * One sentence of the record, or two in a row: from the first to the last.
     *
     * @param vector about that of its words
     * @param whole closeness of that vector to the quote's
     * @param lead how much closer it is than every sentence elsewhere that does not say the same in another document
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by identity alone
    record Place(Sentence first, Sentence last, float[] vector, double whole, double lead) {
        Stretch stretch() {
            return first.stretch();
        }

        Span span() {
            return new Span(first.span().start(), last.span().end());
        }

        List<Token> words() {
            return stretch().words().subList(first.from(), last.to());
        }
    }

    /**
     * The closest places, each once.
     *
     * @param candidates passages by document and part, in their order
     */
    List<Place> closest(List<List<Passage>> candidates) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<Passage> passages : candidates) {
            sentences.addAll(Sentence.of(new Stretch(passages)));
        }
        List<Close> close = close(sentences);
        return places(close.subList(0, Math.min(CLOSEST, close.size())), close, sentences);
    }

    private List<Close> close(List<Sentence> sentences) {
        List<Close> out = new ArrayList<>();
        List<Sentence> unknown = new ArrayList<>();
        for (Sentence s : sentences) {
            float[] vector = s.vector();
            if (vector == null) {
                unknown.add(s);
            } else {
                out.add(new Close(s, vector, SentenceEncoder.likeness(asked, vector)));
            }
        }
        unknown.sort(Comparator.comparingDouble(s -> -shared(s)));
        for (Sentence s : unknown.subList(0, Math.min(ENCODED, unknown.size()))) {
            float[] vector = vectors.of(s.text());
            out.add(new Close(s, vector, SentenceEncoder.likeness(asked, vector)));
        }
        out.sort(Comparator.comparingDouble(c -> -c.score()));
        return out;
    }

    /** Each sentence, and with its neighbours where the quote is long enough for two. */
    private List<Place> places(List<Close> closest, List<Close> all, List<Sentence> sentences) {
        Set<List<Sentence>> pairs = new LinkedHashSet<>();
        for (Close c : closest) {
            pairs.add(List.of(c.sentence(), c.sentence()));
            int at = sentences.indexOf(c.sentence());
            for (int i = Math.max(1, at); i <= Math.min(at + 1, sentences.size() - 1); i++) {
                Sentence first = sentences.get(i - 1);
                Sentence last = sentences.get(i);
                if (last.follows(first)
                        && last.to() - first.from() <= 2 * quote.size() + 4
                        && Objects.equals(speaker(first), speaker(last))) {
                    pairs.add(List.of(first, last));
                }
            }
        }
        return pairs.stream().map(p -> place(p.getFirst(), p.getLast(), all)).toList();
    }

    /** Two sentences of two speakers say nothing together. */
    private static @Nullable String speaker(Sentence s) {
        return Whose.of(s.stretch(), s.stretch().toDocument(s.span()), null).speaker();
    }

    private Place place(Sentence first, Sentence last, List<Close> close) {
        double here = -1;
        double elsewhere = 0;
        float[] vector = null;
        float[] sum = new float[asked.length];
        for (Close c : close) {
            if (c.sentence().equals(first) || c.sentence().equals(last)) {
                vector = vector == null ? c.vector() : vector;
                here = Math.max(here, c.score());
                Weighed.add(sum, c.vector());
            }
        }
        for (Close c : close) {
            boolean alike = vector != null
                    && c.sentence().stretch() != first.stretch()
                    && SentenceEncoder.likeness(vector, c.vector()) >= SAME;
            if (!c.sentence().equals(first) && !c.sentence().equals(last) && !alike) {
                elsewhere = Math.max(elsewhere, c.score());
            }
        }
        float[] whole = Weighed.unit(sum);
        return new Place(first, last, whole, SentenceEncoder.likeness(asked, whole), here - elsewhere);
    }

    private double shared(Sentence s) {
        Set<String> said = stems(s.words());
        int size = said.size();
        said.retainAll(stems);
        return size == 0 ? 0 : said.size() / Math.sqrt(size);
    }

    /** Beginnings of the words that say something. */
    static Set<String> stems(List<Token> words) {
        Set<String> out = new HashSet<>();
        for (Token t : words) {
            if (t.weight() > 4) {
                out.add(t.key().substring(0, Math.min(STEM, t.key().length())));
            }
        }
        return out;
    }
}
