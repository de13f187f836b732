package dixit.intake;

import dixit.record.ActorRef;
import dixit.record.DocumentRecord;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in an article, with whom the article gives it to.
 *
 * @param words the words between the quotation marks
 * @param speaker who said them according to the article; null if it does not tell
 * @param date EDTF date of saying according to the article; null if it does not tell
 * @param statement id of the statement in the article
 */
public record Quoted(
        String words, @Nullable String speaker, @Nullable String date, String statement) {
    /** The quotations of an article in their order; what stands in the reporter's words is no quotation. */
    public static List<Quoted> in(DocumentRecord record) {
        List<Quoted> out = new ArrayList<>();
        for (Statement s : record.statements()) {
            List<Span> pieces = s.kind() == StatementKind.DIRECT
                    ? s.content()
                    : s.kind() == StatementKind.MIXED ? s.quotes() : List.of();
            ActorRef by = s.speaker();
            String words = String.join(
                    " … ", pieces.stream().map(p -> p.in(record.text())).toList());
            if (!words.isBlank() && words.length() <= 5_000) {
                out.add(new Quoted(words, by == null ? null : by.name(), s.date(), s.id()));
            }
        }
        return out;
    }
}
