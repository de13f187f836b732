package dixit.extract.position;

import dixit.extract.claim.Assertion;
import dixit.extract.claim.Scene;
import dixit.extract.structure.Paragraph;
import dixit.record.Because;
import dixit.record.Span;
import dixit.record.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reading of one document for statuses. For one thread. */
final class StatusReading {
    private static final double LEAST = 0.5;
    private static final Set<String> TODAY = Set.of("today", "now");

    private final Speaking speaking;
    private final Subjects subjects;
    private final Targets targets;
    private final Lines lines;
    private final Moods moods;
    private final List<Status> statuses = new ArrayList<>();

    StatusReading(Scene scene, Adjectives adjectives) {
        speaking = new Speaking(scene);
        subjects = new Subjects(scene, speaking, adjectives);
        targets = new Targets(new Topics(speaking));
        lines = new Lines(scene);
        moods = new Moods(scene.times());
    }

    List<Status> statuses() {
        return statuses;
    }

    void read(Paragraph p) {
        subjects.forget();
        for (Line l : lines.of(p)) {
            if (!l.question() && l.namesInstitution()) {
                Map<String, Status> best = new LinkedHashMap<>();
                for (StatusDraft d : new StatusLine(l, subjects, targets).drafts()) {
                    add(l, d, best);
                }
                statuses.addAll(best.values());
            }
            subjects.pass(l);
            targets.pass(l);
        }
    }

    /** The words of a status with a time before or behind them; none that an aside parts from them. */
    private static Span clause(Line l, StatusDraft d) {
        int from = Math.max(0, Math.min(d.from(), d.target().from()));
        int to = Math.max(d.to(), d.target().to());
        while (to < l.size()
                && !l.stop(to)
                && !(l.comma(to) && !Character.isDigit(l.low(to + 1).charAt(0)))) {
            to++;
        }
        boolean leads = from > 0 && l.comma(from - 1) && !TODAY.contains(l.low(0));
        from = leads || from < 6 ? 0 : from;
        return TODAY.contains(l.low(from)) ? l.span(Math.min(from + 1, to - 1), to) : l.span(from, to);
    }

    private void add(Line l, StatusDraft d, Map<String, Status> best) {
        Assertion who = speaking.at(l.at(d.at()).start());
        if (d.score() < LEAST || who.imagined() != null) {
            return;
        }
        Span all = l.span(
                Math.min(d.from(), d.target().from()),
                Math.max(d.to(), d.target().to()));
        String date = moods.nearest(clause(l, d), l.at(d.at()).start());
        boolean later = date != null && who.date() != null && Moods.year(date) > Moods.year(who.date());
        Status s = new Status(
                d.target().id(),
                d.status(),
                d.actor() == null ? null : d.actor().actor(),
                d.negated() != who.denied(),
                d.future() || later,
                who.by(),
                who.statement(),
                List.of(all),
                date,
                new Because(d.rule(), Math.round(d.score() * 100) / 100.0));
        best.merge(
                s.institution() + " " + s.status() + " " + s.actor(),
                s,
                (a, b) -> b.because().score() > a.because().score() ? b : a);
    }
}
