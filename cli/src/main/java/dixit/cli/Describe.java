package dixit.cli;

import dixit.archive.Hit;
import dixit.archive.StatementEntry;

/** A statement in words for a person at a terminal. */
final class Describe {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private Describe() {}

    /** Who, when, how. */
    static String heading(StatementEntry s) {
        String who = s.speakerName() == null ? "(speaker unknown)" : clean(s.speakerName());
        String when = s.date() == null ? "" : ", " + clean(s.date());
        return who + when + " [" + s.statement().kind().code() + "] " + s.key()
                + (s.corrected() == null
                        ? ""
                        : " (corrected by " + clean(s.corrected().last().who()) + ")");
    }

    /** Where it stands. */
    static String place(StatementEntry s) {
        String outlet = s.outlet() == null ? "" : clean(s.outlet()) + ": ";
        String title = s.title() == null ? s.document().id() : s.title();
        return outlet + clean(title) + " (" + s.document().hash().substring(0, 12) + ")";
    }

    /** The exact words on one line, what matched in bold on a terminal. */
    static String words(Hit hit, boolean bold) {
        StringBuilder line = new StringBuilder();
        for (var piece : hit.runs()) {
            line.append(line.isEmpty() ? "" : " … ");
            for (Hit.Run run : piece) {
                boolean mark = bold && run.matched();
                line.append(mark ? BOLD : "").append(clean(run.text())).append(mark ? PLAIN : "");
            }
        }
        return line.toString();
    }

    /** Without line ends and without what a document might send to a terminal. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isControl(c) ? ' ' : c));
        return out.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
