package dixit.archive.check;

/**
 * A difference in words.
 *
 * @param quote what the quote says; empty if it left something out
 * @param record what the record says; empty if the quote put something in
 */
public record Wording(String quote, String record) {}
