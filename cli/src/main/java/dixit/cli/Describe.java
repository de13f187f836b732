package dixit.cli;

import dixit.archive.DateWords;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.Hit;
import dixit.archive.StatementEntry;
import dixit.record.Modality;
import java.util.ArrayList;
import java.util.List;

/** A statement in words for a person at a terminal. */
final class Describe {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final int MOST = 400;

    private Describe() {}

    /** Who, when, how. */
    static String heading(StatementEntry s) {
        String who = s.speakerName() == null ? "(speaker unknown)" : clean(s.speakerName());
        String when = s.date() == null ? "" : ", " + clean(DateWords.of(s.date()));
        return who + how(s) + not(s) + when + " [" + s.statement().kind().code() + "] " + s.key()
                + (s.corrected() == null
                        ? ""
                        : " (corrected by " + clean(s.corrected().last().who()) + ")");
    }

    /** A facet's value and its count. */
    static String count(Facet facet, FacetCount count) {
        boolean open = facet == Facet.YEAR && count.value().equals(Facet.UNKNOWN_YEAR);
        return (open ? "not certain" : clean(count.label())) + " " + count.count();
    }

    /** The words that report, so that a denial is not taken for what is denied. */
    private static String how(StatementEntry s) {
        String cue = clean(String.join(" … ", s.cueWords()));
        return cue.chars().anyMatch(Character::isLetter) ? " (" + cue + ")" : "";
    }

    /** Why it does not claim that this was said. */
    private static String not(StatementEntry s) {
        Modality modality = s.statement().modality();
        return modality == null ? "" : " (" + modality.code() + ", not reported as said)";
    }

    /** Where it stands. */
    static String place(StatementEntry s) {
        String outlet = s.outlet() == null ? "" : clean(s.outlet()) + ": ";
        String title = s.title() == null ? s.document().id() : s.title();
        return outlet + clean(title) + " (" + s.document().hash().substring(0, 12) + ")";
    }

    /** The exact words on one line, at most {@link #MOST} characters around what matched, that in bold on a terminal. */
    static String words(Hit hit, boolean bold) {
        List<Hit.Run> runs = new ArrayList<>();
        List<List<Hit.Run>> pieces = hit.runs();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                runs.add(new Hit.Run(hit.statement().leavesOutBefore(i) ? " … " : " / ", false));
            }
            runs.addAll(pieces.get(i));
        }
        int total = runs.stream().mapToInt(r -> r.text().length()).sum();
        int match = 0;
        for (Hit.Run run : runs) {
            if (run.matched()) {
                break;
            }
            match += run.text().length();
        }
        int from = total <= MOST ? 0 : Math.max(0, Math.min(match == total ? 0 : match - MOST / 3, total - MOST));
        return cut(runs, from, Math.min(total, from + MOST), total, bold);
    }

    private static String cut(List<Hit.Run> runs, int from, int to, int total, boolean bold) {
        StringBuilder line = new StringBuilder(from > 0 ? "[…] " : "");
        int at = 0;
        for (Hit.Run run : runs) {
            int s = Math.clamp(from - at, 0, run.text().length());
            int e = Math.clamp(to - at, 0, run.text().length());
            if (s < e) {
                boolean mark = bold && run.matched();
                line.append(mark ? BOLD : "")
                        .append(clean(run.text().substring(s, e)))
                        .append(mark ? PLAIN : "");
            }
            at += run.text().length();
        }
        return line.append(to < total ? " […]" : "").toString();
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
