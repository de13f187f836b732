package dixit.extract.attribution;

import dixit.extract.attribution.CueLexicon.Verb;
import dixit.record.Modality;
import dixit.record.Span;
import dixit.record.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report claims that something was said: "would say", "has not said", "will say" and "did he say?" do not, while
 * "would often say", "not only said" and "does not believe" do. Looks at the words between source and cue, the cue, and
 * the words right before them. Pure functions over one text.
 */
final class Modalities {
    private static final Set<String> UNREAL =
            Set.of("would", "could", "might", "may", "should", "must", "can", "ought", "'d", "’d");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll");
    private static final Set<String> NOT = Set.of("not", "never", "cannot", "without", "hardly", "neither", "nor");
    /** "would often say", "would later say", "would go on to say": it was said. */
    private static final Set<String> DONE = Set.of(
            "often",
            "always",
            "sometimes",
            "frequently",
            "usually",
            "regularly",
            "repeatedly",
            "later",
            "eventually",
            "soon",
            "then",
            "subsequently",
            "go",
            "come");
    /** "not only said", "could not resist saying", "never tired of saying": it was said. */
    private static final Set<String> YET_DONE = Set.of(
            "only",
            "just",
            "merely",
            "simply",
            "alone",
            "resist",
            "help",
            "stop",
            "tire",
            "tired",
            "tires",
            "hesitate",
            "hesitated",
            "shy",
            "fail");

    private static final Set<String> UNDONE = Set.of(
            "declined",
            "declines",
            "declining",
            "refused",
            "refuses",
            "refusing",
            "failed",
            "fails",
            "avoided",
            "neglected",
            "forgot",
            "unable",
            "unwilling",
            "yet",
            "short",
            "instead");
    private static final Set<String> AHEAD = Set.of(
            "expected",
            "set",
            "due",
            "scheduled",
            "about",
            "poised",
            "likely",
            "going",
            "plans",
            "planned",
            "planning",
            "intends",
            "intended",
            "hopes",
            "hoped",
            "wants",
            "wanted",
            "ready",
            "prepared",
            "preparing",
            "supposed");
    private static final Set<String> NOBODY =
            Set.of("no", "nobody", "none", "neither", "few", "nothing", "no-one", "hardly", "scarcely");
    private static final Set<String> AUXILIARY = Set.of(
            "did", "does", "do", "has", "have", "had", "is", "are", "was", "were", "will", "would", "could", "can",
            "might", "may", "should");
    /** Who does not believe a thing takes a stand on it; who does not know of it takes none. */
    private static final Set<String> KNOWING = Set.of(
            "know",
            "realise",
            "realize",
            "learn",
            "hear",
            "remember",
            "recall",
            "understand",
            "notice",
            "recognise",
            "recognize");

    private static final Set<String> WISH = Set.of("like", "love", "prefer", "rather", "want");
    private static final Set<String> WHY = Set.of("why", "how", "when", "where");
    private static final int GAP = 60;
    private static final int BEFORE = 200;

    private final String text;

    Modalities(String text) {
        this.text = text;
    }

    /** Null where the report claims that it was said. */
    @Nullable
    Modality of(Draft d) {
        if (d.kind() == StatementKind.TURN) {
            return null;
        }
        if (d.cue().isEmpty()) {
            return d.source().isEmpty()
                    ? null
                    : condition(beforeWords(d.source().getFirst().start()), List.of(), true);
        }
        Span cue = d.cue().getFirst();
        Span source = d.source().isEmpty() ? null : d.source().getFirst();
        boolean ahead = source != null && source.start() < cue.start();
        List<String> group = words(cue.start(), d.cue().getLast().end());
        if (source != null && ahead) {
            group.addAll(0, between(source.end(), cue.start()));
        }
        int first = source == null || !ahead ? cue.start() : source.start();
        if (source != null && !ahead && source.start() < d.cue().getLast().end()) {
            group.addAll(words(source.end(), d.cue().getLast().end()));
        }
        List<String> before = beforeWords(first);
        Modality found = asked(d, source, before, ahead);
        found = found != null ? found : condition(before, group, ahead);
        found = found != null ? found : nobody(source, before);
        return found != null ? found : ofVerb(group);
    }

    private List<String> beforeWords(int first) {
        return words(sentenceStart(first), first);
    }

    /** Words between source and cue, if nothing but a verb group can stand there. */
    private List<String> between(int from, int to) {
        if (to - from > GAP) {
            return List.of();
        }
        for (int i = from; i < to; i++) {
            if (",;:.!?()“”\"—–\n".indexOf(text.charAt(i)) >= 0) {
                return List.of();
            }
        }
        return words(from, to);
    }

    private @Nullable Modality ofVerb(List<String> group) {
        int head = head(group);
        if (head < 0) {
            return null;
        }
        Verb verb = CueLexicon.standard().verb(group.get(head));
        boolean held = verb != null
                && (verb.kind().equals("belief") || verb.kind().equals("stance"))
                && !KNOWING.contains(verb.lemma());
        boolean bare = isBare(group, head);
        Modality found = null;
        for (int i = 0; i < head; i++) {
            String word = group.get(i);
            String next = group.get(i + 1);
            if (YET_DONE.contains(word) || (DONE.contains(word) && has(group, "would", i))) {
                return null;
            }
            if (UNREAL.contains(word) && bare && !WISH.contains(next) && !held) {
                found = found == null ? Modality.HYPOTHETICAL : found;
            } else if (FUTURE.contains(word) && bare && !held) {
                found = found == null ? Modality.FUTURE : found;
            } else if (AHEAD.contains(word) && next.equals("to") && i + 1 < head && !held) {
                found = found == null ? Modality.FUTURE : found;
            } else if (((NOT.contains(word) || word.endsWith("n't") || word.endsWith("n’t")) || undone(group, i))
                    && !held) {
                found = Modality.NEGATED;
            }
        }
        return found;
    }

    /** "declined to say", "stopped short of saying", "has yet to say", where the verb itself is one of speech. */
    private static boolean undone(List<String> group, int i) {
        String next = group.get(i + 1);
        return UNDONE.contains(group.get(i))
                && (next.equals("to") || next.equals("of") || next.endsWith("ing"))
                && i + 1 < group.size();
    }

    private static boolean has(List<String> group, String word, int before) {
        return group.subList(0, before).contains(word);
    }

    /** Index of the last word that reports, of those that no preposition parts from the first. */
    private static int head(List<String> group) {
        int head = -1;
        for (int i = 0; i < group.size(); i++) {
            String word = group.get(i);
            if (head >= 0 && (word.equals("in") || word.equals("on") || word.equals("at") || word.equals("as"))) {
                break;
            }
            if (CueLexicon.standard().verb(word) != null && !AUXILIARY.contains(word)) {
                head = i;
            }
        }
        return head >= 0 ? head : group.isEmpty() ? -1 : group.size() - 1;
    }

    /** A form that "would" and "will" take: bare, or after "have" and "be". */
    private static boolean isBare(List<String> group, int head) {
        String word = group.get(head);
        CueLexicon lexicon = CueLexicon.standard();
        Verb verb = lexicon.verb(word);
        boolean after = head > 0 && Set.of("have", "be", "been").contains(group.get(head - 1));
        boolean plain = verb == null
                ? !word.endsWith("ed") && !word.endsWith("s")
                : verb.lemma().equals(word);
        return after || plain;
    }

    /** "If Ada Holm says", "had Ada Holm said", "were she to say", "as if they said". */
    private static @Nullable Modality condition(List<String> before, List<String> group, boolean ahead) {
        int n = before.size();
        String last = n == 0 ? "" : before.getLast();
        String other = n < 2 ? "" : before.get(n - 2);
        boolean conditional =
                Set.of("if", "unless", "though", "lest", "suppose", "imagine").contains(last)
                        && (!last.equals("though") || other.equals("as"));
        boolean inverted =
                ahead && n > 0 && (last.equals("had") || last.equals("were")) && (n == 1 || other.equals(","));
        if (conditional || (inverted && !group.isEmpty())) {
            return Modality.HYPOTHETICAL;
        }
        return last.equals("whether") ? Modality.QUESTIONED : null;
    }

    private @Nullable Modality nobody(@Nullable Span source, List<String> before) {
        List<String> words = source == null ? List.of() : words(source.start(), source.end());
        String first = words.isEmpty() ? "" : words.getFirst();
        String second = words.size() < 2 ? "" : words.get(1);
        String last = before.isEmpty() ? "" : before.getLast();
        boolean none = NOBODY.contains(first) || (first.equals("not") && (second.equals("one") || second.equals("a")));
        boolean noneBefore = source != null
                && (last.equals("no")
                        || last.equals("neither")
                        || last.equals("few")
                        || (last.equals("not") && (first.equals("one") || first.equals("a"))));
        return none || noneBefore ? Modality.NEGATED : null;
    }

    /** "Did Ada Holm say that …?", "You say that …?"; "why does she say" takes for granted that she does. */
    private @Nullable Modality asked(Draft d, @Nullable Span source, List<String> before, boolean ahead) {
        if (source == null || d.kind() == StatementKind.DIRECT) {
            return null;
        }
        int n = before.size();
        String last = n == 0 ? "" : before.getLast();
        boolean inverted = ahead
                && AUXILIARY.contains(last)
                && (n == 1
                        || ",;:—–-".contains(before.get(n - 2))
                        || Set.of("so", "and", "but", "or").contains(before.get(n - 2)));
        boolean why = n > 1 && WHY.contains(before.get(n - 2));
        boolean asks = asksAtEnd(d.content().getLast().end());
        if (inverted && !why && asks) {
            return Modality.QUESTIONED;
        }
        Verb verb = CueLexicon.standard()
                .verb(words(d.cue().getFirst().start(), d.cue().getFirst().end()).stream()
                        .reduce("", (a, b) -> b));
        boolean plain = verb != null
                && (!verb.takes("W") || startsWithThat(d) || source.in(text).equalsIgnoreCase("you"));
        return ahead && asks && plain && !why ? Modality.QUESTIONED : null;
    }

    private boolean startsWithThat(Draft d) {
        return d.content().getFirst().in(text).startsWith("that ");
    }

    /** Whether the sentence ends with the content, and with a question mark. */
    private boolean asksAtEnd(int end) {
        int at = end > 0 && text.charAt(end - 1) == '?' ? end - 1 : end;
        return at < text.length() && text.charAt(at) == '?';
    }

    private int sentenceStart(int from) {
        int at = from;
        while (at > 0 && from - at < BEFORE) {
            char c = text.charAt(at - 1);
            if (c == '\n' || c == '?' || c == '!' || c == '“' || c == ';') {
                break;
            }
            if (c == '.' && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                break;
            }
            at--;
        }
        return at;
    }

    /** Words and signs in lower case. */
    private List<String> words(int from, int to) {
        List<String> out = new ArrayList<>();
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || (i > start && "'’-".indexOf(text.charAt(i)) >= 0))) {
                i++;
            }
            if (i > start) {
                out.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            } else {
                if (!Character.isWhitespace(text.charAt(i))) {
                    out.add(text.substring(i, i + 1));
                }
                i++;
            }
        }
        return out;
    }
}
