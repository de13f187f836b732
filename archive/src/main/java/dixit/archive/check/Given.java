package dixit.archive.check;

import org.jspecify.annotations.Nullable;

/**
 * How the name and the date that came with a quote stand to the record.
 *
 * @param speakerKnown false if the archive has nobody of the claimed speaker's name
 * @param nearSpeaker a speaker whose name is spelt nearly alike, where the claimed one is not known; null if there is none
 * @param dateMismatch true if the record has the words of another date only
 */
public record Given(boolean speakerKnown, @Nullable String nearSpeaker, boolean dateMismatch) {
    /** Nothing speaks against what was claimed. */
    public static final Given FITTING = new Given(true, null, false);
}
