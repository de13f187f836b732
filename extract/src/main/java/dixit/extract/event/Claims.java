package dixit.extract.event;

import dixit.extract.claim.Assertion;
import dixit.extract.claim.Assertions;
import dixit.extract.claim.Circumstances;
import dixit.extract.time.TimeExpression;
import dixit.record.Because;
import dixit.record.Event;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a deed of a sentence somebody's claim: who asserts it, whether it is denied, guarded, to come, when and where it
 * was, on which words it rests. Immutable.
 *
 * @param assertions whose claim each place of the text is
 * @param times the expressions of time by their first place
 * @param places the words of a sentence that say where
 */
record Claims(Assertions assertions, NavigableMap<Integer, TimeExpression> times, Places places) {
    private static final int EVIDENCE = 200;
    private static final int NEAR = 10;

    /** With the words of the sentence before, where it takes them up. */
    Event of(Reading.Found found) {
        Line line = found.line();
        Deed d = found.deed();
        Reading.Found first = found.first();
        Assertion by = teller(line, d);
        Circumstances how = Circumstances.around(line.low(), d.word());
        boolean negated =
                switch (d.denial()) {
                    case AS_WRITTEN -> how.negated() || by.denied() || Denials.of(line, d) >= 0;
                    case DENIED -> true;
                    case AFFIRMED -> false;
                };
        return new Event(
                who(d.actor()),
                d.type(),
                d.mode(),
                who(d.recipient()),
                by.by(),
                by.statement(),
                negated,
                how.hedged(),
                how.future(),
                how.conditional() || by.imagined() != null,
                date(line, d),
                places.of(line, d),
                evidence(line, d, by, first),
                new Because(d.rule(), Math.round(Math.clamp(d.score(), 0, 1) * 1000) / 1000.0));
    }

    private static List<Span> evidence(Line line, Deed d, Assertion by, Reading.@Nullable Found first) {
        List<Span> own = Denials.with(evidence(line, d), line, d, by);
        if (first == null) {
            return own;
        }
        List<Span> all = new ArrayList<>(own);
        all.addFirst(evidence(first.line(), first.deed()));
        return all.stream().distinct().sorted().toList();
    }

    /** "Kestria agreed to lend" is the claim of who says that Kestria did. */
    private Assertion teller(Line line, Deed d) {
        Party actor = d.actor();
        int word = actor == null ? d.word() : Math.min(d.word(), actor.from());
        Assertion here = assertions.at(line.spans().get(word).start());
        return switch (d.teller()) {
            case SPEAKER -> here;
            case REPORTER -> here.said() == null ? here : assertions.around(here.said());
            case AUTHOR -> assertions.author(line.spans().get(d.word()).start());
        };
    }

    static @Nullable String who(@Nullable Party p) {
        return p == null || p.who().equals(Predecessors.NOBODY) ? null : p.who();
    }

    /** From the first to the last of actor, word and recipient, and the rest of the clause as far as it is short. */
    private static Span evidence(Line line, Deed d) {
        int from = d.actor() == null ? Circumstances.start(line.low(), d.word()) : d.word();
        int to = named(line, d) + 1;
        for (Party p : new Party[] {d.actor(), d.recipient()}) {
            if (p != null) {
                from = Math.min(from, p.from());
                to = Math.max(to, p.to());
            }
        }
        from = Math.clamp(from, 0, line.size() - 1);
        to = Math.clamp(to, from + 1, line.size());
        int end = Math.max(to, Circumstances.end(line.low(), to - 1));
        Span whole = line.span();
        if (d.rule().equals(Memory.BACK) && whole.length() <= EVIDENCE) {
            return whole;
        }
        Span clause = line.span(from, Math.min(end, line.size()));
        return clause.length() <= EVIDENCE ? clause : line.span(from, to);
    }

    /** The word, or the noun behind it that says what was done: "imposing several duties". */
    private static int named(Line line, Deed d) {
        EventWords words = EventWords.standard();
        boolean more = d.rule().equals(NounReading.NOUN) || d.rule().equals(RuleReading.PHRASE);
        for (int i = d.word(); more && i < Math.min(line.size(), d.word() + NEAR); i++) {
            if (words.noun(line, i) == d.type()) {
                return i;
            }
        }
        return d.word();
    }

    /** The first expression of time in the clause, else in the sentence. */
    private @Nullable String date(Line line, Deed d) {
        int from = Circumstances.start(line.low(), d.word());
        int to = Circumstances.end(line.low(), d.word());
        String near = first(line.span(from, Math.min(to, line.size())));
        return near == null ? first(line.span()) : near;
    }

    private @Nullable String first(Span place) {
        Map.Entry<Integer, TimeExpression> first = times.ceilingEntry(place.start());
        return first != null && place.contains(first.getValue().span())
                ? first.getValue().value()
                : null;
    }
}
