package dixit.extract.attribution;

import dixit.extract.model.ModelReader;
import dixit.extract.model.Proposal;
import dixit.extract.structure.Paragraph;
import dixit.extract.structure.Structure;
import dixit.record.Because;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the model finds in one document: in the author's paragraphs, and inside what somebody says word for word. Turns are
 * never cut by it. Used once, on one thread.
 */
final class ModelReading {
    private static final double LEAST = Statement.DOUBTFUL;
    private static final double LEAST_AT_ALL = 0.15;
    private static final double LEAST_WITHOUT_CUE = 0.5;
    private static final double LEAST_WITHOUT_SOURCE = 0.35;
    private static final double LEAST_IN_COMMENTARY = 0.4;
    private static final double LEAST_INSIDE = 0.4;
    /** No doubtful finding has a higher score. */
    private static final double MOST_DOUBTFUL = Statement.DOUBTFUL - 0.01;

    private static final int SHORTEST_QUOTE = 30;
    private static final Set<String> UNREAL = Set.of("would", "could", "might", "should", "may");
    private static final Set<String> OWN_VOICE = Set.of("i", "we", "you", "one", "us", "me");

    private final String text;
    private final Structure structure;
    private final List<Quoted> quotes;
    private final Predicate<Span> commentary;
    private final Predicate<Span> silent;
    private final ModelReader model;
    private final List<Draft> doubtful = new ArrayList<>();

    /**
     * @param commentary whether a place stands in a commentary on one speaker's words
     * @param silent whether the author says of a place that nobody said it
     */
    ModelReading(
            String text,
            Structure structure,
            List<Quoted> quotes,
            Predicate<Span> commentary,
            Predicate<Span> silent,
            ModelReader model) {
        this.silent = silent;
        this.commentary = commentary;
        this.text = text;
        this.structure = structure;
        this.quotes = quotes;
        this.model = model;
    }

    /** The reports in the author's paragraphs. */
    List<Draft> drafts() {
        List<Span> passages = structure.paragraphs().stream()
                .filter(p -> DocumentReading.isRead(p.role()))
                .map(Paragraph::span)
                .toList();
        ProposalDrafts drafts = new ProposalDrafts(text, quotes);
        List<Draft> out = new ArrayList<>();
        ProposalRepair repair = new ProposalRepair(text);
        for (Proposal found : model.read(text, passages)) {
            Proposal p = found.score() < LEAST_AT_ALL ? null : repair.of(found);
            if (p == null) {
                continue;
            }
            boolean sure = p.score() >= LEAST
                    && repair.isStatement(p)
                    && isWhole(p)
                    && p.content().stream().noneMatch(silent)
                    && (!commentary.test(p.content().getFirst()) || fits(p));
            Draft d = drafts.of(p);
            if (d != null && sure) {
                out.add(d);
            } else if (d != null) {
                doubtful.add(d.signed(new Because(
                        d.because().rule(), Math.min(Math.round(p.score() * 500) / 1000.0, MOST_DOUBTFUL))));
            }
        }
        return out;
    }

    /** Everything doubtful that was found, after {@link #drafts()}. */
    List<Draft> doubtful() {
        return List.copyOf(doubtful);
    }

    /**
     * What the model proposes and what is known of reports speaks against, where {@code held} has nothing: with a score
     * that says so, below any threshold that a reader would choose. After {@link #drafts()}.
     */
    List<Draft> doubtfulBeside(List<Draft> held) {
        Places taken = new Places();
        held.forEach(d -> Stream.of(d.content(), d.source(), d.cue())
                .flatMap(List::stream)
                .forEach(taken::add));
        return doubtful.stream()
                .filter(d -> d.content().stream().noneMatch(taken::overlaps))
                .toList();
    }

    /** Short words without a cue or a speaker are hardly ever a statement: fragments of one that the model lost. */
    private boolean isWhole(Proposal p) {
        if ((p.cue().isEmpty() && p.score() < LEAST_WITHOUT_CUE)
                || (p.source().isEmpty() && p.score() < LEAST_WITHOUT_SOURCE)) {
            return false;
        }
        int least = p.cue().isEmpty()
                ? (p.source().isEmpty() ? Integer.MAX_VALUE : 5)
                : p.source().isEmpty() ? 3 : 1;
        return p.content().stream().mapToInt(this::words).sum() >= least;
    }

    private int words(Span place) {
        int count = 0;
        boolean inside = false;
        for (int i = place.start(); i < place.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter || (inside && "'’-".indexOf(text.charAt(i)) >= 0);
        }
        return count;
    }

    /** In a commentary on one speaker's words, only somebody who is named and a word that reports count. */
    private boolean fits(Proposal p) {
        return p.score() >= LEAST_IN_COMMENTARY
                && !p.source().isEmpty()
                && p.cue().stream().anyMatch(c -> reports(c.in(text)));
    }

    private static boolean reports(String cue) {
        boolean found = cue.equals(":");
        for (String word : cue.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", 12)) {
            if (UNREAL.contains(word)) {
                return false;
            }
            found |= word.equals("according") || CueLexicon.standard().verb(word) != null;
        }
        return found;
    }

    /** What is reported inside the turns and quotations of {@code outer}, where the rules found nothing ({@code known}). */
    List<Draft> inside(List<Draft> outer, List<Draft> known) {
        List<Draft> verbatim = outer.stream()
                .filter(d -> d.kind() == StatementKind.TURN || d.kind() == StatementKind.DIRECT)
                .sorted(Comparator.comparingInt(d -> d.content().getFirst().start()))
                .toList();
        Places said = new Places();
        verbatim.forEach(d ->
                d.content().stream().filter(c -> c.length() >= SHORTEST_QUOTE).forEach(said::add));
        Places taken = new Places();
        known.forEach(d -> d.content().forEach(taken::add));
        List<Span> passages = said.disjoint();
        ProposalDrafts drafts = new ProposalDrafts(text, QuoteMarks.in(text, passages));
        List<Draft> out = new ArrayList<>();
        ProposalRepair repair = new ProposalRepair(text);
        for (Proposal found : model.read(text, passages)) {
            Proposal p = repair.of(found);
            Draft d = p != null
                            && repair.isStatement(p)
                            && isReport(p, said)
                            && p.content().stream().noneMatch(taken::overlaps)
                    ? drafts.of(p)
                    : null;
            if (d != null) {
                out.add(d);
            }
        }
        return out;
    }

    /** Somebody else is named, with a word that reports, in the passage that holds all of it but is more than it. */
    private boolean isReport(Proposal p, Places said) {
        if (p.source().isEmpty() || p.cue().isEmpty() || p.score() < LEAST_INSIDE) {
            return false;
        }
        Span cover = p.content().getFirst().cover(p.content().getLast());
        Span whole = cover.cover(p.source().getFirst()).cover(p.cue().getFirst());
        Span passage = said.holding(whole);
        String source = p.source().getFirst().in(text).toLowerCase(Locale.ROOT);
        return passage != null && words(cover) > 1 && !passage.equals(cover) && !OWN_VOICE.contains(source);
    }
}
