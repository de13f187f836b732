package dixit.extract.occasion;

import dixit.record.ActorRef;
import dixit.record.Because;
import dixit.record.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one passage says about an occasion.
 *
 * @param form such as {@code interview}
 * @param principal who speaks
 * @param participant with whom, as written; null if not told
 * @param medium outlet or network
 * @param venue hall, institution, body addressed
 * @param place town or country
 * @param date EDTF
 * @param evidence the words
 * @param because the rule
 */
record Draft(
        String form,
        ActorRef principal,
        @Nullable String participant,
        @Nullable String medium,
        @Nullable String venue,
        @Nullable String place,
        @Nullable String date,
        Span evidence,
        Because because) {

    /** Something beside the form and the speaker is known. */
    boolean isTold() {
        return medium != null || venue != null || place != null || date != null || participant != null;
    }

    Draft withDate(@Nullable String other) {
        return new Draft(form, principal, participant, medium, venue, place, other, evidence, because);
    }

    Draft withEvidence(Span other) {
        return new Draft(form, principal, participant, medium, venue, place, date, other, because);
    }

    Draft withPlace(@Nullable String other) {
        return new Draft(form, principal, participant, medium, venue, other, date, evidence, because);
    }

    /** The same event of speaking, as far as the two passages tell. */
    boolean isSameAs(Draft other) {
        return sameForm(other)
                && principal.name().equals(other.principal.name())
                && agree(medium, other.medium)
                && agree(venue, other.venue)
                && agree(place, other.place)
                && agree(date, other.date);
    }

    private boolean sameForm(Draft other) {
        boolean loose = isPress(form) && isPress(other.form);
        return form.equals(other.form) || loose;
    }

    private static boolean isPress(String form) {
        return form.equals(Forms.REMARKS) || form.equals(Forms.PRESS_CONFERENCE) || form.equals("briefing");
    }

    private static boolean agree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || plain(a).equals(plain(b));
    }

    private static String plain(String s) {
        String low = s.toLowerCase(Locale.ROOT);
        return low.startsWith("the ") ? low.substring(4) : low;
    }

    /** What both passages tell together; this one's words first. */
    Draft joined(Draft other) {
        String known = form.equals(Forms.REMARKS) ? other.form : form;
        return new Draft(
                known,
                principal,
                participant == null ? other.participant : participant,
                medium == null ? other.medium : medium,
                venue == null ? other.venue : venue,
                place == null ? other.place : place,
                date == null ? other.date : date,
                evidence,
                because.score() >= other.because.score() ? because : other.because);
    }
}
