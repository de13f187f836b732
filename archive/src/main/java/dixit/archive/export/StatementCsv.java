package dixit.archive.export;

import dixit.archive.StatementEntry;
import dixit.record.Statement;
import java.util.List;
import java.util.Locale;

/**
 * A statement as a line of comma-separated values (RFC 4180), without the line end. Dates stay as the record has them, in
 * EDTF: {@code [2013-11-27,2019-11-27]} is one of two days, {@code XXXX-11-27} a day of some year. Stateless and
 * thread-safe.
 */
public final class StatementCsv {
    private static final List<String> COLUMNS = List.of(
            "key",
            "kind",
            "speaker",
            "role",
            "source",
            "cue",
            "content",
            "date",
            "outlet",
            "genre",
            "title",
            "url",
            "document",
            "hash",
            "within",
            "rule",
            "score",
            "corrected_by",
            "corrected_at",
            "act",
            "hedged",
            "modality",
            "version",
            "model",
            "knowledge");

    /** The line that names the columns. */
    public static final String HEADER = String.join(",", COLUMNS);

    private StatementCsv() {}

    /** The statement's line; pieces of content that stand apart are joined by {@code " … "}. */
    public static String line(StatementEntry entry) {
        Statement s = entry.statement();
        return Csv.row(
                entry.key(),
                s.kind().code(),
                entry.speakerName(),
                s.role(),
                String.join(" … ", entry.sourceWords()),
                String.join(" … ", entry.cueWords()),
                String.join(" … ", entry.words()),
                entry.date(),
                entry.outlet(),
                entry.genre().code(),
                entry.title(),
                entry.url(),
                entry.document().id(),
                entry.document().hash(),
                s.within(),
                s.because().rule(),
                String.format(Locale.ROOT, "%.3f", s.because().score()),
                entry.corrected() == null ? null : entry.corrected().last().who(),
                entry.corrected() == null
                        ? null
                        : entry.corrected().last().when().toString(),
                s.act(),
                String.valueOf(s.hedged()),
                s.modality() == null ? null : s.modality().code(),
                entry.document().producerVersion(),
                entry.document().model(),
                entry.document().knowledge());
    }
}
