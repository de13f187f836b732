package dixit.archive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a query can ask about, written as {@code speaker:lavrov}. */
enum QueryField {
    /** Words of the content; what words without a field ask about. */
    WORDS,
    /** An actor or institution that the statement is about, by id or by any name; or words of the content. */
    ABOUT,
    /** Somebody by id or by any name that a document has; or words of the name, or of the source as written. */
    SPEAKER,
    /** Words of the office that the speaker held or was named with. */
    OFFICE,
    /** Words of the source as written. */
    SOURCE,
    OUTLET,
    KIND,
    GENRE,
    FROM,
    TO,
    /** The day, month or year of saying, where the text gives it. */
    SAID,
    /** Words of the occasion, as any report tells it: its form, outlet, house, town; or its address. */
    OCCASION,
    /** An institution that the statement mentions, by id or by any name that a document has; or words of its name. */
    INSTITUTION,
    /** The type of an event that the statement claims. */
    EVENT,
    /** A stance that the statement states. */
    POSITION,
    DOCUMENT;

    private final String code = name().toLowerCase(Locale.ROOT);

    String code() {
        return code;
    }

    static Optional<QueryField> of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.code.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The field whose name differs least. */
    static QueryField nearest(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(f -> edits(low, f.code)))
                .orElse(WORDS);
    }

    /** Levenshtein's distance; the names are short. */
    static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
