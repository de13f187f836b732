package dixit.extract.structure;

import dixit.record.Because;
import dixit.record.Mark;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conversations that the layout alone shows: names in bold without a colon, and questions set in bold or italics above
 * plain answers. Asked only where no labels were found.
 */
final class EmphasisTurns {
    private EmphasisTurns() {}

    /** Labels made of names in bold at the head of paragraphs that come back; empty if there are none. */
    static Labels labels(Page page, Sheet sheet, int from) {
        Map<Integer, Label> found = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        int[] ends = emphasised(page, List.of(Mark.Kind.BOLD));
        for (int i = from; i < page.size(); i++) {
            Span whole = page.span(i);
            Span name = new Span(whole.start(), Math.max(whole.start(), ends[i])).trim(page.text);
            boolean whoSpeaks =
                    !sheet.isFurniture(i) && name.length() >= 2 && name.length() <= 60 && name.end() < whole.end();
            if (whoSpeaks
                    && Capitals.mostly(name.in(page.text))
                    && Fold.words(Fold.fold(name.in(page.text), 60)).size() <= 5) {
                String key = Fold.core(Fold.fold(name.in(page.text), 60));
                int content = new Span(name.end(), whole.end()).trim(page.text).start();
                found.put(i, new Label(name, new Span(name.end(), name.end()), content, key, Label.Look.NAME));
                count.merge(key, 1, Integer::sum);
            }
        }
        found.values().removeIf(l -> count.getOrDefault(l.key(), 0) < 2);
        return count.values().stream().filter(n -> n >= 2).count() >= 2
                ? new Labels(found, Map.of())
                : new Labels(Map.of(), Map.of());
    }

    /** Turns of questions that are set apart and the answers below them; notes their paragraphs in {@code roles}. */
    static List<Turn> questions(Page page, Sheet sheet, Paragraph.Role[] roles, int from) {
        int[] ends = emphasised(page, List.of(Mark.Kind.BOLD, Mark.Kind.ITALIC, Mark.Kind.HEADING));
        List<Integer> asked = new ArrayList<>();
        for (int i = from; i < page.size(); i++) {
            boolean whole = ends[i] >= page.span(i).end() || starred(page, i);
            if (!sheet.isFurniture(i)
                    && whole
                    && page.folded(i).replace("*", "").endsWith("?")
                    && page.words(i, 120) < 120) {
                asked.add(i);
            }
        }
        List<Turn> out = new ArrayList<>();
        if (asked.size() < 2) {
            return out;
        }
        for (int n = 0; n < asked.size(); n++) {
            int q = asked.get(n);
            int end = n + 1 < asked.size() ? asked.get(n + 1) : page.size();
            turn(page, sheet, roles, q, q + 1, Turn.Role.QUESTION, "turn.emphasised_question", out);
            turn(page, sheet, roles, q + 1, end, Turn.Role.ANSWER, "turn.below_question", out);
        }
        return out;
    }

    private static void turn(
            Page page,
            Sheet sheet,
            Paragraph.Role[] roles,
            int from,
            int to,
            Turn.Role role,
            String rule,
            List<Turn> out) {
        List<Span> said = new ArrayList<>();
        List<Span> directions = new ArrayList<>();
        for (int i = from; i < to && roles[i] != Paragraph.Role.NOTE; i++) {
            if (!sheet.isFurniture(i)) {
                said.addAll(StageDirections.around(page.text, page.span(i), directions));
                roles[i] = Paragraph.Role.TURN;
            }
        }
        if (!said.isEmpty()) {
            out.add(new Turn(null, null, said, directions, role, 0, new Because(rule, 0.8)));
        }
    }

    /** For each paragraph how far emphasis reaches from its first word on; 0 where there is none. */
    private static int[] emphasised(Page page, List<Mark.Kind> kinds) {
        int[] ends = new int[page.size()];
        int i = 0;
        for (Mark m : page.doc.marks()) {
            while (i < page.size() && page.span(i).end() <= m.span().start()) {
                i++;
            }
            boolean first = i < page.size()
                    && kinds.contains(m.kind())
                    && m.span().start() <= Math.max(page.span(i).start(), ends[i]);
            if (first) {
                ends[i] =
                        Math.max(ends[i], Math.min(m.span().end(), page.span(i).end()));
            }
        }
        return ends;
    }

    /** Written as in Markdown: "**Is it?**" or "*Is it?*". */
    private static boolean starred(Page page, int i) {
        Span s = page.span(i);
        return s.length() > 4 && page.text.charAt(s.start()) == '*' && page.text.charAt(s.end() - 1) == '*';
    }
}
