package dixit.archive;

import dixit.record.DocumentRecord;
import dixit.record.Offsets;
import dixit.record.Span;
import dixit.record.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where statements went whose document was extracted anew, so that an address once given out still leads somewhere. */
final class Moves {
    private Moves() {}

    /**
     * A key that no statement has any more.
     *
     * @param key the key
     * @param anchor where its statement was
     * @param target key of the statement that stands there now; null if none does
     */
    record Move(String key, Anchor anchor, @Nullable String target) {}

    /** The keys of a record with where their statements stand. */
    static Map<String, Anchor> anchors(DocumentRecord record) {
        Offsets offsets = Offsets.of(record.text());
        List<String> keys = DocumentView.keys(record, offsets);
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            anchors.put(
                    keys.get(i),
                    Anchor.of(record.text(), offsets, record.statements().get(i).content()));
        }
        return anchors;
    }

    /**
     * @param known every key ever given out for the document, with where its statement was
     * @param record the new record
     */
    static List<Move> of(Map<String, Anchor> known, DocumentRecord record) {
        Offsets offsets = Offsets.of(record.text());
        List<String> keys = DocumentView.keys(record, offsets);
        Set<String> live = new HashSet<>(keys);
        List<List<Span>> contents =
                record.statements().stream().map(Statement::content).toList();
        List<Move> moves = new ArrayList<>();
        known.forEach((key, anchor) -> {
            if (!live.contains(key)) {
                int best = anchor.locate(record.text(), offsets)
                        .map(place -> Anchor.best(place, contents))
                        .orElse(-1);
                moves.add(new Move(key, anchor, best < 0 ? null : keys.get(best)));
            }
        });
        return moves;
    }
}
