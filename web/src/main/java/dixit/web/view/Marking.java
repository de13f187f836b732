package dixit.web.view;

import dixit.record.Span;
import dixit.record.StatementKind;
import dixit.web.view.Mark.Layer;
import dixit.web.view.Segment.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Cuts a window of a text at every border of its marks, so that marks may nest and overlap freely and the page still is
 * a flat row of runs. Joined together the runs are the window, character for character.
 *
 * <p>Pure. Time grows with the number of marks times how deep they overlap.
 */
public final class Marking {
    /** Outer marks first; of equal ones in the order given. */
    private static final Comparator<Active> OUTERMOST =
            Comparator.<Active>comparingInt(a -> -a.mark.span().length()).thenComparingInt(a -> a.order);

    private final String text;
    private final Span window;
    private final List<Mark> marks;

    private record Active(Mark mark, int order) {}

    private record Event(int at, boolean opens, Active active) {}

    private Marking(String text, Span window, List<Mark> marks) {
        this.text = text;
        this.window = window;
        this.marks = marks.stream()
                .filter(m -> !m.span().isEmpty() && m.span().overlaps(window))
                .toList();
    }

    /**
     * The window as blocks, one for each line, or for each paragraph of a text with lines of fixed width.
     *
     * @param text the whole text
     * @param window what to show of it
     * @param marks what to mark; those outside the window are left out, empty ones too
     * @param parts offsets at which parts begin, ascending; the first part has number 1
     */
    public static List<Block> blocks(String text, Span window, List<Mark> marks, List<Integer> parts) {
        return new Marking(text, window, marks).cut(parts);
    }

    private List<Block> cut(List<Integer> parts) {
        List<Event> events = events();
        SortedSet<Active> active = new TreeSet<>(OUTERMOST);
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Span line : Lines.paragraphs(text, window)) {
            List<Segment> segments = new ArrayList<>();
            List<Ref> starts = new ArrayList<>();
            int at = line.start();
            while (at < line.end()) {
                for (; next < events.size() && events.get(next).at() <= at; next++) {
                    apply(events.get(next), active, starts);
                }
                int end = next < events.size()
                        ? Math.min(line.end(), events.get(next).at())
                        : line.end();
                segments.add(segment(at, end, active, starts));
                starts.clear();
                at = end;
            }
            blocks.add(block(line, segments, parts));
        }
        return blocks;
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        int order = 0;
        for (Mark mark : marks) {
            Active a = new Active(mark, order++);
            events.add(new Event(Math.max(window.start(), mark.span().start()), true, a));
            events.add(new Event(Math.min(window.end(), mark.span().end()), false, a));
        }
        events.sort(
                Comparator.comparingInt(Event::at).thenComparing(Event::opens).thenComparing(Event::active, OUTERMOST));
        return events;
    }

    private void apply(Event event, SortedSet<Active> active, List<Ref> starts) {
        Mark mark = event.active().mark();
        if (!event.opens()) {
            active.remove(event.active());
            return;
        }
        active.add(event.active());
        if (mark.ref() != null && mark.span().start() >= window.start()) {
            starts.add(mark.ref());
        }
    }

    private Segment segment(int start, int end, SortedSet<Active> active, List<Ref> starts) {
        String words = text.substring(start, end);
        return new Segment(
                words,
                starts,
                css(active),
                ids(active, Layer.CONTENT),
                ids(active, Layer.SOURCE),
                ids(active, Layer.CUE));
    }

    /** The innermost statement decides the kind; how many hold the words decides the depth. */
    private static String css(SortedSet<Active> active) {
        StringJoiner css = new StringJoiner(" ");
        StatementKind kind = null;
        int depth = 0;
        for (Active a : active) {
            switch (a.mark.layer()) {
                case CONTENT -> {
                    kind = a.mark.kind();
                    depth++;
                }
                case SOURCE, CUE, LAYOUT -> {}
                case BOLD, ITALIC, FURNITURE, INSERTION, CHOSEN_CONTENT, CHOSEN_SOURCE, CHOSEN_CUE, HIT ->
                    css.add(name(a.mark.layer()));
            }
        }
        if (kind != null) {
            css.add("said").add(kind.code());
        }
        if (depth > 1) {
            css.add("deep");
        }
        return css.toString();
    }

    private static String name(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String ids(SortedSet<Active> active, Layer layer) {
        StringJoiner ids = new StringJoiner(" ");
        for (Active a : active) {
            if (a.mark.layer() == layer) {
                ids.add(a.mark.id());
            }
        }
        return ids.toString();
    }

    private Block block(Span line, List<Segment> segments, List<Integer> parts) {
        Span words = line.trim(text);
        String furniture = "";
        String layout = "";
        boolean turn = false;
        for (Mark mark : marks) {
            if (!words.isEmpty()
                    && mark.layer() == Layer.FURNITURE
                    && mark.span().contains(words)) {
                furniture = mark.id();
            }
            if (!words.isEmpty() && mark.layer() == Layer.LAYOUT && mark.span().contains(words)) {
                layout = mark.id();
            }
            turn |= mark.kind() == StatementKind.TURN && mark.span().overlaps(words);
        }
        return new Block(segments, furniture, layout, turn, partAt(line, parts));
    }

    private static int partAt(Span line, List<Integer> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (line.contains(parts.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
