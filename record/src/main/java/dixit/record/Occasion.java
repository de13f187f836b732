package dixit.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event of speaking: an interview to an outlet, a speech at a venue, a press conference, an essay.
 *
 * @param id unique in its document
 * @param form such as {@code interview}, {@code speech}, {@code press_conference}, {@code essay}
 * @param principal who speaks
 * @param participants who else takes part, as written
 * @param medium outlet
 * @param venue hall, institution
 * @param place town or country
 * @param date EDTF
 * @param evidence the words that it rests on
 * @param because the rule that found it; null in records of versions that gave none
 */
public record Occasion(
        String id,
        String form,
        @Nullable ActorRef principal,
        List<String> participants,
        @Nullable String medium,
        @Nullable String venue,
        @Nullable String place,
        @Nullable String date,
        List<Span> evidence,
        @Nullable Because because) {
    public Occasion {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }
}
