package dixit.reader;

/** The kinds of bytes that are told apart by what they hold. */
enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    PDF("application/pdf"),
    RTF("application/rtf"),
    MAIL("message/rfc822"),
    JSON_LINES("application/jsonl"),
    GZIP("application/gzip"),
    /** A zip file; which of the zipped formats only its directory says. */
    ZIP("application/zip");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
