package dixit.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in an archive and how it is.
 *
 * @param directory where it lies
 * @param documents how many
 * @param statements how many, those that people took away not counted
 * @param speakers how many different names
 * @param corrections how many are in force
 * @param unattached corrections that no statement is near enough to
 * @param databaseBytes size of the store with its log
 * @param originalsBytes size of the originals, compressed
 * @param indexBytes size of the index
 * @param schema number of the last migration
 * @param lucene version of the index library
 * @param producers for each version of the program how many records it made
 * @param lastImport when a document was last added
 * @param index how the index is
 * @param messages what went wrong at opening and was repaired; usually empty
 */
public record Status(
        Path directory,
        long documents,
        long statements,
        long speakers,
        long corrections,
        long unattached,
        long databaseBytes,
        long originalsBytes,
        long indexBytes,
        int schema,
        String lucene,
        Map<String, Long> producers,
        @Nullable Instant lastImport,
        IndexHealth index,
        List<String> messages) {
    /** How the index is. */
    public enum IndexHealth {
        /** It holds exactly what the store holds. */
        CURRENT,
        /** Documents are in the store and not yet in the index: an import is under way, or was cut off. */
        BEHIND,
        /** It cannot be read; {@code reindex} makes it anew. */
        MISSING
    }

    public Status {
        producers = Collections.unmodifiableSortedMap(new TreeMap<>(producers));
        messages = List.copyOf(messages);
    }
}
