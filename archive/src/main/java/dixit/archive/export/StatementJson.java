package dixit.archive.export;

import dixit.archive.Corrected;
import dixit.archive.Setting;
import dixit.archive.StatementEntry;
import dixit.record.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the command line and the pages' twins give it in JSON: the words themselves instead of spans, since no
 * text goes with it. Keys are these names in snake case; what is null or empty is left out. Immutable.
 */
public record StatementJson(
        String key,
        String kind,
        @Nullable String speaker,
        @Nullable String role,
        List<String> source,
        List<String> cue,
        List<String> content,
        @Nullable String question,
        @Nullable String lead,
        @Nullable String act,
        @Nullable Boolean hedged,
        @Nullable String modality,
        @Nullable String date,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        String genre,
        String document,
        String hash,
        String rule,
        double score,
        @Nullable String correctedBy,
        @Nullable String correctedAt,
        @Nullable Boolean retracted,
        String version,
        @Nullable String model,
        @Nullable String knowledge) {
    /** What the archive knows of the statement. */
    public static StatementJson of(StatementEntry e) {
        Statement s = e.statement();
        Corrected corrected = e.corrected();
        return new StatementJson(
                e.key(),
                s.kind().code(),
                e.speakerName(),
                s.role(),
                e.sourceWords(),
                e.cueWords(),
                e.words(),
                setting(e, Setting.Kind.QUESTION),
                setting(e, Setting.Kind.LEAD),
                s.act(),
                s.hedged() ? Boolean.TRUE : null,
                s.modality() == null ? null : s.modality().code(),
                e.date(),
                e.outlet(),
                e.title(),
                e.url(),
                e.genre().code(),
                e.document().id(),
                e.document().hash(),
                s.because().rule(),
                s.because().score(),
                corrected == null ? null : corrected.last().who(),
                corrected == null ? null : corrected.last().when().toString(),
                e.retracted() ? Boolean.TRUE : null,
                e.document().producerVersion(),
                e.document().model(),
                e.document().knowledge());
    }

    private static @Nullable String setting(StatementEntry e, Setting.Kind kind) {
        return e.setting() != null && e.setting().kind() == kind ? e.setting().words() : null;
    }
}
