package dixit.bench.generate;

import java.nio.charset.StandardCharsets;

/**
 * An invented document in one of three forms.
 *
 * @param id name without ending
 * @param form what kind of file it is
 * @param text its content
 * @param words how many its body has
 */
public record GeneratedDocument(String id, Form form, String text, int words) {
    /** Forms of files. */
    public enum Form {
        TXT,
        HTML,
        JSONL
    }

    static GeneratedDocument of(String id, Form form, Article article) {
        int words = article.paragraphs().stream().mapToInt(Composer::count).sum();
        return new GeneratedDocument(id, form, Layouts.of(id, form, article), words);
    }

    /** In UTF-8; a JSON line without its end. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
