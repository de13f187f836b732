package dixit.bench.peers;

import dixit.bench.peers.ParsedArticle.Word;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The reports in one sentence, from its dependencies (Universal Dependencies 2). Immutable and thread-safe. */
final class Clauses {
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> AGENT = Set.of("obl", "obl:agent", "obl:by", "nmod");
    private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp");
    private static final Set<String> ASIDE = Set.of("parataxis");
    private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl");
    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "neg", "compound:prt");
    private static final Set<String> CASE = Set.of("case");

    private final Tree tree;
    private final Set<String> verbs;

    Clauses(Tree tree, Set<String> verbs) {
        this.tree = tree;
        this.verbs = verbs;
    }

    /**
     * A report before its quotations are known.
     *
     * @param content the clause; empty where there is none
     */
    record Report(List<Span> source, List<Span> cue, List<Span> content) {
        /**
         * The report with the quotations that its clause touches (all of the sentence where it has no clause), each
         * whole, and the one that follows the sentence if there was any.
         */
        Reported withQuotations(String text, List<Span> near, List<Span> following) {
            List<Span> own = near.stream().filter(this::claims).toList();
            List<Span> all = new ArrayList<>(content);
            all.addAll(own);
            if (!own.isEmpty() && own.getLast().equals(near.getLast())) {
                all.addAll(following);
            }
            return new Reported(source, cue, merged(text, all));
        }

        private boolean claims(Span quotation) {
            boolean isSource = source.stream().anyMatch(quotation::overlaps);
            boolean isCue = cue.stream().anyMatch(quotation::overlaps);
            return !isSource && !isCue && (content.isEmpty() || content.stream().anyMatch(quotation::overlaps));
        }

        private static List<Span> merged(String text, List<Span> spans) {
            List<Span> merged = new ArrayList<>();
            spans.stream().sorted().forEach(span -> {
                if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                    merged.add(merged.removeLast().cover(span));
                } else {
                    merged.add(span.trim(text));
                }
            });
            return merged;
        }
    }

    /** The reports that stand neither in a quotation nor in another report, the higher in the tree first. */
    List<Report> reports(List<Span> quotations) {
        List<Report> found = new ArrayList<>();
        BitSet taken = new BitSet();
        IntStream.range(0, tree.size())
                .filter(i -> quotations.stream()
                        .noneMatch(q -> q.contains(tree.word(i).span())))
                .boxed()
                .sorted(Comparator.comparing(tree::depth))
                .forEach(i -> {
                    if (!taken.get(i)) {
                        report(i, !quotations.isEmpty(), taken).ifPresent(found::add);
                    }
                });
        return found;
    }

    private Optional<Report> report(int i, boolean quotes, BitSet taken) {
        Word word = tree.word(i);
        if (word.isVerb() && verbs.contains(word.lemma())) {
            return verb(i, quotes, taken);
        }
        return word.lemma().equals("accord") || word.lemma().equals("according")
                ? according(i, taken)
                : Optional.empty();
    }

    private Optional<Report> verb(int verb, boolean quotes, BitSet taken) {
        BitSet source = source(verb);
        BitSet cue = cue(verb);
        BitSet content = content(verb);
        content.andNot(source);
        content.andNot(cue);
        if (content.isEmpty() && (!quotes || source.isEmpty())) {
            return Optional.empty();
        }
        taken.or(content);
        return Optional.of(new Report(tree.spans(source), tree.spans(cue), tree.spans(content)));
    }

    /** The verb's subject or agent, or that of the verb whose subject it shares. */
    private BitSet source(int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            Optional<Integer> named = named(at);
            if (named.isPresent()) {
                return tree.below(named.get());
            }
            at = SHARES_SUBJECT.contains(tree.word(at).relation())
                    ? tree.word(at).head()
                    : -1;
        }
        return new BitSet();
    }

    private Optional<Integer> named(int verb) {
        return tree.child(verb, SUBJECT).or(() -> tree.children(verb, AGENT)
                .filter(noun -> tree.children(noun, CASE)
                        .anyMatch(c -> tree.word(c).lemma().equals("by")))
                .findFirst());
    }

    private BitSet cue(int verb) {
        BitSet cue = new BitSet();
        cue.set(verb);
        tree.children(verb, AUXILIARY).filter(i -> Math.abs(i - verb) <= 2).forEach(cue::set);
        return cue;
    }

    /** The clause of the verb, or all that the verb stands aside of. */
    private BitSet content(int verb) {
        Optional<Integer> clause = tree.child(verb, CLAUSE);
        if (clause.isPresent()) {
            return tree.below(clause.get());
        }
        Word word = tree.word(verb);
        if (ASIDE.contains(word.relation()) && word.head() >= 0) {
            BitSet main = tree.below(word.head());
            main.andNot(tree.below(verb));
            return main;
        }
        return tree.child(verb, ASIDE).map(tree::below).orElseGet(BitSet::new);
    }

    /** "According to the pilots, the dam holds": the pilots govern "according". */
    private Optional<Report> according(int word, BitSet taken) {
        int head = tree.word(word).head();
        boolean to = word + 1 < tree.size() && tree.word(word + 1).lemma().equals("to");
        if (!to || head < 0 || !CASE.contains(tree.word(word).relation())) {
            return Optional.empty();
        }
        BitSet cue = new BitSet();
        cue.set(word, word + 2);
        BitSet source = tree.below(head);
        source.andNot(cue);
        int verb = tree.word(head).head();
        BitSet content = verb < 0 ? tree.all() : tree.below(verb);
        content.andNot(source);
        content.andNot(cue);
        taken.or(content);
        return Optional.of(new Report(tree.spans(source), tree.spans(cue), tree.spans(content)));
    }
}
