package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentence around a passage for what was cut away: a clause that hands the words to somebody else, denies,
 * asks or supposes them, or a condition that limits them. Grammar alone: closed classes of English words, looked for
 * right at the borders of the passage, for a clause further off may govern something else. Stateless.
 */
final class Context {
    private static final Set<String> SAYING = Tokens.keys(
            "say says said saying claim claims claimed claiming think thinks thought thinking believe believes believed argue argues argued insist insists insisted tell tells told telling allege alleges alleged suggest suggests suggested ask asks asked complain complains complained write writes wrote warn warns warned promise promised promises know knew swear swore pretend pretends pretended announce announced declare declared predict predicted feel feels felt answer answered reply replied shout shouted goes");
    private static final Set<String> OWN_CERTAINTY = Tokens.keys("know knew promise promised feel felt");
    private static final Set<String> CLAIMS = Tokens.keys(
            "claim claims illusion illusions rumor rumors allegation allegations suggestion idea notion myth lie argument accusation charge belief assertion fiction theory");
    private static final Set<String> DENYING = Tokens.keys(
            "deny denies denied denying reject rejects rejected dispute disputes disputed doubt doubts doubted");
    private static final Set<String> TELLING = Tokens.keys("tell tells told");
    /** So many words may stand between a verb of saying and the "that" which hands the words over. */
    private static final int FAR = 7;

    private static final Set<String> BETWEEN =
            Tokens.keys("that to me us you him her them like quote well know hey look so oh ok yes no");
    private static final Set<String> HELPERS = Tokens.keys(
            "has have had 's 'd is are was were be been will would do does did always also just even still often then now ever never not all really kept keep keeps once can could may might should must longer");
    private static final Set<String> NEGATORS = Tokens.keys("not never nobody no none neither nor");
    private static final Set<String> PASSIVE = Tokens.keys("is are was were am be been being");
    private static final Set<String> SUPPOSING = Tokens.keys("if unless whether suppose supposing imagine lest");
    private static final Set<String> LIMITING = Tokens.keys("if unless until provided except till");

    /** The condition and one phrase more may stand before the words that it limits: "If it is closed, even for a day, …". */
    private static final int MOST_PHRASES = 2;
    /** Subject and verb of a clause stand in so many words. */
    private static final int OPENING = 6;

    private Context() {}

    /**
     * What was cut away around the words {@code from} to before {@code to} of a text.
     *
     * @param text the text that the words were cut from
     */
    static @Nullable Clue of(String text, List<Token> words, int from, int to) {
        Clue before = before(text, words, from);
        return before != null ? before : isLimited(text, words, from, to) ? Clue.LIMITED : null;
    }

    private static @Nullable Clue before(String text, List<Token> words, int from) {
        if (from == 0 || words.get(from).first()) {
            return null;
        }
        int sentence = words.get(from).sentence();
        int at = from - 1;
        if (SUPPOSING.contains(words.get(at).key()) && words.get(at).sentence() == sentence) {
            return Clue.SUPPOSED;
        }
        if (words.get(at).key().equals("that")) {
            Clue far = ofThat(text, words, at, sentence);
            if (far != null) {
                return far;
            }
        }
        for (int skipped = 0; skipped < 4 && isIn(words, at, sentence); skipped++, at--) {
            String key = words.get(at).key();
            boolean filler = key.equals("know") && isYou(words, at);
            if (SAYING.contains(key) && !filler) {
                return governed(text, words, at, sentence);
            }
            boolean that = words.get(from - 1).key().equals("that");
            if (that && CLAIMS.contains(key)) {
                return Clue.REPORTED;
            }
            if (that && (key.equals("true") || key.equals("case")) && isNegated(words, at, sentence)) {
                return Clue.DENIED;
            }
            if (that && skipped == 1 && PASSIVE.contains(key)) {
                return cleft(text, words, at, sentence);
            }
            if (!BETWEEN.contains(key)) {
                return null;
            }
        }
        return null;
    }

    /** "He denied, as he always does, that …", "he told the public every spring that …". */
    private static @Nullable Clue ofThat(String text, List<Token> words, int that, int sentence) {
        for (int at = that - 1; isIn(words, at, sentence) && that - at <= FAR; at--) {
            String key = words.get(at).key();
            if (DENYING.contains(key)) {
                return Clue.DENIED;
            }
            if (CLAIMS.contains(key)) {
                return Clue.REPORTED;
            }
            if (TELLING.contains(key)) {
                return governed(text, words, at, sentence);
            }
        }
        return null;
    }

    /** "What he told the press was that …". */
    private static @Nullable Clue cleft(String text, List<Token> words, int be, int sentence) {
        for (int at = be - 1; isIn(words, at, sentence) && be - at < 6; at--) {
            if (SAYING.contains(words.get(at).key())) {
                return governed(text, words, at, sentence);
            }
        }
        return null;
    }

    private static boolean isIn(List<Token> words, int at, int sentence) {
        return at >= 0 && words.get(at).sentence() == sentence;
    }

    private static boolean isYou(List<Token> words, int at) {
        return at > 0 && words.get(at - 1).key().equals("you");
    }

    /** @param verb index of the verb of saying that governs the passage */
    private static @Nullable Clue governed(String text, List<Token> words, int verb, int sentence) {
        int at = verb - 1;
        while (isIn(words, at, sentence) && HELPERS.contains(words.get(at).key()) && verb - at < 6) {
            at--;
        }
        boolean negated = false;
        boolean passive = false;
        for (int i = Math.max(0, at); i < verb; i++) {
            negated |= NEGATORS.contains(words.get(i).key());
            passive |= PASSIVE.contains(words.get(i).key());
        }
        Clue taken = isIn(words, at - 1, sentence) && words.get(at).key().equals("to")
                ? takenBack(words.get(at - 1).key())
                : null;
        if (taken != null) {
            return taken;
        }
        String subject = isIn(words, at, sentence) ? words.get(at).key() : "";
        String said = words.get(verb).key();
        boolean own = subject.equals("i") || subject.equals("we") || subject.equals("me") || subject.equals("us");
        boolean toldTo = passive && (said.equals("told") || said.equals("asked") || said.equals("promised"));
        if (negated) {
            return Clue.DENIED;
        }
        if (own && !toldTo) {
            return said.equals("ask") || said.equals("asked") ? Clue.ASKED : null;
        }
        boolean statement = !OWN_CERTAINTY.contains(said) || !subject.isEmpty();
        if (!statement || subject.equals("to") || subject.equals("let")) {
            return null;
        }
        return isQuestion(text, words, verb, sentence) && subject.equals("you") ? Clue.ASKED : Clue.REPORTED;
    }

    /** "I was wrong to say that …", "we used to insist that …". */
    private static @Nullable Clue takenBack(String beforeTo) {
        return switch (beforeTo) {
            case "wrong", "mistaken", "false" -> Clue.DENIED;
            case "used" -> Clue.REPORTED;
            default -> null;
        };
    }

    private static boolean isNegated(List<Token> words, int to, int sentence) {
        for (int i = to - 1; isIn(words, i, sentence) && to - i < 5; i--) {
            if (NEGATORS.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestion(String text, List<Token> words, int at, int sentence) {
        int last = at;
        while (isIn(words, last + 1 < words.size() ? last + 1 : -1, sentence)) {
            last++;
        }
        int end = words.get(last).end();
        return end < text.length() && text.charAt(end) == '?';
    }

    /** True if a condition stands right behind the passage, or before it and a comma between, in the same sentence. */
    private static boolean isLimited(String text, List<Token> words, int from, int to) {
        int sentence = words.get(to - 1).sentence();
        if (to < words.size() && isIn(words, to, sentence) && isCondition(words, to)) {
            return !text.substring(words.get(to - 1).end(), words.get(to).start())
                    .contains("--");
        }
        int first = from;
        while (first > 0 && isIn(words, first - 1, words.get(from).sentence())) {
            first--;
        }
        int main = from > first && words.get(from - 1).key().equals("then") ? from - 1 : from;
        boolean comma = main > first
                && text.substring(words.get(main - 1).end(), words.get(main).start())
                        .strip()
                        .equals(",");
        return comma
                && isCondition(words, first)
                && main - first > 2
                && phrases(text, words, first, from) <= MOST_PHRASES
                && !isOpenlySupposed(words, from, to);
    }

    /** "People would have said …" tells by its own verb that it never came to pass. */
    private static boolean isOpenlySupposed(List<Token> words, int from, int to) {
        for (int i = from; i + 1 < Math.min(to, from + OPENING); i++) {
            if (words.get(i).key().equals("would") && words.get(i + 1).key().equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** Number of phrases that end in a comma between two words of a sentence. */
    private static int phrases(String text, List<Token> words, int from, int to) {
        int phrases = 0;
        for (int i = from; i < to; i++) {
            String between = text.substring(words.get(i).end(), words.get(i + 1).start());
            phrases += between.strip().equals(",") ? 1 : 0;
        }
        return phrases;
    }

    private static boolean isCondition(List<Token> words, int at) {
        String key = words.get(at).key();
        boolean longAs = at + 2 < words.size()
                && (key.equals("so") || key.equals("as"))
                && words.get(at + 1).key().equals("long")
                && words.get(at + 2).key().equals("as");
        boolean onlyIf = key.equals("only")
                && at + 1 < words.size()
                && words.get(at + 1).key().equals("if");
        return longAs || onlyIf || LIMITING.contains(key);
    }
}
