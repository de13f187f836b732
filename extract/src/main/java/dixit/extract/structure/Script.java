package dixit.extract.structure;

import dixit.record.Span;

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
        int[] n = new int[values().length];
        int end = Math.min(place.end(), place.start() + SAMPLE);
        for (int i = place.start(); i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                n[of(text.charAt(i)).ordinal()]++;
            }
        }
        Script best = OTHER;
        for (Script s : values()) {
            best = n[s.ordinal()] > n[best.ordinal()] ? s : best;
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
