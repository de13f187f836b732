package dixit.extract.structure;

import dixit.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The speaker that the title of a speech names: "Remarks by President Ada Holm at …", "Ada Holm’s speech in …".
 *
 * @param span the words in the text, office included
 * @param name the same words with single blanks
 */
record SpeakerInTitle(Span span, String name) {

    static @Nullable SpeakerInTitle find(Page page, int title) {
        Span place = page.span(title);
        String line = place.in(page.text).replace('\u00A0', ' ');
        int by = line.indexOf(" by ");
        Span words = by >= 0 ? capitals(line, by + 4) : possessive(line);
        if (words == null || words.isEmpty()) {
            return null;
        }
        String name = words.in(line);
        return name.indexOf(' ') < 0 ? null : new SpeakerInTitle(words.shift(place.start()), name);
    }

    private static @Nullable Span possessive(String line) {
        int at = Math.max(line.indexOf("’s "), line.indexOf("'s "));
        if (at <= 0 || !Capitals.mostly(line.substring(0, at))) {
            return null;
        }
        return new Span(0, at);
    }

    /** The run of capitalised words from {@code start} on, "of" and "the" inside it included. */
    private static Span capitals(String line, int start) {
        int at = line.startsWith("the ", start) ? start + 4 : start;
        int begin = at;
        int end = at;
        while (at < line.length()) {
            int space = line.indexOf(' ', at);
            int wordEnd = space < 0 ? line.length() : space;
            String word = line.substring(at, wordEnd);
            boolean small = word.equals("of")
                    || word.equals("the")
                    || word.equals("for")
                    || word.equals("de")
                    || word.equals("van")
                    || word.equals("von");
            if (!small && (word.isEmpty() || !Character.isUpperCase(word.charAt(0)))) {
                break;
            }
            boolean stop = word.endsWith(",") || word.endsWith(":") || word.endsWith(";");
            end = small ? end : wordEnd - (stop ? 1 : 0);
            if (stop) {
                break;
            }
            at = wordEnd + 1;
        }
        return new Span(begin, Math.max(begin, end));
    }
}
