package dixit.reader;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for what went wrong. */
final class Failures {
    private Failures() {}

    /** Why an I/O operation failed, in words for people. */
    static String reason(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
