package dixit.archive;

/** The language of queries. */
final class QueryParser {
    private QueryParser() {}
}
