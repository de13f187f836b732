package dixit.reader;

import java.util.Locale;
import java.util.Set;

/** Ids from the names of files. */
final class Names {
    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "xhtml",
            "xht",
            "pdf",
            "docx",
            "odt",
            "rtf",
            "eml",
            "jsonl",
            "ndjson",
            "gz");

    private Names() {}

    /**
     * The file's name without its endings: {@code a.html.gz} is {@code a}. Only endings of formats that are read are
     * taken off, and if there is none such the last one; so {@code Speech at 3.30.txt} keeps its dot.
     */
    static String id(String name) {
        String rest = last(name);
        boolean known = false;
        int dot = rest.lastIndexOf('.');
        while (dot > 0 && ENDINGS.contains(rest.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            rest = rest.substring(0, dot);
            known = true;
            dot = rest.lastIndexOf('.');
        }
        if (!known && dot > 0) {
            rest = rest.substring(0, dot);
        }
        return rest;
    }

    /** The last name of a path with either separator. */
    static String last(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1);
    }
}
