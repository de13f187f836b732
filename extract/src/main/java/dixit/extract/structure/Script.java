package dixit.extract.structure;

import dixit.record.Span;
import java.util.EnumMap;
import java.util.Map;

/** The writing system of most letters of a text. */
enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    HAN,
    HANGUL,
    OTHER;

    private static final int SAMPLE = 4000;

    /** The script of the letters at {@code place}, of which the first thousands are read. */
    static Script of(String text, Span place) {
        Map<Script, Integer> n = new EnumMap<>(Script.class);
        int end = Math.min(place.end(), place.start() + SAMPLE);
        for (int i = place.start(); i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                n.merge(of(text.charAt(i)), 1, Integer::sum);
            }
        }
        Script best = OTHER;
        for (Script s : values()) {
            best = n.getOrDefault(s, 0) > n.getOrDefault(best, 0) ? s : best;
        }
        return best;
    }

    static Script ofText(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static Script of(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN, HIRAGANA, KATAKANA -> HAN;
            case HANGUL -> HANGUL;
            default -> OTHER;
        };
    }
}
