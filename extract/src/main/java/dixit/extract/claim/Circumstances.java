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
    private static final int ASIDE = 12;
    private static final int GOVERNED = 3;
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

    /** Before a comma, the denial of the verb behind the next one: "did not, he says, attack". */
    private static final Set<String> PARTED = Set.of("not", "n't", "never");
    /** Between "without" and the noun that it governs. */
    private static final Set<String> OF_NOUNS = Set.of(
            "a", "an", "any", "the", "another", "some", "new", "fresh", "further", "more", "such", "single", "'s");

    private static final Set<String> BEING = Set.of("be", "been", "being", "is", "was", "are", "were");

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
            hedged |= HEDGES.contains(w) && !May.isMonth(words, i, at);
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
            boolean apart =
                    words.get(i).equals("without") && words.subList(i, at).contains(",");
            if (NOT.contains(words.get(i)) && !apart && !NOT_YET.contains(words.get(i + 1)) && !isAside(words, i, at)) {
                return i;
            }
        }
        return parted(words, at);
    }

    /** "Did not, without a mandate, invade": the "not" before what stands between two commas; -1 where there is none. */
    private static int parted(List<String> words, int at) {
        if (at < 1 || !words.get(at - 1).equals(",") || words.get(at).endsWith("ing")) {
            return -1;
        }
        for (int i = at - 2; i > Math.max(0, at - ASIDE); i--) {
            if (words.get(i).equals(",")) {
                return PARTED.contains(words.get(i - 1)) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** "Hardly a week passes without A accusing B": two denials are none; "never without cause attacked" is one. */
    private static boolean isUndone(List<String> words, int not, int at) {
        int without = not;
        while (without < at && !words.get(without).equals("without")) {
            without++;
        }
        boolean hardly = false;
        for (int i = Math.max(0, without - BACK); without < at && i < without; i++) {
            hardly |= NOT.contains(words.get(i)) || SELDOM.contains(words.get(i));
        }
        return hardly && isGoverned(words, without, at);
    }

    /** "Without A accusing", "without a fresh attack", but not "without a mandate, invade", "without cause attacked". */
    private static boolean isGoverned(List<String> words, int without, int at) {
        String before = words.get(at - 1);
        boolean going = words.get(at).endsWith("ing") && !BEING.contains(before);
        boolean noun = at - without <= GOVERNED
                && (at - without == 1 || OF_NOUNS.contains(before) || before.endsWith("ian") || before.endsWith("ish"));
        return (going || noun) && !words.subList(without, at).contains(",");
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
