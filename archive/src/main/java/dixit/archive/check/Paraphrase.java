package dixit.archive.check;

import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Token;
import dixit.text.sense.Sense;
import dixit.text.sense.SentenceEncoder;
import dixit.text.sense.Vectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the same sense in other words: the sentences whose vectors are closest, and pairs of them, are laid beside the
 * quote word by word, and {@link SameSense} judges each. Closeness of vectors alone says "same subject". Immutable; one per
 * request.
 */
public final class Paraphrase {
    /** So many sentences are laid beside the quote. */
    private static final int CLOSEST = 4;
    /** So many sentences without a kept vector are encoded, those that share most words with the quote. */
    private static final int ENCODED = 8;
    /** Sentences of two documents that are this close to each other say the same. */
    private static final double SAME = 0.6;

    /** Places that are this close to each other say the same, even if one of them alone is not sure to say what the quote does. */
    private static final double REPORT = 0.75;

    private static final double LEAST = -4;
    /** A quote with fewer words that say something is like much that anybody says. */
    private static final int FEWEST = 3;

    private static final int STEM = 5;
    private static final int CONTEXT = 240;

    private final CheckRequest request;
    private final List<Token> quote;
    private final Set<String> stems;
    private final Vectors vectors;

    /** @param quote the words of the quote */
    public Paraphrase(CheckRequest request, List<Token> quote, Vectors vectors) {
        this.vectors = vectors;
        this.request = request;
        this.quote = List.copyOf(quote);
        this.stems = stems(quote);
    }

    /** A sentence with its vector and its closeness to the quote. */
    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    private record Close(Sentence sentence, float[] vector, double score) {}

    /** One sentence of the record, or two in a row: from the first to the last. */
    record Place(Sentence first, Sentence last) {
        Stretch stretch() {
            return first.stretch();
        }

        Span span() {
            return new Span(first.span().start(), last.span().end());
        }

        List<Token> words() {
            return stretch().words().subList(first.from(), last.to());
        }

        boolean holds(Sentence s) {
            return s.equals(first) || s.equals(last);
        }
    }

    /** A place with all that is known about it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    record Rated(Place place, float[] vector, double[] numbers, boolean against) {
        double score() {
            return against ? -99 : SameSense.score(numbers);
        }
    }

    /**
     * The places that say the same: the surest, and those in other documents.
     *
     * @param candidates passages by document and part, in their order
     */
    public List<Match> matches(List<List<Passage>> candidates) {
        if (stems.size() < FEWEST) {
            return List.of();
        }
        List<Rated> rated = new ArrayList<>(rated(candidates));
        rated.sort(Comparator.comparingDouble(r -> -r.score()));
        List<Match> out = new ArrayList<>();
        Set<Stretch> done = new HashSet<>();
        for (Rated r : rated) {
            boolean same = r.score() > 0 || (!out.isEmpty() && isAlike(rated.getFirst(), r));
            if (same && done.add(r.place().stretch())) {
                match(r.place(), r.numbers()[0]).ifPresent(out::add);
            }
        }
        return out;
    }

    /** True for a place of another document that says what the surest place says: the record of what a report renders. */
    private static boolean isAlike(Rated surest, Rated other) {
        return other.score() > LEAST && SentenceEncoder.likeness(surest.vector(), other.vector()) >= REPORT;
    }

    /** The closest places with the numbers to judge them by. */
    List<Rated> rated(List<List<Passage>> candidates) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<Passage> passages : candidates) {
            sentences.addAll(Sentence.of(new Stretch(passages)));
        }
        Sense asked = vectors.sense(request.quote());
        List<Close> close = close(sentences, asked.vector());
        List<Weighed> words = Weighed.of(quote, asked, 0);
        List<Rated> out = new ArrayList<>();
        for (Place p : places(close.subList(0, Math.min(CLOSEST, close.size())), sentences)) {
            out.add(rated(p, close, words, asked.vector()));
        }
        return out;
    }

    private List<Close> close(List<Sentence> sentences, float[] asked) {
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
    private List<Place> places(List<Close> closest, List<Sentence> sentences) {
        Set<Place> out = new java.util.LinkedHashSet<>();
        for (Close c : closest) {
            out.add(new Place(c.sentence(), c.sentence()));
            int at = sentences.indexOf(c.sentence());
            for (int i = Math.max(1, at); i <= Math.min(at + 1, sentences.size() - 1); i++) {
                Place two = new Place(sentences.get(i - 1), sentences.get(i));
                boolean row = two.last().follows(two.first());
                if (row && two.words().size() <= 2 * quote.size() + 4) {
                    out.add(two);
                }
            }
        }
        return List.copyOf(out);
    }

    private Rated rated(Place p, List<Close> close, List<Weighed> words, float[] asked) {
        List<Weighed> record = new ArrayList<>(weighed(p.first()));
        if (!p.last().equals(p.first())) {
            record.addAll(weighed(p.last()));
        }
        Nearness near = new Nearness(words, asked, record);
        Passage home = p.stretch().passage(p.span().start());
        List<Token> around = p.stretch().words().stream()
                .filter(t ->
                        !Stretch.isFence(t) && p.stretch().passage(t.start()).equals(home))
                .toList();
        double[] numbers = SameSense.numbers(near.numbers(), lead(p, close), quote, p.words(), around);
        return new Rated(p, near.record(), numbers, near.isAgainst() || Contradiction.isPlain(quote, p.words()));
    }

    private List<Weighed> weighed(Sentence s) {
        return Weighed.of(s.words(), vectors.sense(s.text()), s.span().start());
    }

    /** How much closer the place is than every sentence elsewhere that does not say the same in another document. */
    private static double lead(Place p, List<Close> close) {
        double here = -1;
        double elsewhere = 0;
        float[] vector = null;
        for (Close c : close) {
            if (p.holds(c.sentence())) {
                vector = vector == null ? c.vector() : vector;
                here = Math.max(here, c.score());
            }
        }
        for (Close c : close) {
            boolean alike = vector != null
                    && c.sentence().stretch() != p.stretch()
                    && SentenceEncoder.likeness(vector, c.vector()) >= SAME;
            if (!p.holds(c.sentence()) && !alike) {
                elsewhere = Math.max(elsewhere, c.score());
            }
        }
        return here - elsewhere;
    }

    private double shared(Sentence s) {
        Set<String> said = stems(s.words());
        int size = said.size();
        said.retainAll(stems);
        return size == 0 ? 0 : said.size() / Math.sqrt(size);
    }

    private static Set<String> stems(List<Token> words) {
        Set<String> out = new HashSet<>();
        for (Token t : words) {
            if (t.weight() > 4) {
                out.add(t.key().substring(0, Math.min(STEM, t.key().length())));
            }
        }
        return out;
    }

    private Optional<Match> match(Place p, double closeness) {
        Stretch stretch = p.stretch();
        Span place = p.span();
        Span home = stretch.toDocument(place);
        Whose whose = Whose.of(stretch, home, request.speaker());
        String claimed = request.speaker();
        boolean other = claimed != null && (whose.speaker() == null || !Names.agree(claimed, whose.speaker()));
        if (other || whose.reported()) {
            return Optional.empty();
        }
        Passage passage = stretch.passage(place.start());
        Voice voice = whose.voice();
        String text = place.in(stretch.text());
        return Optional.of(new Match(
                passage.documentHash(),
                passage.document(),
                passage.title(),
                passage.outlet(),
                passage.genre(),
                List.of(home),
                List.of(stretch.toCodePoints(place)),
                List.of(text),
                stretch.before(place.start(), CONTEXT),
                stretch.after(place.end(), CONTEXT),
                whose.speaker(),
                whose.reporter(),
                voice == null ? null : voice.key(),
                voice == null || voice.date() == null ? passage.date() : voice.date(),
                Judge.isPrimary(passage, voice, whose),
                Verdict.PARAPHRASE,
                List.of(),
                null,
                closeness,
                true,
                List.of(),
                List.of(new Run(Run.Kind.CHANGED, request.quote())),
                List.of(new Run(Run.Kind.CHANGED, text))));
    }
}
