package dixit.extract.structure;

import dixit.record.Translation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line that says that the text is a translation: "Machine translation: https://…", "Unofficial translation from Russian".
 *
 * @param translation what it says
 * @param url address of the original, if the line gives one
 */
record TranslationNote(Translation translation, @Nullable String url) {
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("russian", "ru"),
            Map.entry("ukrainian", "uk"),
            Map.entry("german", "de"),
            Map.entry("french", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("chinese", "zh"),
            Map.entry("mandarin", "zh"),
            Map.entry("arabic", "ar"),
            Map.entry("persian", "fa"),
            Map.entry("farsi", "fa"),
            Map.entry("turkish", "tr"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("polish", "pl"),
            Map.entry("hebrew", "he"),
            Map.entry("dutch", "nl"),
            Map.entry("swedish", "sv"),
            Map.entry("english", "en"),
            Map.entry("serbian", "sr"),
            Map.entry("bulgarian", "bg"),
            Map.entry("czech", "cs"),
            Map.entry("greek", "el"));

    /** What a short paragraph says about translation, or null. */
    static @Nullable TranslationNote read(String line) {
        String s = Fold.fold(line, 300);
        boolean machine = s.contains("machine translat")
                || s.contains("machine-translat")
                || s.contains("automatic translation")
                || s.contains("automatically translated")
                || s.contains("translated by google")
                || s.contains("google translate")
                || s.contains("translated by deepl")
                || s.contains("translated with deepl");
        boolean human = s.contains("unofficial translation")
                || s.contains("translated from")
                || s.contains("translation from")
                || s.startsWith("translated by")
                || s.startsWith("translation by")
                || s.startsWith("translation:");
        if (line.length() > 300 || (!machine && !human)) {
            return null;
        }
        String url = address(line);
        return new TranslationNote(new Translation(machine, from(s, url)), url);
    }

    private static @Nullable String from(String s, @Nullable String url) {
        int at = s.indexOf("from ");
        for (String w : at < 0 ? java.util.List.<String>of() : Fold.words(s.substring(at + 5))) {
            if (LANGUAGES.containsKey(w)) {
                return LANGUAGES.get(w);
            }
        }
        for (String piece : url == null ? new String[0] : url.split("/")) {
            if (LANGUAGES.containsValue(piece)) {
                return piece;
            }
        }
        return null;
    }

    /** The first web address of a line, or null. */
    static @Nullable String address(String line) {
        int at = line.indexOf("http://");
        int secure = line.indexOf("https://");
        int start = at < 0 ? secure : secure < 0 ? at : Math.min(at, secure);
        if (start < 0) {
            return null;
        }
        int end = start;
        while (end < line.length() && !Fold.isBlank(line.charAt(end)) && "\"'<>”“)]".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,;:".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - start > 10 ? line.substring(start, end) : null;
    }
}
