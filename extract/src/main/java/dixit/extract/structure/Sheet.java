package dixit.extract.structure;

import dixit.record.Because;
import dixit.record.Furniture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided so far about each paragraph of a page; made, filled and dropped inside one call. Not thread-safe. */
final class Sheet {
    private final Page page;
    private final @Nullable Furniture[] marks;

    Sheet(Page page) {
        this.page = page;
        this.marks = new @Nullable Furniture[page.size()];
    }

    boolean isFurniture(int i) {
        return marks[i] != null;
    }

    /** The kind of furniture that paragraph {@code i} is; empty if none. */
    String kind(int i) {
        Furniture f = marks[i];
        return f == null ? "" : f.kind();
    }

    /** Signs paragraph {@code i}; the first that decides keeps it. */
    void mark(int i, String kind, String rule, double score) {
        if (marks[i] == null) {
            marks[i] = new Furniture(page.span(i), kind, new Because("furniture." + rule, score));
        }
    }

    /** Takes a decision back: the paragraph is body after all. */
    void clear(int i) {
        marks[i] = null;
    }

    /** Index of the last paragraph before {@code i} that is body; -1 if none. */
    int bodyBefore(int i) {
        int at = i - 1;
        while (at >= 0 && isFurniture(at)) {
            at--;
        }
        return at;
    }

    /** Index of the next paragraph from {@code i} on that is body; the number of paragraphs if none. */
    int bodyFrom(int i) {
        int at = i;
        while (at < marks.length && isFurniture(at)) {
            at++;
        }
        return at;
    }

    List<Furniture> furniture() {
        List<Furniture> out = new ArrayList<>();
        for (Furniture f : marks) {
            if (f != null) {
                out.add(f);
            }
        }
        return out;
    }
}
