package dixit.web.view;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path that was asked for
 * @param csrf token for forms
 * @param name of the person at the browser, empty if unknown
 * @param twin address of the page's JSON; empty if there is none
 */
public record Frame(String title, String path, String csrf, String name, String twin) {
    /** True if the page belongs to the model of the world that the documents describe. */
    public boolean inSystem() {
        return in("/system") || in("/relation") || in("/subject") || in("/events") || in("/positions");
    }

    /** True if the page belongs to this entry of the navigation. */
    public boolean in(String section) {
        return section.equals("/") ? path.equals("/") : path.equals(section) || path.startsWith(section + "/");
    }
}
