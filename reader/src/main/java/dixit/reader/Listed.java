package dixit.reader;

/** What a path holds: an input, or why there is none. */
public sealed interface Listed {
    /** An input, not yet opened. */
    record Found(Input input) implements Listed {}

    /** A path that gives nothing: missing, not readable, or a folder without documents. */
    record Missing(Reading.Failed failure) implements Listed {}
}
