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

/** The reading of one document for statuses. For one thread. */
final class StatusReading {
    private static final double LEAST = 0.5;

    private final Speaking speaking;
    private final Subjects subjects;
    private final Targets targets = new Targets();
    private final Lines lines;
    private final Moods moods;
    private final List<Status> statuses = new ArrayList<>();

    StatusReading(Scene scene, Adjectives adjectives) {
        speaking = new Speaking(scene);
        subjects = new Subjects(speaking, adjectives);
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

    private void add(Line l, StatusDraft d, Map<String, Status> best) {
        Assertion who = speaking.at(l.at(d.at()).start());
        if (d.score() < LEAST || who.imagined() != null) {
            return;
        }
        Span all = l.span(
                Math.min(d.from(), d.target().from()),
                Math.max(d.to(), d.target().to()));
        String date = moods.nearest(l.span(0, l.size()), l.at(d.at()).start());
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
