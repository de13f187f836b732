package dixit.archive;

import dixit.record.Document;
import dixit.record.DocumentRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document with its record.
 *
 * @param summary what it is
 * @param document as the reader made it: text, metadata, layout, places on pages
 * @param record the record with corrections applied: what export gives
 * @param extracted the record as the program made it
 * @param statements in the order of the record; those that people took away stand here too, marked
 * @param corrections everything people changed in this document, oldest first, undone ones included
 */
public record DocumentEntry(
        DocumentSummary summary,
        Document document,
        DocumentRecord record,
        DocumentRecord extracted,
        List<StatementEntry> statements,
        List<Correction> corrections) {
    public DocumentEntry {
        statements = List.copyOf(statements);
        corrections = List.copyOf(corrections);
    }

    /** The same document and record with those of its statements alone whose keys are among these. */
    DocumentEntry only(Set<String> keys) {
        List<StatementEntry> kept =
                statements.stream().filter(s -> keys.contains(s.key())).toList();
        return new DocumentEntry(summary, document, record, extracted, kept, corrections);
    }

    /** Quotes of this document tied to other words of it, in the order of the text. */
    public List<LinkEntry> innerLinks() {
        return InnerLinks.of(this);
    }

    /** The entry of the statement that has this id in the record. */
    public Optional<StatementEntry> byId(String statementId) {
        return statements.stream()
                .filter(s -> s.statement().id().equals(statementId))
                .findFirst();
    }
}
