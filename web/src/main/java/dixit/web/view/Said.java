package dixit.web.view;

import dixit.archive.StatementEntry;
import dixit.record.StatementKind;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a statement is reported, for people: its cue, and its words in marks only where the original has marks. Pure. */
public final class Said {
    private static final String DENY = "deny";

    private Said() {}

    /** The words that report it; empty if there are none. A colon or a dash is a cue, but no word. */
    public static String cue(StatementEntry e) {
        return e.cueWords().stream()
                .map(String::strip)
                .filter(w -> w.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.joining(" … "));
    }

    /** The speaker's own words: the whole statement stands in quotation marks, or is a turn. */
    public static boolean verbatim(StatementKind kind) {
        return kind == StatementKind.DIRECT || kind == StatementKind.TURN;
    }

    /**
     * Who said it and what, as it may be repeated: “Ada Holm, “We have time””, but “Ada Holm, as reported (“denied”): the
     * ferries wait”, since those are not her words and may be what she denies. The words of a mixed statement keep the
     * marks that they have in the document. What nobody said is called so.
     */
    public static String attributed(StatementEntry e) {
        if (e.statement().modality() != null) {
            String named = String.join(" … ", e.sourceWords());
            return comma(named) + Say.modality(e.statement().modality()).toLowerCase(Locale.ROOT) + ": " + words(e);
        }
        String who = e.speakerName() == null ? "" : e.speakerName().strip();
        String cue = cue(e);
        String shown = cue.isEmpty() ? "" : " (“" + Say.shorten(cue, 80) + "”)";
        if (verbatim(e.statement().kind())) {
            String denial = DENY.equals(e.statement().act()) ? shown : "";
            return comma(who + denial) + "“" + words(e) + "”";
        }
        return comma(who) + "as reported" + shown + ": " + words(e);
    }

    /** The words, in marks only if they are the speaker's own. */
    public static String title(StatementEntry e, int most) {
        String words = Say.shorten(e.joined(" … ", " / "), most);
        return verbatim(e.statement().kind()) ? "“" + words + "”" : words;
    }

    private static String comma(String who) {
        return who.isBlank() ? "" : who.strip() + ", ";
    }

    /** On one line: a stroke ends a paragraph. */
    private static String words(StatementEntry e) {
        return e.joined(" […] ", " / ");
    }
}
