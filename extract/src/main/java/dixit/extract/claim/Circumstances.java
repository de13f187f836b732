package dixit.extract.claim;

import java.util.List;
import java.util.Set;

/**
 * How a clause is put: denied, guarded, to come, or depending on something. Read from the words of its sentence around the
 * word that says what is done. Pure functions over words in lower case with straight apostrophes, split as {@link
 * dixit.text.WordSplitter} does ("don't" is "do", "n't").
 *
 * @param negated "did not attack", "never attacked", "without attacking", "no attack"
 * @param hedged "may have attacked", "allegedly attacked", "tried to attack"
 * @param future "will attack", "plans to attack"
 * @param conditional "if they attack", "would attack", "should they attack"
 */
public record Circumstances(boolean negated, boolean hedged, boolean future, boolean conditional) {
    /** Nothing of it. */
    public static final Circumstances NONE = new Circumstances(false, false, false, false);

    private static final int BACK = 6;
    private static final int CLAUSE = 40;
    private static final Set<String> NOT = Set.of(
            "not", "n't", "never", "cannot", "without", "nobody", "none", "neither", "nor", "no", "hardly", "denied",
            "denies", "deny", "denying");
    private static final Set<String> NOT_YET = Set.of("only", "just", "merely", "simply", "least", "longer");
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "allegedly",
            "reportedly",
            "apparently",
            "supposedly",
            "purportedly",
            "perhaps",
            "possibly",
            "probably",
            "likely",
            "seems",
            "seem",
            "seemed",
            "appears",
            "appear",
            "appeared",
            "alleged",
            "suspected",
            "try",
            "tries",
            "tried",
            "trying",
            "attempted",
            "attempt",
            "attempts",
            "said to",
            "seemingly",
            "presumably",
            "maybe");
    private static final Set<String> SELDOM = Set.of("scarcely", "barely", "rarely", "seldom");
    /** What stands before the name of a month, but not before "may have attacked". */
    private static final Set<String> LEADING_MONTHS = Set.of(
            "in", "since", "until", "till", "of", "last", "next", "by", "from", "during", "early", "late", "mid",
            "mid-", "through", "every", "each");

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "tomorrow");
    private static final Set<String> AHEAD = Set.of(
            "plans",
            "plan",
            "planned",
            "planning",
            "intends",
            "intend",
            "expected",
            "set",
            "due",
            "scheduled",
            "going",
            "preparing",
            "prepares",
            "ready",
            "wants",
            "hopes",
            "about",
            "initiative",
            "proposal",
            "proposals",
            "idea",
            "offer",
            "offers",
            "invitation",
            "readiness",
            "intention");
    private static final Set<String> IF =
            Set.of("if", "unless", "provided", "providing", "supposing", "lest", "whether");
    private static final Set<String> BORDER = Set.of(";", ":", "but", "because", "although", "though", "while");
    private static final Set<String> JOINING = Set.of("that", "which", "who", "when", "after", "before", "as", "until");

    /** How the clause around the word {@code at} of a sentence is put. */
    public static Circumstances around(List<String> words, int at) {
        boolean negated = negation(words, at) >= 0;
        boolean hedged = false;
        boolean future = false;
        boolean would = false;
        int start = start(words, at);
        for (int i = at - 1; i >= first(words, start, at); i--) {
            String w = words.get(i);
            String next = words.get(i + 1);
            hedged |= HEDGES.contains(w) && !isMonth(words, i);
            future |= WILL.contains(w) || (AHEAD.contains(w) && next.equals("to"));
            would |= w.equals("would") || w.equals("should") || w.equals("'d");
        }
        boolean conditional = (would && !would(words, at)) || condition(words, start, at);
        return new Circumstances(negated, hedged, future, conditional);
    }

    /** Index of the first word that denies the word {@code at}: "not", "never", "denied"; -1 where none does. */
    public static int negation(List<String> words, int at) {
        for (int i = first(words, start(words, at), at); i < at; i++) {
            if (isUndone(words, i, at)) {
                return -1;
            }
            if (NOT.contains(words.get(i)) && !NOT_YET.contains(words.get(i + 1)) && !isAside(words, i, at)) {
                return i;
            }
        }
        return -1;
    }

    /** "Hardly a week passes without": two denials are none. */
    private static boolean isUndone(List<String> words, int not, int at) {
        int without = not;
        while (without < at && !words.get(without).equals("without")) {
            without++;
        }
        boolean hardly = false;
        for (int i = Math.max(0, without - BACK); without < at && i < without; i++) {
            hardly |= NOT.contains(words.get(i)) || SELDOM.contains(words.get(i));
        }
        return hardly;
    }

    /** "In May", "since last May", "May 3". */
    private static boolean isMonth(List<String> words, int i) {
        String before = i > 0 ? words.get(i - 1) : "";
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        boolean number = Character.isDigit(before.isEmpty() ? ' ' : before.charAt(0))
                || Character.isDigit(next.isEmpty() ? ' ' : next.charAt(0));
        return words.get(i).equals("may") && (number || LEADING_MONTHS.contains(before));
    }

    /** "Kestria, (and) not Veldania, attacked": what stands between two commas denies itself alone. */
    private static boolean isAside(List<String> words, int not, int at) {
        boolean and =
                not > 1 && words.get(not).equals("not") && words.get(not - 1).equals("and");
        int comma = and ? not - 2 : not - 1;
        return comma > 0
                && words.get(comma).equals(",")
                && words.subList(not, Math.min(at, not + BACK)).contains(",");
    }

    /**
     * From where words can bear on the word {@code at}: at most six before it, and none past a comma that stands away or leads
     * a participle ("did not stop, killing two").
     */
    private static int first(List<String> words, int start, int at) {
        int i = at;
        boolean added =
                at > 1 && words.get(at).endsWith("ing") && words.get(at - 1).equals(",");
        while (!added && i > Math.max(start, at - BACK) && !(words.get(i - 1).equals(",") && at - i >= 3)) {
            i--;
        }
        return i;
    }

    /** "Said that they would attack" is a future of the past. */
    private static boolean would(List<String> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
            if (IF.contains(words.get(i))) {
                return false;
            }
            if (words.get(i).equals("said")
                    || words.get(i).equals("announced")
                    || words.get(i).equals("promised")) {
                return true;
            }
        }
        return false;
    }

    /** "If", "unless" before the word with no comma that ends the condition, or "should they", "were they to" at its head. */
    private static boolean condition(List<String> words, int start, int at) {
        boolean comma = false;
        for (int i = at - 1; i >= start; i--) {
            String w = words.get(i);
            comma |= w.equals(",");
            boolean asIf = i > 0
                    && (words.get(i - 1).equals("even") || words.get(i - 1).equals("as"));
            if (IF.contains(w) && !asIf) {
                return !w.equals("whether") || !comma;
            }
        }
        String first = start < words.size() ? words.get(start) : "";
        return start < at && (first.equals("should") || first.equals("were")) && !comma;
    }

    /** The first word of the clause that holds {@code at}; joining words and what stands before them are left out. */
    public static int start(List<String> words, int at) {
        int i = at;
        while (i > 0 && at - i < CLAUSE && !BORDER.contains(words.get(i - 1))) {
            boolean joins = JOINING.contains(words.get(i - 1)) && at - i > 0;
            if (joins) {
                break;
            }
            i--;
        }
        return i;
    }

    /** After the last word of the clause that holds {@code at}. */
    public static int end(List<String> words, int at) {
        int i = at + 1;
        while (i < words.size() && i - at < CLAUSE && !BORDER.contains(words.get(i)) && !isStop(words.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isStop(String word) {
        return word.equals(".") || word.equals("?") || word.equals("!") || word.equals("…");
    }
}
