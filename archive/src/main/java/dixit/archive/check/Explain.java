package dixit.archive.check;

import dixit.archive.DateWords;
import dixit.record.Verdict;
import org.jspecify.annotations.Nullable;

/** Says an answer in words for a reader on deadline. No more certainty than there is. Stateless. */
public final class Explain {
    private Explain() {}

    /** The verdict in a word or two. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case VERBATIM -> "Verbatim";
            case ALTERED_WORDING -> "Altered wording";
            case SPLICED -> "Spliced";
            case PARAPHRASE -> "Paraphrase";
            case OUT_OF_CONTEXT -> "Out of context";
            case NOT_FOUND_IN_RECORD -> "Not found in the record";
        };
    }

    /** The answer in a few words: the verdict, and what was claimed wrongly. */
    public static String headline(Checked c) {
        boolean date = c.given().dateMismatch();
        if (!c.speakerMismatch() && !date) {
            return verdict(c.verdict());
        }
        String wrong = c.speakerMismatch() ? date ? "wrong speaker and date" : "wrong speaker" : "wrong date";
        return (c.verdict() == Verdict.VERBATIM ? "Right words" : verdict(c.verdict())) + ", " + wrong;
    }

    /** What the answer means, in one or two sentences. */
    public static String sentence(Checked c) {
        String words =
                switch (c.verdict()) {
                    case VERBATIM -> "These words stand in the record.";
                    case ALTERED_WORDING -> "The record has the passage in other words.";
                    case SPLICED -> "The quote puts together pieces that stand apart in the record.";
                    case PARAPHRASE -> "The record says something like it, in other words.";
                    case OUT_OF_CONTEXT -> clue(c.matches().getFirst());
                    case NOT_FOUND_IN_RECORD ->
                        c.tooShort()
                                ? "So few words are looked for only in what the named speaker said, and were not found there."
                                : "Nothing like it was found. That is no proof that nobody said it.";
                };
        return words + reported(c) + changed(c) + who(c) + when(c);
    }

    private static String clue(Match m) {
        Clue clue = m.clue();
        if (clue == null) {
            return "The words are right, but not what they stand for.";
        }
        return switch (clue) {
            case REPORTED ->
                "The words are right, but the speaker reports what "
                        + (m.source() == null ? "somebody else" : m.source()) + " says.";
            case DENIED -> "The words are right, but the speaker denies them.";
            case ASKED -> "The words are right, but they are asked, not said.";
            case SUPPOSED -> "The words are right, but the speaker only supposes them.";
            case LIMITED -> "The words are right, but a condition in the same sentence was cut away.";
        };
    }

    private static String changed(Checked c) {
        return c.changes().isEmpty()
                ? ""
                : " The difference changes the meaning: "
                        + PlainChanges.of(c.changes(), c.matches().getFirst().differences()) + ".";
    }

    /** Where the record has the words only from somebody else's mouth. */
    private static String reported(Checked c) {
        Match best = c.matches().isEmpty() ? null : c.matches().getFirst();
        boolean other = best != null && best.reporter() != null && best.clue() != Clue.REPORTED;
        return best != null && other ? " They are on record as reported by " + best.reporter() + "." : "";
    }

    private static String when(Checked c) {
        String claimed = c.request().date();
        if (!c.given().dateMismatch() || claimed == null) {
            return "";
        }
        Match best = c.matches().getFirst();
        return best.primary()
                ? " They were said " + on(best.date()) + ", not " + on(claimed) + "."
                : " They were reported " + on(best.date()) + " already, before " + DateWords.of(claimed) + ".";
    }

    /** "On 5 March 2020", "in March 2020". */
    private static String on(@Nullable String date) {
        String words = DateWords.of(date);
        boolean day = date != null && date.length() == "2020-03-05".length() && Character.isDigit(words.charAt(0));
        return (day ? "on " : "in ") + words;
    }

    private static String who(Checked c) {
        if (!c.given().speakerKnown()) {
            return unknown(c);
        }
        if (!c.speakerMismatch()) {
            return "";
        }
        return " They are not " + c.request().speaker() + "’s: the record gives them to "
                + c.matches().getFirst().speaker() + ".";
    }

    /** The claimed speaker is nobody whom the archive knows: a slip of the pen, or somebody whose words it has not. */
    private static String unknown(Checked c) {
        String near = c.given().nearSpeaker();
        String said = c.matches().isEmpty() ? null : c.matches().getFirst().speaker();
        String meant = near == null ? "" : "; perhaps " + near + " is meant";
        String whose = said == null || said.equals(near) ? "" : "; the record gives the words to " + said;
        return " The name “" + c.request().speaker() + "” is not known here" + meant + whose + ".";
    }

    /** What was searched. */
    public static String searched(Checked c) {
        Searched s = c.searched();
        String all = "Searched: " + count(s.documents(), "document");
        String by = c.request().speaker() == null
                ? ""
                : "; in " + (s.bySpeaker() == 0 ? "none" : String.valueOf(s.bySpeaker())) + " of them "
                        + c.request().speaker() + " speaks";
        String about = c.request().speaker() == null || c.request().date() == null
                ? ""
                : ", in " + (s.about() == 0 ? "none" : String.valueOf(s.about())) + " of that date";
        return all + by + about + ".";
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
