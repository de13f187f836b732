package dixit.extract.event;

import dixit.record.Because;
import dixit.record.Event;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Headline and lead say first what the text says again: one claim that rests on all those words. Pure functions. */
final class Headlines {
    private Headlines() {}

    /** A claim, whether it stands in a headline or the lead, and whether in a headline. */
    record Told(Event event, boolean ahead, boolean heading) {}

    /** The claims, those of headline and lead joined to the next of the same claim, if there is one. */
    static List<Event> joined(List<Told> all) {
        Map<String, Integer> open = new HashMap<>();
        Set<Integer> headings = new HashSet<>();
        List<Event> out = new ArrayList<>();
        for (Told told : all) {
            String key = key(told.event());
            Integer before = open.get(key);
            if (before == null || !isOneDay(out.get(before), headings.contains(before), told.event())) {
                before = null;
                out.add(told.event());
            } else {
                out.set(before, join(out.get(before), told.event()));
                open.remove(key);
            }
            if (told.ahead()) {
                int at = before == null ? out.size() - 1 : before;
                open.put(key, at);
                if (told.heading()) {
                    headings.add(at);
                }
            }
        }
        return out;
    }

    /** Both say the same day, or the later one none; only a heading leaves the day to the text below. */
    private static boolean isOneDay(Event first, boolean heading, Event e) {
        return e.date() == null || Objects.equals(first.date(), e.date()) || (heading && first.date() == null);
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
                e.mode() == null ? first.mode() : e.mode(),
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
