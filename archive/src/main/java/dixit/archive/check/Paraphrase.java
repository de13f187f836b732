package dixit.archive.check;

import dixit.record.Span;
import dixit.record.Verdict;
import dixit.text.align.Token;
import dixit.text.sense.SentenceEncoder;
import dixit.text.sense.Vectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the same sense in other words. Closeness of vectors alone says "same subject"; a paraphrase must also be the
 * claimed speaker's, contradict the quote in nothing ({@link Contradiction}) and be closer than every other place by a
 * margin. The numbers were chosen on development data; see {@code docs/checking.md}. Immutable; one per request.
 */
public final class Paraphrase {
    private static final double CLOSE = 0.78;
    private static final double MARGIN = 0.05;
    /** Less close is enough where every other place is far off. */
    private static final double LEAST = 0.70;

    private static final double WIDE = 0.30;
    /** Places that are this close to each other say the same. */
    private static final double SAME = 0.75;
    /** So many places are encoded, those that share most words with the quote. */
    private static final int PLACES = 8;

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

    /** One or two sentences of the record. */
    private record Place(Stretch stretch, int from, int to, double shared) {
        Span span() {
            return new Span(
                    stretch.words().get(from).start(),
                    stretch.words().get(to - 1).end());
        }

        boolean touches(Place other) {
            return stretch == other.stretch && from < other.to && other.from < to;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared by value
    private record Scored(Place place, float[] vector, double score) {}

    /**
     * The places that say the same: the closest, and others that say what it says.
     *
     * @param candidates passages by document and part, in their order
     */
    public List<Match> matches(List<List<Passage>> candidates) {
        List<Place> places = new ArrayList<>();
        for (List<Passage> passages : candidates) {
            places(new Stretch(passages), places);
        }
        places.sort(Comparator.comparingDouble((Place p) -> -p.shared()));
        if (places.isEmpty()) {
            return List.of();
        }
        float[] asked = vectors.of(request.quote());
        List<Scored> scored = new ArrayList<>();
        for (Place p : places.subList(0, Math.min(PLACES, places.size()))) {
            float[] vector = vectors.of(p.span().in(p.stretch().text()));
            scored.add(new Scored(p, vector, SentenceEncoder.likeness(asked, vector)));
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.score()));
        return matches(scored, scored.getFirst());
    }

    @SuppressWarnings("ReferenceEquality") // the first itself, not one like it
    private List<Match> matches(List<Scored> scored, Scored first) {
        List<Scored> alike = new ArrayList<>();
        double next = 0;
        for (Scored s : scored) {
            if (s == first || isAlike(first, s)) {
                alike.add(s);
            } else if (!s.place().touches(first.place())) {
                next = Math.max(next, s.score());
            }
        }
        double lead = first.score() - next;
        boolean close = (first.score() >= CLOSE && lead >= MARGIN) || (first.score() >= LEAST && lead >= WIDE);
        if (!close || isContradicted(first.place())) {
            return List.of();
        }
        return alike.stream()
                .filter(s -> s == first || (s.score() >= LEAST && !isContradicted(s.place())))
                .flatMap(s -> match(s).stream())
                .toList();
    }

    /** True for another document that says the same: a report of the record. */
    private static boolean isAlike(Scored first, Scored other) {
        return other.place().stretch() != first.place().stretch()
                && SentenceEncoder.likeness(first.vector(), other.vector()) >= SAME;
    }

    private boolean isContradicted(Place p) {
        List<Token> words = p.stretch().words();
        Passage home = p.stretch().passage(p.span().start());
        List<Token> around = words.stream()
                .filter(t ->
                        !Stretch.isFence(t) && p.stretch().passage(t.start()).equals(home))
                .toList();
        return Contradiction.is(quote, words.subList(p.from(), p.to()), around);
    }

    private void places(Stretch stretch, List<Place> into) {
        List<Token> words = stretch.words();
        int before = -1;
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean ends = i == words.size()
                    || words.get(i).sentence() != words.get(from).sentence();
            if (ends) {
                boolean fence = Stretch.isFence(words.get(from));
                if (!fence) {
                    add(stretch, from, i, into);
                }
                if (!fence && before >= 0) {
                    add(stretch, before, i, into);
                }
                before = fence ? -1 : from;
                from = i;
            }
        }
    }

    private void add(Stretch stretch, int begin, int to, List<Place> into) {
        int from = begin;
        while (from < to - 1 && stretch.words().get(from).inserted()) {
            from++; // the label of a turn
        }
        Set<String> said = stems(stretch.words().subList(from, to));
        int size = said.size();
        if (size > 0 && to - from <= 4 * quote.size() + 10) {
            said.retainAll(stems);
            into.add(new Place(stretch, from, to, said.size() / Math.sqrt(size)));
        }
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

    private Optional<Match> match(Scored found) {
        Place p = found.place();
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
                found.score(),
                true,
                List.of(),
                List.of(new Run(Run.Kind.CHANGED, request.quote())),
                List.of(new Run(Run.Kind.CHANGED, text))));
    }
}
