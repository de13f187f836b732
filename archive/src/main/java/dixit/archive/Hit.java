package dixit.archive;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that matches.
 *
 * @param statement the statement
 * @param highlights the words that matched, UTF-16 units of the document's text, sorted, disjoint, each inside one span
 *     of the statement's content, or inside its setting
 * @param score relevance; comparable within one result only
 */
public record Hit(StatementEntry statement, List<Span> highlights, float score) {
    public Hit {
        highlights = List.copyOf(highlights);
    }

    /**
     * A run of original words.
     *
     * @param text the words, exactly
     * @param matched they matched the query
     */
    public record Run(String text, boolean matched) {}

    /**
     * The content cut into runs at the borders of the highlights: for each piece of the content a list, whose texts
     * joined are exactly the piece.
     */
    public List<List<Run>> runs() {
        List<List<Run>> all = new ArrayList<>();
        List<Span> content = statement.statement().content();
        for (int i = 0; i < content.size(); i++) {
            all.add(runs(content.get(i), statement.words().get(i)));
        }
        return all;
    }

    /** The setting of the statement cut likewise; empty if it has none. */
    public List<Run> settingRuns() {
        Setting setting = statement.setting();
        return setting == null ? List.of() : runs(setting.span(), setting.words());
    }

    private List<Run> runs(Span piece, String words) {
        List<Run> runs = new ArrayList<>();
        int at = piece.start();
        for (Span h : highlights) {
            if (piece.contains(h) && h.start() >= at) {
                add(runs, words.substring(at - piece.start(), h.start() - piece.start()), false);
                add(runs, words.substring(h.start() - piece.start(), h.end() - piece.start()), true);
                at = h.end();
            }
        }
        add(runs, words.substring(at - piece.start()), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean matched) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, matched));
        }
    }
}
