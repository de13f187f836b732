package dixit.archive.check;

import org.jspecify.annotations.Nullable;

/**
 * A quote to check.
 *
 * @param quote the words, with or without quotation marks
 * @param speaker who is claimed to have said them; null if nobody is
 * @param date EDTF date on which they are claimed to have been said; null if none is
 * @param ofTheWords false if the date is only that of an article which quotes them, perhaps long after
 */
public record CheckRequest(
        String quote, @Nullable String speaker, @Nullable String date, boolean ofTheWords) {
    /** No longer quote is checked, in UTF-16 units. */
    public static final int LONGEST = 10_000;

    /** A quote with the date that is claimed for the words themselves. */
    public CheckRequest(String quote, @Nullable String speaker, @Nullable String date) {
        this(quote, speaker, date, true);
    }

    /** @throws IllegalArgumentException if the quote is blank or too long */
    public CheckRequest {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("there is no quote to check");
        }
        if (quote.length() > LONGEST) {
            throw new IllegalArgumentException("the quote has more than " + LONGEST + " characters; check it in parts");
        }
        speaker = speaker == null || speaker.isBlank() ? null : speaker.strip();
        date = date == null || date.isBlank() ? null : date.strip();
    }
}
