package dixit.archive;

import org.jspecify.annotations.Nullable;

/** An archive cannot do what it was asked; the message names the place and the reason. */
public class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ArchiveException(String message) {
        this(message, null);
    }

    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
