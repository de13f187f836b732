package dixit.web.http;

/**
 * What a page and its twin both say.
 *
 * @param status HTTP status
 * @param title of the page
 * @param template file of the page's template
 * @param view what the template shows
 * @param json what the twin says
 */
public record Answer(int status, String title, String template, Object view, Object json) {
    public static Answer ok(String title, String template, Object view, Object json) {
        return new Answer(200, title, template, view, json);
    }
}
