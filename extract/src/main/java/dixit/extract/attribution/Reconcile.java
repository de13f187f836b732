package dixit.extract.attribution;

import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one list of what the rules and what the model found, in order of precision. Turns, headlines, block quotations, a
 * commentary's quotations and the quotations with a report beside them are the rules'; the rest of the running text is the
 * model's; rules speak alone where the model is silent. Measured on held-out news articles: {@code
 * docs/attribution-rules.md}. Pure functions.
 */
@SuppressWarnings("ReferenceEquality") // a draft is one finding; two equal ones are still two
final class Reconcile {
    /** Where both find something, these rules are right at least as often as the model. */
    private static final Set<String> FIRST = Set.of(
            "quote-before-verb",
            "quote-after-verb",
            "quote-signed",
            "report-after",
            "report-goes-on",
            "quote-next-paragraph",
            "quoted-as-saying",
            "passive-that",
            "passive-as",
            "noun-that",
            "according-to",
            "cites-speaker",
            "cited-speaker",
            "block-quote",
            "commentary-clause",
            "commentary-words",
            "headline-colon",
            "headline-dash");

    private static final double ALONE = 0.7;
    private static final double SURER = 0.2;
    private static final double UNSURE = 0.52;
    /** Less is a fragment, in UTF-16 units. */
    private static final int SHORTEST_MORE = 12;

    private static final int LONGEST_CHAIN = 500;

    private final TreeMap<Integer, Draft> byStart = new TreeMap<>();
    private final TreeMap<Integer, Draft> doubted = new TreeMap<>();
    private final IdentityHashMap<Draft, List<Draft>> beaten = new IdentityHashMap<>();
    private final IdentityHashMap<Draft, Draft> standsFor = new IdentityHashMap<>();
    private final Map<Draft, Draft> losers = new LinkedHashMap<>();
    private final List<Draft> out = new ArrayList<>();
    private final Places held = new Places();

    private final String text;

    private Reconcile(String text, List<Draft> model, List<Draft> doubtful) {
        this.text = text;
        model.forEach(d -> d.content().forEach(c -> byStart.put(c.start(), d)));
        doubtful.forEach(d -> d.content().forEach(c -> doubted.put(c.start(), d)));
    }

    /**
     * The statements of a document; where both found the same words, one of them.
     *
     * @param doubtful what the model finds with little ground: where it meets a rule that is no precise one, neither counts
     * @param commentary whether a place stands in a commentary on one speaker's words, where every rule beats the model
     */
    static List<Draft> merge(
            String text, List<Draft> rules, List<Draft> model, List<Draft> doubtful, Predicate<Span> commentary) {
        Reconcile r = new Reconcile(text, model, doubtful);
        Predicate<Draft> first = d -> isFirst(d) || commentary.test(d.content().getFirst());
        rules.stream().filter(first).forEach(r::first);
        r.settle(commentary);
        rules.stream().filter(first.negate()).forEach(r::later);
        Places named = new Places();
        r.out.forEach(d -> d.source().forEach(named::add));
        for (Draft d : model) {
            boolean crossed = d.source().stream().anyMatch(s -> r.held.overlaps(s) && r.held.holding(whole(d)) == null);
            if (r.isLeft(d) && !crossed && named.holding(d.contentCover()) == null) {
                r.out.add(r.completed(d));
            }
        }
        return r.out.stream().map(r::inheriting).toList();
    }

    private static boolean isFirst(Draft d) {
        return d.kind() == StatementKind.TURN || FIRST.contains(d.because().rule());
    }

    /** A precise rule wins over pieces of the model's report of which it holds half. */
    private void first(Draft rule) {
        List<Draft> rivals = rivals(rule);
        Draft main = main(rule, rivals);
        if (main != null && isInside(rule, main)) {
            out.add(rule);
            return;
        }
        if (main != null && rule.because().rule().startsWith("quote") && 2 * shared(rule, main) < met(rule, main)) {
            lose(rule, main);
            return;
        }
        Draft named = main == null ? rule : named(rule, main);
        if (named != rule) {
            standsFor.put(rule, named);
        }
        rivals.stream().filter(r -> !isInside(r, rule)).forEach(r -> losers.putIfAbsent(r, named));
        out.add(named);
    }

    /** Whether somebody is reported, with name and cue, inside what the rule says that somebody said. */
    private static boolean isInside(Draft d, Draft rule) {
        return !d.source().isEmpty()
                && !d.cue().isEmpty()
                && rule.content().stream().anyMatch(c -> c.contains(whole(d)));
    }

    /** From the first word of source, cue or content to the last. */
    private static Span whole(Draft d) {
        Span all = d.contentCover();
        for (Span s : d.source()) {
            all = all.cover(s);
        }
        for (Span s : d.cue()) {
            all = all.cover(s);
        }
        return all;
    }

    /** Length of the pieces of {@code d} that meet the rule's content. */
    private static int met(Draft rule, Draft d) {
        return d.content().stream()
                .filter(c -> rule.content().stream().anyMatch(c::overlaps))
                .mapToInt(Span::length)
                .sum();
    }

    /** The rule's report with the words that the model takes for source and cue, where both mean the same ones. */
    private Draft named(Draft rule, Draft model) {
        boolean models = meet(rule.source(), model.source()) && !lacksName(rule.source(), model.source());
        List<Span> source = models ? model.source() : rule.source();
        List<Span> cue = rule.cue();
        boolean same = source.equals(rule.source()) && cue.equals(rule.cue());
        return same
                ? rule
                : new Draft(
                        rule.kind(),
                        source,
                        cue,
                        rule.content(),
                        rule.quotes(),
                        rule.inserted(),
                        rule.inherits(),
                        rule.because());
    }

    /** The model has "Holm" where the rule has "Ada Holm" or "Minister Ada Holm". */
    private boolean lacksName(List<Span> rule, List<Span> model) {
        if (rule.size() != 1 || model.size() != 1 || !rule.getFirst().contains(model.getFirst())) {
            return false;
        }
        String before = text.substring(rule.getFirst().start(), model.getFirst().start());
        return !before.isBlank()
                && before.endsWith(" ")
                && Stream.of(before.split(" ", -1))
                        .filter(w -> !w.isEmpty())
                        .allMatch(w -> Character.isUpperCase(w.charAt(0)));
    }

    private static boolean meet(List<Span> a, List<Span> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
    }

    /** Takes out the model's reports that lost; pieces that no rule holds go on with the winner's report. */
    private void settle(Predicate<Span> commentary) {
        out.forEach(d -> d.content().forEach(held::add));
        losers.forEach((loser, winner) -> {
            loser.content().forEach(c -> byStart.remove(c.start(), loser));
            List<Span> left = loser.content().stream()
                    .filter(c -> c.length() >= SHORTEST_MORE && !held.overlaps(c) && !commentary.test(c))
                    .filter(c -> goesOn(winner, c))
                    .toList();
            if (!left.isEmpty() && winner.kind() != StatementKind.TURN) {
                grow(winner, left, loser.quotes());
            }
        });
    }

    /** Whether the piece belongs to the sentence of the report, beside its source and cue. */
    private boolean goesOn(Draft winner, Span piece) {
        Span whole = whole(winner);
        if (winner.source().stream().anyMatch(piece::overlaps)
                || winner.cue().stream().anyMatch(piece::overlaps)) {
            return false;
        }
        int from = Math.min(whole.end(), piece.end());
        int to = Math.max(whole.start(), piece.start());
        boolean before = piece.end() <= whole.start();
        for (int i = before ? piece.end() - 1 : from; i < (before ? whole.start() : to); i++) {
            if (".!?\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void grow(Draft winner, List<Span> more, List<Span> quoted) {
        Draft now = winner;
        while (standsFor.containsKey(now)) {
            now = standsFor.get(now);
        }
        List<Span> content = sorted(now.content(), more);
        List<Span> moreQuotes =
                more.stream().flatMap(m -> quoted.stream().filter(m::contains)).toList();
        boolean direct = now.kind() == StatementKind.DIRECT && quoted.containsAll(more);
        boolean indirect = now.kind() == StatementKind.INDIRECT && moreQuotes.isEmpty();
        StatementKind kind = direct || indirect ? now.kind() : StatementKind.MIXED;
        Draft grown = new Draft(
                kind,
                now.source(),
                now.cue(),
                content,
                sorted(now.quotes(), moreQuotes),
                now.inserted(),
                now.inherits(),
                now.because());
        standsFor.put(now, grown);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) == now) {
                out.set(i, grown);
            }
        }
    }

    private static List<Span> sorted(List<Span> a, List<Span> b) {
        return Stream.concat(a.stream(), b.stream()).sorted().distinct().toList();
    }

    private void later(Draft rule) {
        Draft main = main(rule, rivals(rule));
        Draft weak = main(rule, meeting(rule, doubted));
        if (main != null && isInside(rule, main)) {
            out.add(rule);
        } else if (main != null && rule.because().rule().equals("mixed-before-verb") && isInside(main, rule)) {
            out.add(rule);
        } else if (main != null
                && main.because().score() < UNSURE
                && rule.because().score() - main.because().score() >= SURER) {
            rivals(rule).forEach(r -> r.content().forEach(c -> byStart.remove(c.start(), r)));
            out.add(rule);
        } else if (main != null) {
            lose(rule, main);
        } else if (weak != null) {
            standsFor.put(rule, weak);
        } else if (rule.because().score() >= ALONE || held.holding(whole(rule)) != null) {
            out.add(rule);
        }
    }

    private void lose(Draft rule, Draft winner) {
        beaten.computeIfAbsent(winner, k -> new ArrayList<>()).add(rule);
        standsFor.put(rule, winner);
    }

    private boolean isLeft(Draft d) {
        return byStart.get(d.content().getFirst().start()) == d;
    }

    /** The model's drafts that say some of the same words. */
    private List<Draft> rivals(Draft rule) {
        return meeting(rule, byStart);
    }

    private static List<Draft> meeting(Draft rule, NavigableMap<Integer, Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Span c : rule.content()) {
            Map.Entry<Integer, Draft> before = drafts.floorEntry(c.start());
            int from = before == null ? c.start() : before.getKey();
            for (Draft d : drafts.subMap(from, Math.max(from, c.end())).values()) {
                if (found.stream().noneMatch(f -> f == d) && shared(rule, d) > 0) {
                    found.add(d);
                }
            }
        }
        return found;
    }

    private static @Nullable Draft main(Draft rule, List<Draft> rivals) {
        return rivals.stream()
                .max(Comparator.comparingInt(r -> shared(rule, r)))
                .orElse(null);
    }

    private static int shared(Draft a, Draft b) {
        int sum = 0;
        int from = 0;
        for (Span x : a.content()) {
            while (from < b.content().size() && b.content().get(from).end() <= x.start()) {
                from++;
            }
            for (int i = from; i < b.content().size() && b.content().get(i).start() < x.end(); i++) {
                Span y = b.content().get(i);
                sum += Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
            }
        }
        return sum;
    }

    /** A report of the model's for which the beaten rules know a source that it lacks. */
    private Draft completed(Draft d) {
        if (!d.source().isEmpty()) {
            return d;
        }
        for (Draft rule : beaten.getOrDefault(d, List.of())) {
            if (!rule.source().isEmpty() || rule.inherits() != null) {
                List<Span> cue = d.cue().isEmpty() ? rule.cue() : d.cue();
                Draft whole = new Draft(
                        d.kind(),
                        rule.source(),
                        cue,
                        d.content(),
                        d.quotes(),
                        d.inserted(),
                        rule.inherits(),
                        d.because());
                standsFor.put(d, whole);
                return whole;
            }
        }
        return d;
    }

    /** The same draft, sharing the speaker of the report that names him, or of what now stands for it. */
    private Draft inheriting(Draft d) {
        if (d.inherits() == null || !d.source().isEmpty()) {
            return d;
        }
        Draft from = d.inherits();
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Draft now = standsFor.get(from);
            Draft next = now != null ? now : from.source().isEmpty() ? from.inherits() : null;
            if (next == null) {
                break;
            }
            from = next;
        }
        return from == d.inherits()
                ? d
                : new Draft(d.kind(), d.source(), d.cue(), d.content(), d.quotes(), d.inserted(), from, d.because());
    }
}
