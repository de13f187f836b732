package dixit.cli;

import dixit.archive.DateWords;
import dixit.archive.check.Checked;
import dixit.archive.check.Explain;
import dixit.archive.check.Match;
import dixit.archive.check.Run;
import java.util.ArrayList;
import java.util.List;

/** The answer to a check for a person at a terminal. Differences are marked by signs, and in colour where there is one. */
final class DescribeCheck {
    private static final String PLAIN = "\u001b[0m";

    private final boolean colour;

    DescribeCheck(boolean colour) {
        this.colour = colour;
    }

    List<String> lines(Checked c) {
        List<String> out = new ArrayList<>();
        out.add("“" + Describe.clean(c.request().quote()) + "”");
        out.add(bold(Explain.headline(c)) + ": " + Describe.clean(Explain.sentence(c)));
        if (!c.matches().isEmpty()) {
            Match best = c.matches().getFirst();
            out.add("  quote:  " + runs(best.quoteRuns()));
            out.add("  record: " + faint(best.before()) + runs(best.recordRuns()) + faint(best.after()));
            out.add("  " + source(best));
            for (Match other : c.matches().subList(1, c.matches().size())) {
                out.add("  also (" + Explain.verdict(other.verdict()).toLowerCase(java.util.Locale.ROOT) + "): "
                        + source(other));
            }
        }
        out.add("  " + Explain.searched(c));
        return out;
    }

    private static String source(Match m) {
        String who = m.speaker() == null ? "speaker unknown" : m.speaker();
        String when = m.date() == null ? "" : ", " + DateWords.of(m.date());
        String where = m.outlet() == null ? "" : m.outlet() + ": ";
        String title = m.title() == null ? m.document() : m.title();
        String key = m.statementKey() == null ? m.documentHash().substring(0, 12) : m.statementKey();
        return Describe.clean(who + when + " — " + where + title) + " (" + key + ")";
    }

    private String runs(List<Run> runs) {
        StringBuilder line = new StringBuilder();
        for (Run run : runs) {
            String text = Describe.clean(run.text());
            line.append(
                    switch (run.kind()) {
                        case SAME, GAP -> text;
                        case CHANGED -> mark("33", "~", text, "~");
                        case LEFT_OUT -> mark("31", "[-", text, "-]");
                        case PUT_IN -> mark("32", "{+", text, "+}");
                        case MOVED -> mark("36", "<", text, ">");
                    });
        }
        return line.toString();
    }

    private String mark(String code, String open, String text, String close) {
        String marked = open + text + close;
        return colour ? "\u001b[" + code + "m" + marked + PLAIN : marked;
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + PLAIN : text;
    }

    private String faint(String text) {
        return colour ? "\u001b[2m" + Describe.clean(text) + PLAIN : Describe.clean(text);
    }
}
