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
    /** So many places at most are read word by word before one is found, those that promise most. */
    private static final int READ = 6;

    /** Places that are this close to each other say the same, even if one of them alone is not sure to say what the quote does. */
    private static final double REPORT = 0.75;

    private static final double LEAST = -4;
    /** A quote with fewer words that say something is like much that anybody says. */
    private static final int FEWEST = 3;

    /** A place may be alike though its kept vector says a little less. */
    private static final double ROUGH = 0.1;

    private static final int CONTEXT = 240;

    private final CheckRequest request;
    private final List<Token> quote;
    private final Vectors vectors;

    /** @param quote the words of the quote */
    public Paraphrase(CheckRequest request, List<Token> quote, Vectors vectors) {
        this.vectors = vectors;
        this.request = request;
        this.quote = List.copyOf(quote);
    }

    /** A place with all that is known about it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    record Rated(SensePlaces.Place place, float[] vector, double[] numbers, boolean against) {
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
        if (SensePlaces.stems(quote).size() < FEWEST) {
            return List.of();
        }
        Sense asked = vectors.sense(request.quote());
        List<Weighed> words = Weighed.of(quote, asked, 0);
        List<SensePlaces.Place> places = places(candidates, asked);
        List<Rated> rated = new ArrayList<>();
        for (SensePlaces.Place p : places.subList(0, Math.min(READ, places.size()))) {
            if (SameSense.promise(p.whole(), p.lead()) >= 0) {
                rated.add(rated(p, words, asked.vector()));
            }
        }
        rated.sort(Comparator.comparingDouble(r -> -r.score()));
        if (rated.isEmpty() || rated.getFirst().score() <= 0) {
            return List.of();
        }
        return matches(rated, places, words, asked.vector());
    }

    /** The surest place, others as sure, and those that say what the surest says. */
    private List<Match> matches(List<Rated> rated, List<SensePlaces.Place> places, List<Weighed> words, float[] asked) {
        Rated surest = rated.getFirst();
        Set<SensePlaces.Place> read = new HashSet<>();
        rated.forEach(r -> read.add(r.place()));
        List<Rated> all = new ArrayList<>(rated);
        for (SensePlaces.Place p : places) {
            boolean near = SentenceEncoder.likeness(p.vector(), surest.place().vector()) >= REPORT - ROUGH;
            if (near && !read.contains(p)) {
                all.add(rated(p, words, asked));
            }
        }
        all.sort(Comparator.comparingDouble(r -> -r.score()));
        List<Match> out = new ArrayList<>();
        Set<Stretch> done = new HashSet<>();
        for (Rated r : all) {
            boolean same = r.score() > 0 || (!out.isEmpty() && isAlike(surest, r));
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
        Sense asked = vectors.sense(request.quote());
        List<Weighed> words = Weighed.of(quote, asked, 0);
        return places(candidates, asked).stream()
                .map(p -> rated(p, words, asked.vector()))
                .toList();
    }

    /** Those that promise most first. */
    private List<SensePlaces.Place> places(List<List<Passage>> candidates, Sense asked) {
        List<SensePlaces.Place> places =
                new ArrayList<>(new SensePlaces(quote, vectors, asked.vector()).closest(candidates));
        places.sort(Comparator.comparingDouble(p -> -SameSense.promise(p.whole(), p.lead())));
        return places;
    }

    private Rated rated(SensePlaces.Place p, List<Weighed> words, float[] asked) {
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
        double[] numbers = SameSense.numbers(near.numbers(), p.lead(), quote, p.words(), around);
        return new Rated(p, near.record(), numbers, isAgainst(p, near));
    }

    /** What is asked is not said: a question renders a question alone. */
    private boolean isAgainst(SensePlaces.Place p, Nearness near) {
        boolean asks = request.quote().indexOf('?') >= 0;
        boolean asked = p.first().isQuestion() || p.last().isQuestion();
        return asks != asked || near.isAgainst() || Contradiction.isPlain(quote, p.words());
    }

    private List<Weighed> weighed(Sentence s) {
        return Weighed.of(s.words(), vectors.sense(s.text()), s.span().start());
    }

    private Optional<Match> match(SensePlaces.Place p, double closeness) {
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
                whose.source(),
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
