package dixit.archive;

import dixit.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words around the evidence of a claim, so that a reader sees it in its sentence. Pure. */
final class ClaimPassage {
    /** UTF-16 units of a line that are looked at on either side. */
    private static final int FAR = 1_200;

    /** UTF-16 units that are kept before, between and behind. */
    private static final int MOST = 320;

    private static final String LEFT_OUT = "…";

    private static final int OPENING = 40;

    /** What a sentence opens with that lives from the one before. */
    private static final Pattern POINTING_BACK = Pattern.compile(
            "(?:only |and |but )?(?:if|in|under|on|with|for|without) (?:that|this|these|those|such|it|so)\\b"
                    + "|(?:only )?then\\b|otherwise\\b|only in (?:this|that)\\b",
            Pattern.CASE_INSENSITIVE);

    private ClaimPassage() {}

    /**
     * What stands before the first piece of the evidence in its sentence, between the pieces, and behind the last one in its
     * sentence: one more than there are pieces, exactly as in the text but for {@code …} where too much is left out.
     *
     * @param evidence in the order of the text; disjoint
     * @param bounds nothing before or behind these is taken
     */
    static List<String> around(String text, List<Span> evidence, Span bounds) {
        Span first = evidence.getFirst();
        Span last = evidence.getLast();
        List<String> around = new ArrayList<>();
        Span own = sentence(text, first, bounds);
        int begin = pointsBack(text, own) ? sentenceBefore(text, own.start(), bounds) : own.start();
        around.add(before(text, new Span(begin, first.start())));
        for (int i = 1; i < evidence.size(); i++) {
            int from = evidence.get(i - 1).end();
            int to = evidence.get(i).start();
            boolean near =
                    from <= to && to - from <= MOST && text.substring(from, to).indexOf('\n') < 0;
            around.add(near ? text.substring(from, to) : " " + LEFT_OUT + " ");
        }
        around.add(behind(
                text,
                new Span(
                        last.end(),
                        Math.max(last.end(), sentence(text, last, bounds).end()))));
        return around;
    }

    /** From the beginning of the sentence in which a place begins to the end of that in which it ends. */
    private static Span sentence(String text, Span place, Span bounds) {
        int first = Math.min(place.start(), Math.max(bounds.start(), place.start() - FAR));
        int from = first + 1 + text.substring(first, place.start()).lastIndexOf('\n');
        int last = Math.max(place.end(), Math.min(bounds.end(), place.end() + FAR));
        int line = text.indexOf('\n', place.end(), last);
        int to = line < 0 ? last : line;
        int start = place.start();
        int end = place.end();
        for (Span s : SentenceCut.of(text, new Span(from, to))) {
            if (s.start() <= place.start() && place.start() < s.end()) {
                start = s.start();
            }
            if (s.start() < place.end() && place.end() <= s.end()) {
                end = s.end();
            }
        }
        return new Span(start, end);
    }

    /** "If that is so, …", "Only in this case …": a sentence that a reader does not understand without the one before. */
    private static boolean pointsBack(String text, Span sentence) {
        int to = Math.min(sentence.end(), sentence.start() + OPENING);
        return POINTING_BACK.matcher(text.substring(sentence.start(), to)).lookingAt();
    }

    /** Where the sentence before a place begins; the place itself if none is near within the bounds. */
    private static int sentenceBefore(String text, int at, Span bounds) {
        int from = Math.max(bounds.start(), at - MOST);
        List<Span> before = from < at ? SentenceCut.of(text, new Span(from, at)) : List.of();
        if (before.isEmpty() || (before.getLast().start() == from && from > bounds.start())) {
            return at;
        }
        return before.getLast().start();
    }

    private static String before(String text, Span words) {
        if (words.length() <= MOST) {
            return words.in(text);
        }
        int from = words.end() - MOST;
        while (from < words.end() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return LEFT_OUT + " " + text.substring(from, words.end());
    }

    private static String behind(String text, Span words) {
        if (words.length() <= MOST) {
            return words.in(text);
        }
        int to = words.start() + MOST;
        while (to > words.start() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return text.substring(words.start(), to) + " " + LEFT_OUT;
    }
}
