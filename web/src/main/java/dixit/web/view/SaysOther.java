package dixit.web.view;

import dixit.archive.StatementEntry;
import dixit.record.DocumentRecord;
import dixit.record.Mention;
import dixit.record.Span;

/** Where the text names the speaker of a statement by a name that is none of that speaker's. Pure. */
final class SaysOther {
    private SaysOther() {}

    /** The text's own name in the words that name the speaker; empty if it is one of the speaker's. */
    static String of(StatementEntry e, DocumentRecord record) {
        String speaker = e.speakerId();
        return record.mentions().stream()
                .filter(m -> m.form() != null && m.actor().equals(speaker))
                .filter(m -> e.statement().source().stream().anyMatch(s -> overlaps(s, m)))
                .map(m -> String.valueOf(m.form()))
                .findFirst()
                .orElse("");
    }

    private static boolean overlaps(Span s, Mention m) {
        return s.start() < m.end() && m.start() < s.end();
    }
}
