package dixit.web.view;

/** Words for errors. */
public final class Problems {
    private Problems() {}

    /** A heading for a page that shows an error of this status. */
    public static String title(int status) {
        return switch (status) {
            case 400 -> "This request can’t be read";
            case 403 -> "Refused";
            case 404 -> "Not here";
            case 405 -> "Not possible here";
            case 409 -> "Changed in the meantime";
            case 413 -> "Too large";
            case 422 -> "This does not fit";
            default -> status >= 500 ? "Something went wrong" : "Not possible";
        };
    }
}
