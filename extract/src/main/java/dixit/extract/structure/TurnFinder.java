package dixit.extract.structure;

import dixit.record.Because;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a conversation into turns: from a label to the next one, to the end of its part, or to where a narrator goes on. */
final class TurnFinder {
    private final Page page;
    private final Sheet sheet;
    private final Labels labels;
    private final Set<String> surnames = new HashSet<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Paragraph.Role[] roles;
    private boolean excerpt;
    private boolean longTurns;
    private @Nullable Open open;

    private TurnFinder(Page page, Sheet sheet, Labels labels, Paragraph.Role[] roles) {
        this.page = page;
        this.sheet = sheet;
        this.labels = labels;
        this.roles = roles;
        surnames.addAll(labels.surnames(0, page.size()));
    }

    /**
     * The turns from paragraph {@code from} on; notes their paragraphs in {@code roles}.
     *
     * <p>Where a conversation stands inside somebody's article, who may go on after it, it also ends where he does.
     */
    static List<Turn> find(
            Page page, Sheet sheet, Labels labels, Paragraph.Role[] roles, int from, List<EmbeddedHead> embedded) {
        TurnFinder it = new TurnFinder(page, sheet, labels, roles);
        int end = embedded.isEmpty() ? page.size() : embedded.getFirst().start();
        it.excerpt = it.isExcerpt(from, end);
        it.walk(from, end);
        it.excerpt = false;
        it.walk(end, page.size());
        return Roles.assign(page.text, it.turns);
    }

    /** More running text stands before the first label than a short introduction has. */
    private boolean isExcerpt(int from, int end) {
        int before = 0;
        int prose = 0;
        long labelled = 0;
        boolean seen = false;
        for (int i = from; i < end; i++) {
            if (sheet.isFurniture(i)) {
                continue;
            }
            seen |= labels.has(i);
            labelled += seen ? page.span(i).length() : 0;
            before += seen ? 0 : page.span(i).length();
            prose += !seen && page.prose(i) ? 1 : 0;
        }
        return prose >= 2 && before * 3L > labelled;
    }

    /** The title of a document inside the document, and the lines around it. */
    private static boolean isHead(Paragraph.Role role) {
        return role == Paragraph.Role.NOTE || role == Paragraph.Role.TITLE;
    }

    private void walk(int from, int end) {
        int paragraphs = 0;
        for (int i = from; i < end; i++) {
            if (sheet.isFurniture(i)) {
                continue;
            }
            if (labels.has(i)) {
                speak(i);
                paragraphs = 1;
            } else if (StageDirections.isWhole(page.text, page.span(i))) {
                roles[i] = Paragraph.Role.STAGE_DIRECTION;
                if (open != null) {
                    open.directions.add(page.span(i));
                }
            } else if (open != null && (isHead(roles[i]) || (excerpt && narrates(i)))) {
                close();
            } else if (open != null) {
                add(i, page.span(i).start(), page.span(i).end());
                longTurns |= ++paragraphs > 1;
            }
        }
        close();
    }

    /** A paragraph in which one or more speakers begin. */
    private void speak(int i) {
        int at = page.span(i).start();
        for (Label label : labels.in(i)) {
            if (open != null
                    && !label.equals(labels.head(i))
                    && at < label.name().start()) {
                add(i, at, label.name().start());
            }
            close();
            open = new Open(label);
            at = label.contentStart();
        }
        add(i, at, page.span(i).end());
    }

    private void add(int i, int start, int end) {
        roles[i] = Paragraph.Role.TURN;
        Open to = open;
        if (to == null || start >= end) {
            return;
        }
        to.content.addAll(StageDirections.around(page.text, new Span(start, end), to.directions));
    }

    /** In an article: a paragraph that names a speaker from outside, or the first one after short turns. */
    private boolean narrates(int i) {
        for (String w : Fold.words(page.folded(i))) {
            String bare = w.endsWith("'s") ? w.substring(0, w.length() - 2) : w;
            if (surnames.contains(bare)) {
                return true;
            }
        }
        for (int n = i + 1; n < page.size() && n <= i + 6; n++) {
            if (labels.has(n)) {
                return false;
            }
        }
        return !longTurns && turns.size() >= 2;
    }

    private void close() {
        Open done = open;
        open = null;
        if (done != null && !done.content.isEmpty()) {
            turns.add(new Turn(
                    done.label.name(),
                    done.label.cue().isEmpty() ? null : done.label.cue(),
                    done.content,
                    done.directions,
                    Turn.Role.SPEECH,
                    0,
                    new Because("turn." + done.label.look().name().toLowerCase(java.util.Locale.ROOT), 0.95)));
        }
    }

    /** A turn that is being read. */
    private static final class Open {
        final Label label;
        final List<Span> content = new ArrayList<>();
        final List<Span> directions = new ArrayList<>();

        Open(Label label) {
            this.label = label;
        }
    }

    /** Who asks and who answers. */
    private static final class Roles {
        static List<Turn> assign(String text, List<Turn> turns) {
            Map<String, int[]> asks = new HashMap<>();
            boolean known = false;
            for (Turn t : turns) {
                int[] n = asks.computeIfAbsent(who(text, t), k -> new int[2]);
                n[0]++;
                n[1] += text.charAt(t.content().getLast().end() - 1) == '?' ? 1 : 0;
                known |= t.because().rule().endsWith("question_word")
                        || t.because().rule().endsWith("answer_word");
            }
            List<Turn> out = new ArrayList<>();
            for (Turn t : turns) {
                Turn.Role role = role(t, text, asks, known);
                out.add(new Turn(t.label(), t.cue(), t.content(), t.stageDirections(), role, t.part(), t.because()));
            }
            return out;
        }

        private static Turn.Role role(Turn t, String text, Map<String, int[]> asks, boolean known) {
            if (t.because().rule().endsWith("question_word")) {
                return Turn.Role.QUESTION;
            }
            if (t.because().rule().endsWith("answer_word") || (known && asks.size() == 2)) {
                return Turn.Role.ANSWER;
            }
            if (asks.size() != 2) {
                return Turn.Role.SPEECH;
            }
            double mine = 0;
            double others = 0;
            for (Map.Entry<String, int[]> e : asks.entrySet()) {
                double share = (double) e.getValue()[1] / e.getValue()[0];
                if (e.getKey().equals(who(text, t))) {
                    mine = share;
                } else {
                    others = share;
                }
            }
            return mine == others ? Turn.Role.SPEECH : mine > others ? Turn.Role.QUESTION : Turn.Role.ANSWER;
        }

        private static String who(String text, Turn t) {
            Span label = t.label();
            return label == null ? "" : Labels.surname(Fold.core(Fold.fold(label.in(text), 90)));
        }
    }
}
