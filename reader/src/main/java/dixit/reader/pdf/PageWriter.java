package dixit.reader.pdf;

import dixit.record.Because;
import dixit.record.Furniture;
import dixit.record.Mark;
import dixit.record.PagePlace;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Writes lines as paragraphs. Headers, footers and page numbers come after the paragraph that runs across their page's
 * edge, so that no sentence is cut by them.
 */
final class PageWriter {
    private final IdentityHashMap<Line, String> running;
    private final IdentityHashMap<Line, Integer> numbers;
    private final Hyphens hyphens;
    private final double bodySize;
    private final double pitch;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<PagePlace> places = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();

    PageWriter(List<Line> lines, IdentityHashMap<Line, String> running, IdentityHashMap<Line, Integer> numbers) {
        this.running = running;
        this.numbers = numbers;
        List<Line> body = lines.stream().filter(l -> !running.containsKey(l)).toList();
        this.hyphens = new Hyphens(body);
        this.bodySize = Typical.size(body);
        this.pitch = Typical.pitch(body, bodySize);
    }

    void write(List<Line> lines) {
        for (Line line : lines) {
            if (running.containsKey(line)) {
                waiting.add(line);
                continue;
            }
            if (!paragraph.isEmpty() && Paragraphs.isNew(paragraph, line, pitch, bodySize)) {
                endParagraph();
            }
            paragraph.add(line);
        }
        endParagraph();
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        return marks.stream()
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
                .toList();
    }

    List<Furniture> furniture() {
        return List.copyOf(furniture);
    }

    List<PagePlace> places() {
        return List.copyOf(places);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            Span span = join(paragraph);
            marks.add(new Mark(isHeading(paragraph) ? Mark.Kind.HEADING : Mark.Kind.PARAGRAPH, span));
            paragraph.clear();
        }
        for (Line line : waiting) {
            Span span = join(List.of(line));
            String kind = running.getOrDefault(line, Running.FOOTER);
            furniture.add(new Furniture(span, kind, new Because("pdf:repeated-at-page-edge", 0.95)));
            marks.add(new Mark(kind.equals(Running.HEADER) ? Mark.Kind.PAGE_HEADER : Mark.Kind.PAGE_FOOTER, span));
        }
        waiting.clear();
    }

    private boolean isHeading(List<Line> lines) {
        int chars = lines.stream().mapToInt(l -> l.text().length()).sum();
        boolean large = lines.stream().allMatch(l -> l.size() > 1.12 * bodySize);
        boolean bold =
                lines.stream().allMatch(Line::isBold) && !lines.getLast().text().endsWith(":");
        return chars < 250 && (large || (bold && chars < 120));
    }

    private Span join(List<Line> lines) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int dropped = i + 1 < lines.size()
                    ? hyphens.dropped(line.text(), lines.get(i + 1).text())
                    : -1;
            int at = text.length();
            text.append(line.text(), 0, line.text().length() - Math.max(0, dropped));
            places.add(new PagePlace(
                    new Span(at, text.length()), line.page(), numbers.getOrDefault(line, 1), line.text()));
            bold(line, at);
            if (dropped < 0 && i + 1 < lines.size()) {
                text.append(' ');
            }
        }
        return new Span(start, text.length());
    }

    private void bold(Line line, int at) {
        int from = -1;
        for (int i = 0; i <= line.bold().size(); i++) {
            boolean bold = i < line.bold().size() && line.bold().get(i);
            if (bold && from < 0) {
                from = i;
            } else if (!bold && from >= 0) {
                int end = Math.min(at + i, text.length());
                if (at + from < end) {
                    marks.add(new Mark(Mark.Kind.BOLD, new Span(at + from, end)));
                }
                from = -1;
            }
        }
    }
}
