package dixit.extract.attribution;

import dixit.extract.model.Proposal;
import dixit.record.Span;
import dixit.text.CalendarWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the model draws a little beside the words: half a name, a pronoun that opens the next clause, a remark in
 * brackets, a content that runs into the next sentence. Pure functions over one text; what they look at around a place is
 * limited, so that all is linear.
 */
final class ProposalRepair {
    private static final Set<String> HANGING =
            Set.of("and", "but", "or", "because", "while", "although", "though", "whose");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "of");
    /** No word of a name is longer; what is looked at before a place. */
    private static final int LONGEST_WORD = 60;

    private static final int LONGEST_HEADING = 300;

    private final String text;
    private final ProposalVeto veto;

    ProposalRepair(String text) {
        this.text = text;
        veto = new ProposalVeto(text);
    }

    /** Whether what is known of reports lets the mended proposal be a statement. */
    boolean isStatement(Proposal mended) {
        return !veto.isUnfinished(mended) && veto.isStatement(mended);
    }

    /** The proposal as it should have been drawn; null if nothing of it is content. */
    @Nullable
    Proposal of(Proposal p) {
        List<Span> cue = p.cue().stream().map(this::withoutBrackets).toList();
        Span name = p.source().isEmpty() ? null : name(p.source().getFirst());
        if (name != null
                && !cue.isEmpty()
                && cue.getFirst().start() < name.end()
                && cue.getFirst().end() > name.start()) {
            cue = after(cue.getFirst(), name.end());
        }
        List<Span> content = new ArrayList<>();
        for (Span c : p.content()) {
            Span whole = withoutTail(c);
            if (p.content().size() == 1 || !veto.isEmpty(whole)) {
                content.add(whole);
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        return new Proposal(name == null ? List.of() : List.of(name), cue, content, p.score());
    }

    private List<Span> after(Span cue, int start) {
        return cue.end() <= start ? List.of() : List.of(new Span(start, cue.end()).trim(text));
    }

    /** Whether most words of the line are capitalised, as in a headline: capitals tell no names there. */
    private boolean isHeading(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_HEADING && text.charAt(start - 1) != '\n') {
            start--;
        }
        int words = 0;
        int capitals = 0;
        for (int i = start; i < text.length() && text.charAt(i) != '\n' && i - start < LONGEST_HEADING; i++) {
            boolean first = Character.isLetter(text.charAt(i)) && (i == start || text.charAt(i - 1) == ' ');
            words += first ? 1 : 0;
            capitals += first && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return 2 * capitals > words;
    }

    /** "admits (rather late in the day)": the remark in brackets does not report. */
    private Span withoutBrackets(Span cue) {
        int open = cue.in(text).indexOf('(');
        return open > 0 && text.charAt(cue.end() - 1) == ')'
                ? new Span(cue.start(), cue.start() + open).trim(text)
                : cue;
    }

    /** The name whole, without possessive ending and without a relative pronoun at its end. */
    private Span name(Span source) {
        int end = source.end();
        int word = lastWord(source.start(), end);
        while (word > source.start()
                && RELATIVE.contains(text.substring(word, end).toLowerCase(Locale.ROOT))) {
            end = new Span(source.start(), word).trim(text).end();
            word = lastWord(source.start(), end);
        }
        end = end - source.start() > 2 && isPossessive(end) ? end - 2 : end;
        int start = source.start();
        if (isHeading(source.start())) {
            return new Span(start, end);
        }
        if (Character.isUpperCase(text.charAt(word)) && end == source.end()) {
            end = moreName(end);
        }
        if (word == start && Character.isUpperCase(text.charAt(start))) {
            start = earlierName(start);
        }
        return new Span(start, end);
    }

    private boolean isPossessive(int end) {
        char mark = text.charAt(end - 2);
        return text.charAt(end - 1) == 's' && (mark == '’' || mark == '\'');
    }

    private int lastWord(int from, int end) {
        int at = end;
        while (at > from && end - at < LONGEST_WORD && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of a capitalised word right behind, else the same place. */
    private int moreName(int end) {
        int at = end + 1;
        if (at >= text.length() || text.charAt(end) != ' ' || !Character.isUpperCase(text.charAt(at))) {
            return end;
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(end + 1, at).toLowerCase(Locale.ROOT);
        return isNoName(word) ? end : at;
    }

    /** A day, a month, "I": capitalised, and no part of anybody's name. */
    private static boolean isNoName(String low) {
        return CalendarWords.isWeekday(low) || CalendarWords.isMonth(low) || low.equals("i");
    }

    /** The start of capitalised words right before that do not open their sentence, else the same place. */
    private int earlierName(int start) {
        int at = start;
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return start;
        }
        int word = lastWord(0, at - 1);
        boolean inside = word > 1 && text.charAt(word - 1) == ' ' && Character.isLetter(text.charAt(word - 2));
        boolean name = Character.isUpperCase(text.charAt(word))
                && text.substring(word, at - 1).chars().allMatch(Character::isLetter)
                && !isNoName(text.substring(word, at - 1).toLowerCase(Locale.ROOT));
        return inside && name ? word : start;
    }

    /** Without words that hang over from the next clause: "the fee was unjust because". */
    private Span withoutTail(Span content) {
        Span now = overrun(inParagraph(content));
        for (int i = 0; i < 3; i++) {
            int word = lastWord(now.start(), now.end());
            if (word <= now.start()
                    || !HANGING.contains(text.substring(word, now.end()).toLowerCase(Locale.ROOT))) {
                return now;
            }
            int end = word;
            while (end > now.start() && " ,;:—–\n".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end == now.start()) {
                return now;
            }
            now = new Span(now.start(), end).trim(text);
        }
        return now;
    }

    /** "Mr.", "U.S.", "Gov.": a full stop that ends no sentence; one before a closing mark does. */
    private boolean isShortened(int from, int stop) {
        int word = lastWord(from, stop);
        boolean closed = stop + 1 < text.length() && "”\"".indexOf(text.charAt(stop + 1)) >= 0;
        return !closed
                && ((Character.isUpperCase(text.charAt(word)) && stop - word <= 5)
                        || text.substring(word, stop).indexOf('.') >= 0
                        || !Character.isLetterOrDigit(text.charAt(stop - 1)));
    }

    /** Only a quotation goes on in the next paragraph. */
    private Span inParagraph(Span content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (text.charAt(i) == '\n') {
                int next = i;
                while (next < content.end() && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                boolean quoted = next < content.end() && "“\"‘'«„`".indexOf(text.charAt(next)) >= 0;
                boolean opens = "“\"‘'«„`".indexOf(text.charAt(content.start())) >= 0
                        || (content.start() > 0 && "“\"‘'«„`".indexOf(text.charAt(content.start() - 1)) >= 0);
                if (!quoted && !opens) {
                    Span first = new Span(content.start(), i).trim(text);
                    return first.isEmpty() ? content : first;
                }
            }
        }
        return content;
    }

    /** What begins inside a sentence, as a clause after its verb, ends with it. */
    private Span overrun(Span content) {
        boolean inside = Character.isLowerCase(text.charAt(content.start()));
        if (!inside) {
            return content;
        }
        for (int i = content.start() + 1; i + 2 < content.end(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '?' || c == '!' || (c == '.' && !isShortened(content.start(), i));
            int next = i + 1;
            while (ends && next < content.end() && "”\"’".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (ends
                    && next + 1 < content.end()
                    && Character.isWhitespace(text.charAt(next))
                    && Character.isUpperCase(text.charAt(next + 1))) {
                return new Span(content.start(), next);
            }
        }
        return content;
    }
}
