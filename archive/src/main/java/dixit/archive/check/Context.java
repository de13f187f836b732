package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentence around a passage for what was cut away: a clause that hands the words to somebody else, denies,
 * asks or supposes them, or a condition that limits them. Grammar alone: closed classes of English words, looked for
 * right at the borders of the passage, for a clause further off may govern something else. What somebody knows is so. Stateless.
 */
final class Context {
    private static final Set<String> SAYING = Tokens.keys(
            "say says said saying claim claims claimed claiming think thinks thought thinking believe believes believed argue argues argued insist insists insisted tell tells told telling allege alleges alleged suggest suggests suggested ask asks asked complain complains complained write writes wrote warn warns warned promise promised promises swear swore pretend pretends pretended announce announced declare declared predict predicted feel feels felt answer answered reply replied shout shouted goes hold held imagine imagines imagined assume assumes assumed fear fears feared hope hopes hoped expect expects expected hear hears heard read reads learn learns learned learnt wish wishes wished maintain maintains maintained joke joked");
    /** What somebody took for true, then; who says so of himself does not say it now. */
    private static final Set<String> THOUGHT = Tokens.keys(
            "thought believed held assumed imagined expected supposed feared hoped hope wish wished imagine suppose");
    /** What somebody has from others. */
    private static final Set<String> HEARING = Tokens.keys("hear hears heard read reads learn learned learnt");

    private static final Set<String> OWN_CERTAINTY = Tokens.keys("promise promised feel felt");
    private static final Set<String> MISTAKEN = Tokens.keys("wrong mistaken mistake");
    private static final Set<String> CLAIMS = Tokens.keys(
            "claim claims illusion illusions rumor rumors allegation allegations suggestion idea notion myth lie argument accusation charge belief assertion fiction theory");
    private static final Set<String> DENYING = Tokens.keys(
            "deny denies denied denying reject rejects rejected dispute disputes disputed doubt doubts doubted");
    private static final Set<String> TELLING = Tokens.keys("tell tells told");
    /** So many words may stand between a verb of saying and the "that" which hands the words over. */
    private static final int FAR = 7;
    /** A claim may be named with its owner and his office before the "that". */
    private static final int FAR_CLAIM = 11;
    /** So many words about when and to whom stand between a verb of saying and what was said. */
    private static final int ASIDE = 5;

    private static final Set<String> BETWEEN =
            Tokens.keys("that to me us you him her them like quote well know hey look so oh ok yes no");
    private static final Set<String> HELPERS = Tokens.keys(
            "has have had 's 'd is are was were be been will would do does did always also just even still often then now ever never not all really kept keep keeps once can could may might should must longer");
    private static final Set<String> ADVERBIAL = Tokens.keys(
            "me us him her them you last this yesterday today tonight on in at to before after again once twice then earlier later publicly");
    private static final Set<String> NEGATORS = Tokens.keys("not never nobody no none neither nor");
    private static final Set<String> PASSIVE = Tokens.keys("is are was were am be been being");
    private static final Set<String> INVERTED =
            Tokens.keys("has have had did do does is are was were will would can could should shall must may might");
    private static final Set<String> PERSONS = Tokens.keys("i you he she it we they that this there");
    /** What takes a thing, too: "promises [a bridge]" hands on no words without "that". */
    private static final Set<String> GIVING = Tokens.keys("promise promises promised announce announces announced");

    private static final Set<String> KNOWING = Tokens.keys("know knows knew");
    private static final Set<String> NO_ADVERBS = Tokens.keys(
            "supply family assembly ally reply rely apply imply comply multiply fly july italy bully rally tally anomaly monopoly");
    private static final Set<String> SUPPOSING = Tokens.keys("if unless whether suppose supposing imagine lest");

    private Context() {}

    /**
     * What was cut away around the words {@code from} to before {@code to} of a text.
     *
     * @param text the text that the words were cut from
     */
    static @Nullable Clue of(String text, List<Token> words, int from, int to) {
        Clue before = before(text, words, from);
        if (before != null) {
            return before;
        }
        if (from > 0 && !words.get(from).first() && Denials.is(text, words, from, to)) {
            return Clue.DENIED;
        }
        boolean asked = from > 0 && isAsked(text, words, from, to);
        boolean limited = !Fragments.breaksOff(text, words, to) && Limits.is(text, words, from, to);
        return asked ? Clue.ASKED : limited ? Clue.LIMITED : null;
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
            if (KNOWING.contains(key) && !isYou(words, at, sentence)) {
                return known(text, words, at, sentence);
            }
            if (SAYING.contains(key)) {
                Clue clue = governed(text, words, at, sentence);
                boolean thing = skipped == 0
                        && (Fragments.isPhrase(words, from)
                                || (GIVING.contains(key) && Fragments.isThing(text, words, from)));
                return thing && clue != Clue.DENIED ? null : clue;
            }
            boolean that = words.get(from - 1).key().equals("that");
            if (that && CLAIMS.contains(key)) {
                return Clue.REPORTED;
            }
            if (that && (key.equals("true") || key.equals("case")) && isNegated(words, at, sentence)) {
                return Clue.DENIED;
            }
            if (that && (key.equals("untrue") || key.equals("false"))) {
                return Clue.DENIED;
            }
            if (that && skipped == 1 && PASSIVE.contains(key)) {
                return cleft(text, words, at, sentence);
            }
            if (!BETWEEN.contains(key)) {
                return aside(text, words, from, sentence);
            }
        }
        return null;
    }

    /** "He said last night that …", "one of them told me on Tuesday, …": when and to whom stand between. */
    private static @Nullable Clue aside(String text, List<Token> words, int from, int sentence) {
        String mark = text.substring(words.get(from - 1).end(), words.get(from).start());
        boolean handsOver =
                words.get(from - 1).key().equals("that") || mark.strip().matches("[,:]?\\s?[\"“‘']?|,|:");
        if (!handsOver || (mark.isBlank() && !words.get(from - 1).key().equals("that"))) {
            return null;
        }
        for (int at = from - 1; isIn(words, at, sentence) && from - at <= ASIDE + 2; at--) {
            boolean cut = at < from - 1
                    && !text.substring(words.get(at).end(), words.get(at + 1).start())
                            .isBlank();
            if (cut) {
                return null;
            }
            if (SAYING.contains(words.get(at).key())
                    && at + 1 < from
                    && ADVERBIAL.contains(words.get(at + 1).key())) {
                return governed(text, words, at, sentence);
            }
        }
        return null;
    }

    /** "He denied, as he always does, that …", "he told the public every spring that …". */
    private static @Nullable Clue ofThat(String text, List<Token> words, int that, int sentence) {
        for (int at = that - 1; isIn(words, at, sentence) && that - at <= FAR_CLAIM; at--) {
            String key = words.get(at).key();
            boolean claim = CLAIMS.contains(key) && words.get(at + 1).key().equals("of");
            if (that - at > FAR && !claim) {
                continue;
            }
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

    /**
     * What somebody knows is so; not what "I do not know", "how do you know" and "if we knew", nor what somebody thinks that he
     * knows.
     */
    private static @Nullable Clue known(String text, List<Token> words, int verb, int sentence) {
        int at = verb - 1;
        boolean negated = false;
        while (isIn(words, at, sentence) && isBeside(words, at) && verb - at < 6) {
            negated |= NEGATORS.contains(words.get(at).key());
            at--;
        }
        String subject = isIn(words, at, sentence) ? words.get(at).key() : "";
        if (subject.equals("you") && isQuestion(text, words, verb, sentence)) {
            return Clue.ASKED;
        }
        if (negated && (subject.equals("i") || subject.equals("we"))) {
            return Clue.SUPPOSED;
        }
        for (int i = at; isIn(words, i, sentence) && at - i < ASIDE; i--) {
            if (SUPPOSING.contains(words.get(i).key())) {
                return Clue.SUPPOSED;
            }
            if (SAYING.contains(words.get(i).key())) {
                return governed(text, words, i, sentence);
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

    static boolean isSaying(Token t) {
        return SAYING.contains(t.key());
    }

    /** Helpers and adverbs ("actually") stand between a verb and who says it; names ("Italy") and other words in -ly do not. */
    private static boolean isBeside(List<Token> words, int at) {
        Token t = words.get(at);
        String key = t.key();
        boolean adverb =
                key.length() > 4 && key.endsWith("ly") && !t.first() && !t.capital() && !NO_ADVERBS.contains(key);
        return HELPERS.contains(key) || adverb;
    }

    static boolean isHelper(Token t) {
        return HELPERS.contains(t.key());
    }

    /** "You know" is a filler. */
    private static boolean isYou(List<Token> words, int verb, int sentence) {
        boolean you =
                isIn(words, verb - 1, sentence) && words.get(verb - 1).key().equals("you");
        return you
                && !(isIn(words, verb - 2, sentence)
                        && INVERTED.contains(words.get(verb - 2).key()));
    }

    private static boolean isIn(List<Token> words, int at, int sentence) {
        return at >= 0 && words.get(at).sentence() == sentence;
    }

    /** @param verb index of the verb of saying that governs the passage */
    private static @Nullable Clue governed(String text, List<Token> words, int verb, int sentence) {
        int at = verb - 1;
        while (isIn(words, at, sentence) && isBeside(words, at) && verb - at < 6) {
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
        if (HEARING.contains(said) && (own || subject.equals("to"))) {
            return Clue.REPORTED;
        }
        if (own && THOUGHT.contains(said)) {
            return Clue.SUPPOSED;
        }
        if (own && !toldTo) {
            return isTakenBack(words, sentence)
                    ? Clue.DENIED
                    : said.equals("ask") || said.equals("asked") ? Clue.ASKED : null;
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

    /** True if the speaker says right before or behind the sentence that he was wrong. */
    private static boolean isTakenBack(List<Token> words, int sentence) {
        boolean own = false;
        for (Token t : words) {
            boolean near = Math.abs(t.sentence() - sentence) == 1;
            own = near && (t.first() ? isOwn(t.key()) : own);
            if (own && MISTAKEN.contains(t.key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(String key) {
        return key.equals("i") || key.equals("we");
    }

    private static boolean isNegated(List<Token> words, int to, int sentence) {
        for (int i = to - 1; isIn(words, i, sentence) && to - i < 5; i--) {
            if (NEGATORS.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** True if the passage ends a question whose verb stands before it: "Has [the Board signed it]?" */
    private static boolean isAsked(String text, List<Token> words, int from, int to) {
        int sentence = words.get(to - 1).sentence();
        boolean inside = isIn(words, from - 1, sentence)
                && words.get(from).sentence() == sentence
                && (opensQuestion(text, words, from - 1, sentence) || !Fragments.asksItself(text, words, from, to));
        boolean ends = to == words.size() || words.get(to).sentence() != sentence;
        int end = words.get(to - 1).end();
        return inside
                && !Fragments.isExclaimed(words, from)
                && ends
                && INVERTED.contains(words.get(from - 1).key())
                && end < text.length()
                && text.charAt(end) == '?';
    }

    /** True unless somebody stands right before the verb: "you have [a ferry, who pays for it]?" */
    private static boolean opensQuestion(String text, List<Token> words, int verb, int sentence) {
        return !isIn(words, verb - 1, sentence)
                || !PERSONS.contains(words.get(verb - 1).key())
                || !text.substring(words.get(verb - 1).end(), words.get(verb).start())
                        .isBlank();
    }

    private static boolean isQuestion(String text, List<Token> words, int at, int sentence) {
        int last = at;
        while (isIn(words, last + 1 < words.size() ? last + 1 : -1, sentence)) {
            last++;
        }
        int end = words.get(last).end();
        return end < text.length() && text.charAt(end) == '?';
    }
}
