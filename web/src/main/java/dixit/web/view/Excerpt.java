package dixit.web.view;

import dixit.archive.Hit.Run;
import dixit.archive.StatementEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a long statement that a list shows: its beginning, or what is around the first match. Pure. */
public final class Excerpt {
    /** Stands where a paragraph ends and nothing is left out. */
    private static final String PARAGRAPH = "\n\n";

    /** Not behind an initial: "E. Dorn". */
    private static final Pattern SENTENCE_END = Pattern.compile("(?:[?!]|[\\p{Ll}\\p{N}][.])[”\"’)]?\\s+|\\n\\s*");

    /** How much more than one excerpt the paragraphs that matched may have. */
    private static final int TIMES = 4;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Excerpt() {}

    /** All words of a statement. */
    static List<Piece> whole(StatementEntry e) {
        List<List<Run>> content =
                e.words().stream().map(w -> List.of(new Run(w, false))).toList();
        return of(content, e::leavesOutBefore, Integer.MAX_VALUE);
    }

    /**
     * A piece of the excerpt.
     *
     * @param text original words, exactly; empty for a gap
     * @param matched they matched the query
     */
    public record Piece(String text, boolean matched) {
        /** True where words are left out. */
        public boolean gap() {
            return text.isEmpty();
        }
    }

    /**
     * What to show of a statement.
     *
     * @param content the statement, piece by piece, each cut into runs
     * @param leavesOut words are left out before the piece of this number; else only a paragraph ends there
     * @param most how many UTF-16 units of words to show, about
     */
    public static List<Piece> of(List<List<Run>> content, IntPredicate leavesOut, int most) {
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            if (i > 0) {
                all.add(new Run(leavesOut.test(i) ? "" : PARAGRAPH, false));
            }
            all.addAll(content.get(i));
        }
        int length = all.stream().mapToInt(r -> r.text().length()).sum();
        return length <= most
                ? all.stream().map(r -> new Piece(r.text(), r.matched())).toList()
                : cut(all, most);
    }

    /**
     * As {@link #of(List, IntPredicate, int)}; but of what is too long the paragraphs that matched are shown, a gap stands for
     * the others; up to {@value #TIMES} times as much in all. Where none matched, its beginning.
     */
    public static List<Piece> paragraphs(List<List<Run>> content, IntPredicate leavesOut, int most) {
        int length = content.stream()
                        .flatMap(List::stream)
                        .mapToInt(r -> r.text().length())
                        .sum()
                + PARAGRAPH.length() * (content.size() - 1);
        if (length <= most || content.stream().flatMap(List::stream).noneMatch(Run::matched)) {
            return of(content, leavesOut, most);
        }
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < content.size(); i++) {
            if (i > 0 && leavesOut.test(i)) {
                gap(pieces);
            }
            for (List<Run> paragraph : paragraphs(content.get(i))) {
                if (paragraph.stream().noneMatch(Run::matched) || shown > TIMES * most) {
                    gap(pieces);
                } else {
                    if (!pieces.isEmpty()) {
                        pieces.add(new Piece(PARAGRAPH, false));
                    }
                    List<Piece> now = of(List.of(paragraph), at -> false, most);
                    shown += now.stream().mapToInt(n -> n.text().length()).sum();
                    pieces.addAll(now);
                }
            }
        }
        return pieces;
    }

    /** A piece cut where its lines end. */
    private static List<List<Run>> paragraphs(List<Run> piece) {
        List<List<Run>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (Run run : piece) {
            String[] lines = LINE_END.split(run.text(), -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    all.add(new ArrayList<>());
                }
                if (!lines[i].isEmpty()) {
                    all.getLast().add(new Run(lines[i], run.matched()));
                }
            }
        }
        all.removeIf(List::isEmpty);
        return all;
    }

    /** The last words of a setting, from a sentence on where that is near; what is around the first match if there is one. */
    static List<Piece> end(List<Run> runs, int most) {
        if (runs.stream().anyMatch(Run::matched)) {
            return of(List.of(runs), at -> false, most);
        }
        String all = runs.stream().map(Run::text).collect(Collectors.joining());
        if (all.length() <= most) {
            return all.isEmpty() ? List.of() : List.of(new Piece(all, false));
        }
        int from = all.length() - most;
        Matcher ends = SENTENCE_END.matcher(all).region(from, all.length() - 1);
        int sentence = ends.find() ? ends.end() : word(all, from);
        return List.of(new Piece("", false), new Piece(all.substring(sentence), false));
    }

    private static List<Piece> cut(List<Run> runs, int most) {
        int match = 0;
        while (match < runs.size() && !runs.get(match).matched()) {
            match++;
        }
        int before = match == runs.size()
                ? 0
                : runs.stream().limit(match).mapToInt(r -> r.text().length()).sum();
        int skip = before < most * 2 / 3 ? 0 : before - most / 3;
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.clamp(skip - at, 0, run.text().length());
            int to = Math.clamp(skip + most - at, 0, run.text().length());
            add(pieces, run, from, to);
            at += run.text().length();
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Run run, int from, int to) {
        if (run.text().isEmpty()) {
            gap(pieces);
            return;
        }
        int start = from == 0 ? 0 : word(run.text(), from);
        int end = to == run.text().length() ? to : word(run.text(), to);
        if (start > 0) {
            gap(pieces);
        }
        if (start < end) {
            pieces.add(new Piece(run.text().substring(start, end), run.matched()));
        }
        if (end < run.text().length() && start < end) {
            gap(pieces);
        }
    }

    private static void gap(List<Piece> pieces) {
        if (pieces.isEmpty() || !pieces.getLast().gap()) {
            pieces.add(new Piece("", false));
        }
    }

    /** The next beginning of a word; never inside a surrogate pair. */
    private static int word(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && at < from + 40 && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
