package dixit.extract.occasion;

import dixit.record.ActorRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The occasion that a statement's own sentence names: "said in an interview with …", "told reporters after …". Pure functions. */
final class PhraseReader {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "during", "on", "through", "via", "from");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "their", "its", "another", "this", "that");
    private static final Set<String> TELL = Set.of("told", "tells", "telling", "tell");
    private static final Set<String> REPORTERS = Set.of("reporters", "journalists", "newsmen", "correspondents");
    private static final Set<String> LISTENERS = Set.of(
            "audience",
            "crowd",
            "gathering",
            "students",
            "supporters",
            "delegates",
            "lawmakers",
            "parliamentarians",
            "worshippers",
            "troops",
            "cadets",
            "graduates",
            "voters",
            "congregation",
            "deputies");
    private static final Set<String> SPEAK = Set.of("speaking", "spoke", "addressing", "addressed", "testifying");
    private static final Set<String> WRITE = Set.of("wrote", "writes", "writing");
    private static final Set<String> UNREAL = Set.of(
            "would",
            "could",
            "might",
            "may",
            "will",
            "if",
            "declined",
            "refused",
            "should",
            "never",
            "not",
            "cancelled");
    private static final int LONGEST = 6;

    private PhraseReader() {}

    /** The occasion that the frame tells of its statement's speaker; null if none. */
    static @Nullable Draft in(Frame f, ActorRef speaker, @Nullable String saidDate) {
        if (isUnreal(f)) {
            return null;
        }
        for (int k = f.from; k < f.to; k++) {
            if (!f.isSaid(k)) {
                Draft d = at(f, k, speaker, saidDate);
                if (d != null && !d.form().isEmpty()) {
                    return d;
                }
            }
        }
        return null;
    }

    /** The statement itself is hypothetical, or belongs to the future. */
    private static boolean isUnreal(Frame f) {
        for (int k = Math.max(f.from, f.cue - 3); k < f.cue; k++) {
            if (f.t.in(k, UNREAL)) {
                return true;
            }
        }
        return f.t.is(f.from, "if");
    }

    private static @Nullable Draft at(Frame f, int k, ActorRef speaker, @Nullable String said) {
        if (f.t.in(k, TELL) && k >= f.cue && k < Math.max(f.cueEnd, f.cue + 1)) {
            return told(f, k, speaker, said);
        }
        if (f.t.in(k, PREPOSITIONS)) {
            return noun(f, k, speaker, said);
        }
        if (f.t.in(k, SPEAK)) {
            return speaking(f, k, speaker, said);
        }
        boolean writes = f.t.in(k, WRITE) && (f.t.is(k + 1, "in") || f.t.is(k + 1, "for") || f.t.is(k + 1, "on"));
        return writes ? wrote(f, k, speaker, said) : null;
    }

    private static Details details(Frame f) {
        return new Details(f.outlets, f.text, f.t, f::isSaid, f::time);
    }

    /** "Told the Lunn Courier", "told reporters", "told a rally in Lunn". */
    private static @Nullable Draft told(Frame f, int k, ActorRef speaker, @Nullable String said) {
        Outlets.Found o = f.outlets.at(f.t, f.text, k + 1);
        if (o != null && f.t.in(o.end(), Set.of("audience", "viewers", "readers", "listeners", "lawyers"))) {
            return null;
        }
        if (o != null) {
            boolean more = f.t.afterPossessive(o.end()) > o.end();
            Details d = details(f).read(more ? o.end() + 2 : o.end(), Forms.INTERVIEW);
            d.medium = o.name();
            d.end = Math.max(d.end, o.end());
            return d.draft(Forms.INTERVIEW, speaker, k, said, "told-outlet", 0.85);
        }
        for (int n = k + 1; n < k + LONGEST && f.t.isWord(n) && !f.isSaid(n); n++) {
            Forms.Found form = Forms.at(f.t, n);
            boolean house = form != null && f.t.in(n - 1, Set.of("a", "the", "his", "her", "an"));
            if (form != null && house) {
                return details(f).read(form.to(), form.form()).draft(form.form(), speaker, k, said, "told-at", 0.9);
            }
            if (f.t.in(n, REPORTERS)) {
                return details(f)
                        .read(n + 1, Forms.REMARKS)
                        .draft(Forms.REMARKS, speaker, k, said, "told-reporters", 0.85);
            }
            if (f.t.in(n, LISTENERS)) {
                return details(f)
                        .read(n + 1, Forms.SPEECH)
                        .draft(Forms.SPEECH, speaker, k, said, "told-audience", 0.85);
            }
        }
        return null;
    }

    /** "In an interview with …", "at a press conference in …", "in a speech to …". */
    private static @Nullable Draft noun(Frame f, int k, ActorRef speaker, @Nullable String said) {
        boolean closed = f.t.in(k + 1, DETERMINERS);
        for (int n = k + 1; n <= k + LONGEST && !f.isSaid(n); n++) {
            Forms.Found form = closed || n > k + 1 ? Forms.at(f.t, n) : null;
            if (form != null) {
                boolean own = closed || (f.t.is(n - 2, "'") && f.t.is(n - 1, "s")) || f.t.is(k, "during");
                boolean people =
                        form.form().equals(Forms.MEETING) || form.form().equals("session");
                return !own || (people && f.t.is(k, "from"))
                        ? null
                        : details(f).read(form.to(), form.form()).draft(form.form(), speaker, k, said, "at-noun", 0.88);
            }
            boolean goesOn = (f.t.isWord(n) && !f.t.in(n, PREPOSITIONS)) || f.t.is(n, "-") || f.t.is(n, "'");
            if (!goesOn || (f.time(n) != null && n > k + 1 && !f.t.isWord(n))) {
                return null;
            }
        }
        return null;
    }

    /** "Speaking at the Tarsk Academy", "speaking to reporters", "addressing the Security Council". */
    private static @Nullable Draft speaking(Frame f, int k, ActorRef speaker, @Nullable String said) {
        boolean finite = f.t.is(k, "spoke") || f.t.is(k, "addressed");
        if (finite && (k < f.cue || k >= f.cueEnd)) {
            return null;
        }
        int n = k + 1;
        if (f.t.is(n, "to") || f.t.is(n, "with")) {
            Outlets.Found o = f.outlets.at(f.t, f.text, n + 1);
            if (o != null) {
                Details d = details(f).read(o.end(), Forms.INTERVIEW);
                d.medium = o.name();
                d.end = Math.max(d.end, o.end());
                return d.draft(Forms.INTERVIEW, speaker, k, said, "spoke-to-outlet", 0.85);
            }
            for (int m = n + 1; m < n + 4; m++) {
                if (f.t.in(m, REPORTERS)) {
                    return details(f)
                            .read(m + 1, Forms.REMARKS)
                            .draft(Forms.REMARKS, speaker, k, said, "spoke-to-reporters", 0.85);
                }
            }
        }
        boolean opens = f.t.is(k, "speaking") || f.t.is(k, "addressing") || f.t.is(k, "testifying");
        if (!opens) {
            return null;
        }
        Details d = details(f);
        if (f.t.is(k, "addressing")) {
            int name = f.t.is(n, "the") || f.t.is(n, "a") ? n + 1 : n;
            int to = Outlets.houseEnd(f.t, name);
            d.venue = to > name ? f.t.span(name, to).in(f.text) : null;
            n = to;
        }
        d.read(n, Forms.SPEECH);
        boolean told = d.venue != null || d.place != null || d.medium != null;
        String form = f.t.is(k, "testifying")
                ? "hearing"
                : d.medium != null && d.venue == null ? Forms.INTERVIEW : Forms.SPEECH;
        return told ? d.draft(form, speaker, k, said, "speaking-at", 0.8) : null;
    }

    /** "Wrote in the Lunn Review", "wrote on Telegram". */
    private static @Nullable Draft wrote(Frame f, int k, ActorRef speaker, @Nullable String said) {
        Outlets.Found net = f.t.is(k + 1, "on") ? f.outlets.network(f.t, f.text, k + 2) : null;
        Outlets.Found o = net != null ? net : f.outlets.at(f.t, f.text, k + 2);
        if (o == null) {
            return null;
        }
        String form = net != null ? Forms.SOCIAL_POST : Forms.ESSAY;
        Details d = details(f).read(o.end(), form);
        d.medium = o.name();
        d.end = Math.max(d.end, o.end());
        return d.draft(form, speaker, k, said, "wrote-in", 0.85);
    }
}
