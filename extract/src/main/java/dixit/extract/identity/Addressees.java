package dixit.extract.identity;

import dixit.extract.attribution.Attribution;
import dixit.record.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To whom something was said, where the words after "told" say so plainly. */
final class Addressees {
    private static final Set<String> VERBS = Set.of(
            "told",
            "tells",
            "telling",
            "assured",
            "assures",
            "reminded",
            "informed",
            "warned",
            "asked",
            "urged",
            "notified");
    private static final Set<String> STOPS = Set.of(
            "that",
            "on",
            "in",
            "during",
            "after",
            "before",
            "how",
            "what",
            "why",
            "whether",
            "to",
            "about",
            "when",
            "as",
            "while",
            "last",
            "this",
            "late",
            "earlier",
            "yesterday",
            "today",
            "not",
            "if",
            "over",
            "by",
            "ahead");
    private static final int LONGEST = 160;

    private Addressees() {}

    /** The words between the cue and what was said, or those that follow the cue up to a comma or a time; or null. */
    static @Nullable String of(String text, Attribution a) {
        if (a.cue().isEmpty()) {
            return null;
        }
        Span cue = a.cue().getLast();
        Words verb = Words.of(text, cue);
        if (verb.size() == 0 || !VERBS.contains(verb.folded(verb.size() - 1))) {
            return null;
        }
        int limit = Math.min(text.length(), cue.end() + LONGEST);
        for (Span c : a.content()) {
            if (c.start() >= cue.end()) {
                limit = Math.min(limit, c.start());
            }
        }
        int end = end(text, cue.end(), limit);
        String found = text.substring(cue.end(), end).strip();
        return found.isEmpty() || end == cue.end() + LONGEST ? null : found;
    }

    private static int end(String text, int from, int limit) {
        Words words = Words.of(text, new Span(from, limit));
        int end = from;
        for (int i = 0; i < words.size(); i++) {
            String before = text.substring(end, words.start(i));
            boolean broken = before.chars().anyMatch(c -> ",.:;!?“”\"«»()\n—".indexOf(c) >= 0);
            if (broken || (!words.capital(i) && STOPS.contains(words.folded(i)))) {
                return end;
            }
            end = words.end(i);
            if (words.possessive(i)) {
                end = Math.min(limit, end + 2);
            }
        }
        return end;
    }
}
