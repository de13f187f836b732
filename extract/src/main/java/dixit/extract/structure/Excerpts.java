package dixit.extract.structure;

import dixit.record.Genre;
import dixit.record.Part;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds pieces of conversation inside an article. For one document on one thread. */
final class Excerpts {
    private final Page page;
    private final Sheet sheet;
    private final Head head;
    private final Labels labels;
    private final List<Turn> turns;

    Excerpts(Findings found) {
        this.page = found.page();
        this.sheet = found.sheet();
        this.head = found.head();
        this.labels = found.labels();
        this.turns = found.turns();
    }

    /** Runs of turns inside an article: a part for each run of two or more. */
    void addTo(List<Part> parts, Span whole, @Nullable String published) {
        List<Turn> run = new ArrayList<>();
        for (Turn t : turns) {
            if (!whole.contains(t.content().getFirst())) {
                continue;
            }
            if (!run.isEmpty() && proseBetween(run.getLast(), t)) {
                excerpt(run, published, parts);
                run.clear();
            }
            run.add(t);
        }
        excerpt(run, published, parts);
    }

    private void excerpt(List<Turn> run, @Nullable String published, List<Part> parts) {
        if (run.size() < 2) {
            return;
        }
        Span label = run.getFirst().label();
        int start = label == null
                ? run.getFirst().content().getFirst().start()
                : page.span(Math.max(0, page.first(label.start() + 1) - 1)).start();
        int end = run.getLast().content().getLast().end();
        for (Span d : run.getLast().stageDirections()) {
            end = Math.max(end, d.end());
        }
        boolean few = parts.size() <= 20;
        String medium = few ? Publishers.medium(page, labels, page.first(start), page.first(end)) : null;
        parts.add(new Part(
                start,
                end,
                Genre.INTERVIEW_TRANSCRIPT,
                null,
                List.of(),
                medium,
                few && sameDay(page.first(start)) ? published : null,
                null,
                null,
                null));
    }

    private boolean proseBetween(Turn a, Turn b) {
        Span label = b.label();
        int from = a.content().getLast().end();
        int to = label == null ? b.content().getFirst().start() : label.start();
        for (int i = page.first(from); i < page.size() && page.span(i).end() <= to; i++) {
            if (!sheet.isFurniture(i) && !StageDirections.isWhole(page.text, page.span(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text before the excerpt says that the conversation is of the day of publication. */
    private boolean sameDay(int before) {
        for (int i = head.body(); i < before; i++) {
            if (!sheet.isFurniture(i) && Fold.words(page.folded(i)).contains("today")) {
                return true;
            }
        }
        return false;
    }
}
