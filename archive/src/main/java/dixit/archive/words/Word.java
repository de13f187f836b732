package dixit.archive.words;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last
 * @param plain the word without case, accents, possessive {@code 's} and thousands separators
 * @param stem its English stem; equal to {@code plain} where there is none
 * @param acronym for a word in capitals ({@code START}) or with dots ({@code U.S.}) its letters in lower case, else null
 */
public record Word(
        int start,
        int end,
        String plain,
        String stem,
        @Nullable String acronym) {}
