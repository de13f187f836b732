package dixit.cli;

/** What was asked for cannot be done; the message says what, where and which value. */
final class CannotDoException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotDoException(String message) {
        super(message);
    }

    CannotDoException(String message, Throwable cause) {
        super(message, cause);
    }
}
