package dixit.extract.occasion;

import dixit.record.Occasion;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The occasions of one document while it is read: passages about one are joined. Not thread-safe. */
final class Ledger {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<List<Span>> evidence = new ArrayList<>();

    /** The index of the occasion that this passage is about, a new one or one known. */
    int add(Draft d) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isSameAs(d)) {
                drafts.set(i, drafts.get(i).joined(d));
                note(i, d.evidence());
                return i;
            }
        }
        drafts.add(d);
        evidence.add(new ArrayList<>(List.of(d.evidence())));
        return drafts.size() - 1;
    }

    /** The same, but a passage that tells nothing beside form and speaker is none of its own; -1 then. */
    int addOrRecall(Draft d) {
        if (d.isTold()) {
            return add(d);
        }
        int last = -1;
        for (int i = 0; i < drafts.size(); i++) {
            last = drafts.get(i).isSameAs(d) ? i : last;
        }
        if (last >= 0) {
            note(last, d.evidence());
        }
        return last;
    }

    private void note(int i, Span words) {
        if (evidence.get(i).stream().noneMatch(e -> e.overlaps(words))
                && evidence.get(i).size() < 20) {
            evidence.get(i).add(words);
        }
    }

    int size() {
        return drafts.size();
    }

    Draft draft(int i) {
        return drafts.get(i);
    }

    /** The first words about it. */
    int start(int i) {
        return evidence.get(i).stream().mapToInt(Span::start).min().orElse(0);
    }

    @Nullable
    String date(int i) {
        return drafts.get(i).date();
    }

    String id(int i) {
        return "o" + (i + 1);
    }

    List<Occasion> occasions() {
        List<Occasion> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            out.add(new Occasion(
                    id(i),
                    d.form(),
                    d.principal(),
                    d.participant() == null ? List.of() : List.of(d.participant()),
                    d.medium(),
                    d.venue(),
                    d.place(),
                    d.date(),
                    evidence.get(i).stream().sorted().toList(),
                    d.because()));
        }
        return out;
    }
}
