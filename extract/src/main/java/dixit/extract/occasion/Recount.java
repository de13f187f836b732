package dixit.extract.occasion;

import dixit.extract.time.TimeExpression;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** "Today" in words that were said on Monday is Monday: counts expressions inside quotations from the day of saying. */
final class Recount {
    private final TreeMap<Integer, Span> places = new TreeMap<>();
    private final TreeMap<Integer, String> days = new TreeMap<>();
    private final List<TimeExpression> times;

    Recount(List<Statement> statements, List<TimeExpression> times) {
        this.times = times;
        for (Statement s : statements) {
            String date = s.date();
            boolean day = date != null && date.length() == 10 && date.indexOf('X') < 0;
            if (!day || s.within() != null || date == null) {
                continue;
            }
            boolean own = s.kind() == StatementKind.DIRECT || s.kind() == StatementKind.TURN;
            for (Span quote : own ? s.content() : s.quotes()) {
                places.put(quote.start(), quote);
                days.put(quote.start(), date);
            }
        }
    }

    List<TimeExpression> times() {
        List<TimeExpression> out = new ArrayList<>();
        for (TimeExpression x : times) {
            Map.Entry<Integer, Span> quote = places.floorEntry(x.span().start());
            boolean inside = quote != null && quote.getValue().contains(x.span());
            String day = inside && quote != null ? days.get(quote.getKey()) : null;
            out.add(day == null || day.equals(x.anchor()) ? x : x.countedFrom(day));
        }
        return out;
    }
}
