package dixit.web.http;

import dixit.web.Settings.Limits;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of a form, within limits. Thread-safe. */
public final class Uploads {
    private static final long MOST_DRAINED = 4L << 30;

    private Uploads() {}

    /** The files of a field; a field left empty gives none. */
    public static List<UploadedFile> of(Context ctx, String field) {
        return ctx.uploadedFiles(field).stream()
                .filter(f -> !f.filename().isBlank())
                .toList();
    }

    /**
     * Refuses what is too much.
     *
     * @throws Problem 413 if one file, their number or all together exceed the limits
     */
    public static void check(List<UploadedFile> files, Limits limits) {
        if (files.size() > limits.files()) {
            throw tooMany(limits);
        }
        for (UploadedFile file : files) {
            if (file.size() > limits.fileBytes()) {
                throw fileTooLarge(limits);
            }
        }
        if (files.stream().mapToLong(UploadedFile::size).sum() > limits.jobBytes()) {
            throw jobTooLarge(limits);
        }
    }

    /** What the form parser's complaint means; null if it is not about the form that was sent. */
    static @Nullable Problem problem(Throwable thrown, Limits limits) {
        boolean multipart = false;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            multipart |= message.contains("bad multipart");
            if (message.contains("too many keys") || message.contains("too many parts")) {
                return tooMany(limits);
            }
            if (message.contains("max file size") || message.contains("maxfilesize")) {
                return fileTooLarge(limits);
            }
            if (message.contains("max length") || message.contains("maxlength")) {
                return jobTooLarge(limits);
            }
        }
        return multipart ? Problem.badRequest("The form that was sent is broken or was cut off.") : null;
    }

    /**
     * Reads what is still coming and forgets it, up to a limit. A browser shows no answer before it has sent its whole
     * form.
     */
    static void drain(Context ctx) {
        ctx.header("Connection", "close");
        byte[] waste = new byte[1 << 16];
        long left = MOST_DRAINED;
        try {
            InputStream in = ctx.req().getInputStream();
            for (int n = in.read(waste); n >= 0 && left > 0; n = in.read(waste)) {
                left -= n;
            }
        } catch (IOException | IllegalStateException e) {
            return; // nothing more comes, or nothing that can be read
        }
    }

    static Problem jobTooLarge(Limits limits) {
        return Problem.tooLarge("One import takes at most " + mib(limits.jobBytes())
                + " in all. Import in several steps, or use the command line, which has no limit.");
    }

    private static Problem fileTooLarge(Limits limits) {
        return Problem.tooLarge("A file may have at most " + mib(limits.fileBytes())
                + ". Import larger ones by the command line, which has no limit.");
    }

    private static Problem tooMany(Limits limits) {
        return Problem.tooLarge("One import takes at most " + limits.files()
                + " files. Import in several steps, or use the command line, which has no limit.");
    }

    private static String mib(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
