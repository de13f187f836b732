package dixit.extract.structure;

import dixit.record.Span;
import java.util.HashMap;
import java.util.Map;

/** How much of a text its turns have, and how many voices. Pure functions. */
final class Voices {
    private Voices() {}

    /** The share of the paragraphs in {@code whole} that is in turns, labels counted; 0 to 1. */
    static double turnShare(Findings f, Span whole) {
        long said = 0;
        for (Turn t : f.turns()) {
            Span label = t.label();
            said += label != null && whole.contains(label) ? label.length() : 0;
            for (Span s : t.content()) {
                said += whole.contains(s) ? s.length() : 0;
            }
        }
        long body = 0;
        for (int i = f.head().body(); i < f.page().size(); i++) {
            body += !f.sheet().isFurniture(i) && whole.contains(f.page().span(i))
                    ? f.page().span(i).length()
                    : 0;
        }
        return body == 0 ? 0 : (double) said / body;
    }

    /** True if one voice has nearly all the words and nobody asks. */
    static boolean monologue(Findings f, Span whole) {
        Map<String, Long> said = new HashMap<>();
        long all = 0;
        for (Turn t : f.turns()) {
            Span label = t.label();
            if (!whole.contains(t.content().getFirst())) {
                continue;
            }
            if (t.role() == Turn.Role.QUESTION) {
                return false;
            }
            long n = t.content().stream().mapToLong(Span::length).sum();
            said.merge(
                    label == null ? "" : Labels.surname(Fold.core(Fold.fold(label.in(f.page().text), 90))),
                    n,
                    Long::sum);
            all += n;
        }
        long most = said.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return said.size() == 1 || most * 10 >= all * 9;
    }
}
