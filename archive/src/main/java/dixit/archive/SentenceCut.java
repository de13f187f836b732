package dixit.archive;

import dixit.record.Span;
import dixit.text.Abbreviations;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of a text into its sentences. Offsets are UTF-16 units of the text. Pure; linear in the stretch. */
public final class SentenceCut {
    private static final String STOPS = ".!?";
    private static final String CLOSING = "”\"’'»)]";

    private SentenceCut() {}

    /** The sentences of a stretch, in order, without the blanks around them; those without a letter or digit are left out. */
    public static List<Span> of(String text, Span stretch) {
        List<Span> out = new ArrayList<>();
        int start = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            boolean line = text.charAt(i) == '\n';
            if (!line && !ends(text, i, stretch)) {
                continue;
            }
            int end = line ? i : i + 1;
            while (end < stretch.end() && !line && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            add(out, text, start, end);
            start = end;
            i = Math.max(i, end - 1);
        }
        add(out, text, start, stretch.end());
        return out;
    }

    private static void add(List<Span> out, String text, int start, int end) {
        if (start >= end) {
            return;
        }
        Span s = new Span(start, end).trim(text);
        if (s.in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
            out.add(s);
        }
    }

    /** A stop with white space, a closing mark or nothing behind it, that belongs to no abbreviation. */
    private static boolean ends(String text, int at, Span stretch) {
        char c = text.charAt(at);
        if (STOPS.indexOf(c) < 0) {
            return false;
        }
        boolean last = at + 1 >= stretch.end();
        if (!last && !Character.isWhitespace(text.charAt(at + 1)) && CLOSING.indexOf(text.charAt(at + 1)) < 0) {
            return false;
        }
        int word = at;
        while (word > stretch.start() && !Character.isWhitespace(text.charAt(word - 1)) && at - word < 20) {
            word--;
        }
        while (word < at && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        return c != '.' || last || word == at || !Abbreviations.at(text, word, at);
    }
}
