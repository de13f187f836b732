package dixit.extract.occasion;

import dixit.extract.time.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns that name a form of speaking, from general knowledge. Pure functions. */
final class Forms {
    static final String INTERVIEW = "interview";
    static final String SPEECH = "speech";
    static final String PRESS_CONFERENCE = "press_conference";
    static final String REMARKS = "remarks";
    static final String ESSAY = "essay";
    static final String PHONE_CALL = "phone_call";
    static final String SOCIAL_POST = "social_post";
    static final String MEETING = "meeting";

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("interview", INTERVIEW),
            Map.entry("speech", SPEECH),
            Map.entry("address", SPEECH),
            Map.entry("lecture", SPEECH),
            Map.entry("keynote", SPEECH),
            Map.entry("rally", SPEECH),
            Map.entry("briefing", "briefing"),
            Map.entry("statement", "statement"),
            Map.entry("essay", ESSAY),
            Map.entry("article", ESSAY),
            Map.entry("column", ESSAY),
            Map.entry("oped", ESSAY),
            Map.entry("letter", "letter"),
            Map.entry("tweet", SOCIAL_POST),
            Map.entry("post", SOCIAL_POST),
            Map.entry("hearing", "hearing"),
            Map.entry("testimony", "hearing"),
            Map.entry("debate", "debate"),
            Map.entry("session", "session"),
            Map.entry("meeting", MEETING),
            Map.entry("summit", MEETING));

    private static final Set<String> NOT_BEFORE =
            Set.of("home", "email", "mail", "web", "job", "exit", "ip", "street", "trading");

    private Forms() {}

    /** A form with the index after its noun. */
    record Found(String form, int to) {}

    /** The form whose noun begins at {@code i}: "press conference", "phone call", "op-ed", "speech"; null if none. */
    static @Nullable Found at(Tokens t, int i) {
        boolean press = (t.is(i, "press") || t.is(i, "news")) && (t.is(i + 1, "conference") || t.is(i + 1, "briefing"));
        if (press) {
            return new Found(t.is(i + 1, "briefing") ? "briefing" : PRESS_CONFERENCE, i + 2);
        }
        boolean phone =
                (t.is(i, "phone") || t.is(i, "telephone")) && (t.is(i + 1, "call") || t.is(i + 1, "conversation"));
        if (phone) {
            return new Found(PHONE_CALL, i + 2);
        }
        if (t.is(i, "op") && t.is(i + 1, "-") && t.is(i + 2, "ed")) {
            return new Found(ESSAY, i + 3);
        }
        String form = NOUNS.get(t.low(i));
        boolean other = t.in(i - 1, NOT_BEFORE) || (t.is(i, "post") && (t.is(i + 1, "-") || t.capital(i)));
        return form == null || other || t.is(i + 1, "-") ? null : new Found(form, i + 1);
    }
}
