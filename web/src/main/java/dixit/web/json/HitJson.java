package dixit.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dixit.archive.Hit;
import java.util.List;

/**
 * A statement that matches.
 *
 * @param statement the statement
 * @param runs for each piece of its content the exact words, cut where the match begins and ends
 */
public record HitJson(@JsonUnwrapped LinkedStatement statement, List<List<Run>> runs) {
    /** Original words and whether they matched. */
    public record Run(String text, boolean matched) {}

    public static HitJson of(Hit hit) {
        return new HitJson(
                LinkedStatement.of(hit.statement()),
                hit.runs().stream()
                        .map(piece -> piece.stream()
                                .map(r -> new Run(r.text(), r.matched()))
                                .toList())
                        .toList());
    }
}
