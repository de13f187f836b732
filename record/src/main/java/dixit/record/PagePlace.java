package dixit.record;

/**
 * Where a run of the text stands on a page of the original, for documents that have pages.
 *
 * @param span the run in the text, UTF-16 units
 * @param page number of the page, from 1
 * @param line number of the line on that page, from 1
 * @param raw the run as it stands there, end-of-line hyphen included
 */
public record PagePlace(Span span, int page, int line, String raw) {}
