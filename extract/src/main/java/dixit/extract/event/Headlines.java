package dixit.extract.event;

import dixit.record.Because;
import dixit.record.Event;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headline and lead say first what the text says again: one claim that rests on all those words. Pure functions. */
final class Headlines {
    private Headlines() {}

    /** A claim, and whether it stands in a headline or the lead. */
    record Told(Event event, boolean ahead) {}

    /** The claims, those of headline and lead joined to the next of the same claim, if there is one. */
    static List<Event> joined(List<Told> all) {
        Map<String, Integer> open = new HashMap<>();
        List<Event> out = new ArrayList<>();
        for (Told told : all) {
            String key = key(told.event());
            Integer before = open.get(key);
            if (before == null) {
                out.add(told.event());
            } else {
                out.set(before, join(out.get(before), told.event()));
                open.remove(key);
            }
            if (told.ahead()) {
                open.put(key, before == null ? out.size() - 1 : before);
            }
        }
        return out;
    }

    private static String key(Event e) {
        return e.actor() + "|" + e.type() + "|" + e.recipient() + "|" + e.assertedBy() + "|" + e.negated();
    }

    /** The later one, with the words of both. */
    private static Event join(Event first, Event e) {
        List<Span> words = new ArrayList<>(first.evidence());
        e.evidence().stream().filter(s -> !words.contains(s)).forEach(words::add);
        words.sort(Comparator.comparingInt(Span::start));
        Because because = first.because().score() > e.because().score() ? first.because() : e.because();
        return new Event(
                e.actor(),
                e.type(),
                e.recipient(),
                e.assertedBy(),
                e.statement(),
                e.negated(),
                e.hedged() && first.hedged(),
                e.future() && first.future(),
                e.conditional() && first.conditional(),
                e.date() == null ? first.date() : e.date(),
                e.place() == null ? first.place() : e.place(),
                words,
                because);
    }
}
