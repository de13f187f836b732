package dixit.archive.check;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs that speak against two sentences having the same sense, however close their vectors lie: a negation more or less,
 * other numbers, a name that the record has not, a word against its opposite, a condition that was dropped. None proves it
 * alone; {@link SameSense} weighs them. The lists are closed classes of English grammar and its common opposites. Stateless.
 */
final class Contradiction {
    private static final Set<String> NEGATORS = Tokens.keys(
            "not no never none nobody nothing neither nor nowhere hardly barely refuse refuses refused reject rejects rejected deny denies denied fail fails failed");
    private static final Set<String> CONDITIONS =
            Tokens.keys("if unless when whenever once soon should whether provided until till except lest");
    private static final Set<String> STRICT = Tokens.keys("if unless whether");
    /** A quote that wonders, too, does not assert what the record only asks. */
    private static final Set<String> WONDERING =
            Tokens.keys("know knew see ask asks asked asking wonder wonders wondered check checks checked find doubt");

    private static final Set<String> FUTURE = Tokens.keys("will shall going");
    private static final Set<String> PAST = Tokens.keys("was were had did been");
    private static final Set<String> MODAL = Tokens.keys("must should can could may might would want need");
    private static final Set<String> OWN = Tokens.keys("i me my mine myself we us our ours");
    private static final Set<String> DEGREES =
            Tokens.keys("more most less than too better worse best worst sooner rather");
    private static final Set<String> ORDERING = Tokens.keys("first last before after than then more less better worse");
    private static final Set<String> ALL = Tokens.keys(
            "all everything everybody everyone everywhere anything anybody anyone anywhere nothing nobody none nowhere any every each");
    private static final Set<String> EXCEPTING = Tokens.keys("but except save bar");
    private static final Set<String> ASIDE = Tokens.keys("apart aside");
    /** What an exception may be called from the other side: "only the date is left". */
    private static final Set<String> REST = Tokens.keys(
            "only alone just merely sole solely single exception exceptions rest remain remains remaining left still yet open outstanding");

    private static final Map<String, Set<String>> OPPOSITES = opposites(
            "leave,leaves,left,leaving,go,goes,withdraw/stay,stays,stayed,remain,remains,remained,keep,enter"
                    + " open,opens,opened,opening/close,closes,closed,closing,shut,shuts,cut,lock,locked right/wrong,mistaken"
                    + " more/less,fewer first/last accept,accepts,accepted,agree,agrees,agreed,approve,approved/reject,rejects,rejected,refuse,refuses,refused"
                    + " success,succeed,succeeded,work,worked/failure,fail,failed win,wins,won/lose,loses,lost before/after,behind better/worse"
                    + " rise,rises,rose,grow,grew,increase,increased,raise,raised,up/fall,falls,fell,shrink,shrank,decrease,decreased,cut,lower,lowered,reduce,reduced,down"
                    + " double,doubled/halve,halved keep,keeps,kept/break,breaks,broke,broken,abandon,drop,dropped,give support,supports,supported/oppose,opposes,opposed"
                    + " friend,friends,friendly/enemy,enemies,hostile,unfriendly begin,begins,began,start,starts,started,launch/end,ends,ended,stop,stops,stopped,finish"
                    + " long/short strong/weak war/peace"
                    + " trust,trusts,trusted/distrust,mistrust love,loves,loved,like/hate,hates,hated,dislike remember,remembers/forget,forgets,forgot"
                    + " high,higher/low,lower good/bad true/false,untrue all,everybody,everyone,every/none,nobody always/never,seldom"
                    + " best/worst early,earlier,soon/late,later push/pull patient/impatient necessary,needed/unnecessary,needless"
                    + " find,finds,found,gain,gained/lose,loses,lost,miss,missed cheap,cheaper/expensive,dear,dearer,costly empty/full rich/poor"
                    + " safe,safer/dangerous,unsafe,risky live,lives,alive,survive,survived/die,dies,died,dead build,builds,built,create,found/destroy,destroyed,demolish,close"
                    + " hire,hired,appoint,appointed/dismiss,dismissed,fire,sack,sacked public/private,secret old/new young/old easy/hard,difficult"
                    + " possible/impossible legal/illegal,unlawful guilty/innocent happy,glad/sad,unhappy,sorry"
                    + " pass,passed,adopt,adopted/reject,rejected,block,blocked repair,repaired,mend/break,broke,damage"
                    + " together/alone,apart free/captive hot/cold clean/dirty deny,denies,denied/admit,admits,admitted,confirm");

    private Contradiction() {}

    private static Map<String, Set<String>> opposites(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .map(p -> p.split("/", -1))
                .flatMap(p -> Stream.of(Map.entry(p[0], p[p.length - 1]), Map.entry(p[p.length - 1], p[0])))
                .flatMap(e -> Stream.of(e.getKey().split(",", -1))
                        .map(k -> Map.entry(k, Tokens.keys(e.getValue().replace(',', ' ')))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Contradiction::both));
    }

    /** Common opposites of a word. */
    static Set<String> oppositesOf(String key) {
        return OPPOSITES.getOrDefault(key, Set.of());
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> out = new HashSet<>(a);
        out.addAll(b);
        return Set.copyOf(out);
    }

    /** Names of the signs, in their order. */
    static final List<String> NAMES = List.of(
            "parity",
            "denied",
            "number",
            "recordNumber",
            "name",
            "opposite",
            "degree",
            "turned",
            "condition",
            "question",
            "future",
            "past",
            "modal",
            "person");

    /**
     * What speaks against it, each 1 or 0.
     *
     * @param around the words of the passage that the record's sentence stands in, for names that it only points to
     */
    static double[] signs(List<Token> quote, List<Token> record, List<Token> around) {
        Set<String> written = keys(quote);
        Set<String> said = keys(record);
        boolean[] signs = {
            negators(quote) % 2 != negators(record) % 2,
            (negators(quote) == 0) != (negators(record) == 0),
            !said.containsAll(numbers(quote)),
            !written.containsAll(numbers(record)),
            !keys(around).containsAll(names(quote)),
            isOpposite(written, said),
            degrees(quote) != degrees(record),
            isTurnedRound(quote, record),
            isAny(said, CONDITIONS) != isAny(written, CONDITIONS),
            isAny(said, STRICT) && !isAny(written, CONDITIONS) && !isAny(written, WONDERING),
            isAny(said, FUTURE) != isAny(written, FUTURE),
            isAny(said, PAST) != isAny(written, PAST),
            isAny(said, MODAL) != isAny(written, MODAL),
            isAny(said, OWN) != isAny(written, OWN)
        };
        double[] out = new double[signs.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = signs[i] ? 1 : 0;
        }
        return out;
    }

    /**
     * True for what alone is enough against the same sense, whatever else is alike: the quote compares or exaggerates and the
     * record has no word of degree at all; the record asks whether, and the quote says that; one makes an exception ("all but
     * the date") and the other has nothing like it, not even "only the date".
     */
    static boolean isPlain(List<Token> quote, List<Token> record) {
        Set<String> written = keys(quote);
        Set<String> said = keys(record);
        boolean exaggerated = degrees(quote) && !isAny(said, DEGREES);
        boolean asked = isQuestion(record) && !isAny(written, CONDITIONS) && !isAny(written, WONDERING);
        return exaggerated || asked || isExceptedAlone(quote, said, record) || isExceptedAlone(record, written, quote);
    }

    /** True for "whether" and for "if" behind a word of asking. */
    private static boolean isQuestion(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean wondering = i > 0 && WONDERING.contains(words.get(i - 1).key());
            if (words.get(i).key().equals("whether")
                    || (wondering && words.get(i).key().equals("if"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExceptedAlone(List<Token> words, Set<String> others, List<Token> other) {
        return isExcepting(words) && !isExcepting(other) && !isAny(others, REST);
    }

    /** True for "everything but the date", "all except him", "apart from that". */
    private static boolean isExcepting(List<Token> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String key = words.get(i).key();
            String next = words.get(i + 1).key();
            boolean all = ALL.contains(key)
                    && EXCEPTING.contains(next)
                    && words.get(i + 1).start() - words.get(i).end() == 1;
            if (all
                    || key.equals("except")
                    || (ASIDE.contains(key) && next.equals("from"))
                    || key.equals("excluding")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(Set<String> words, Set<String> of) {
        return words.stream().anyMatch(of::contains);
    }

    /** True for a word of degree that governs another; "too" at the end of a sentence means "also". */
    static boolean degrees(List<Token> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean here = words.get(i).sentence() == words.get(i + 1).sentence();
            if (here && DEGREES.contains(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** True where order is what matters and two words that both have stand in another order. */
    private static boolean isTurnedRound(List<Token> quote, List<Token> record) {
        boolean matters = isAny(keys(quote), ORDERING) || isAny(keys(record), ORDERING);
        Set<String> said = content(record);
        Set<String> written = content(quote);
        return matters && !order(quote, said).equals(order(record, written));
    }

    private static Set<String> content(List<Token> words) {
        return Set.copyOf(order(words, null));
    }

    /** The words that mean something, each once, in their order; those in {@code wanted} alone if it is not null. */
    private static List<String> order(List<Token> words, @Nullable Set<String> wanted) {
        return words.stream()
                .filter(t -> t.weight() > 4)
                .map(Token::key)
                .filter(k -> wanted == null || wanted.contains(k))
                .filter(k -> !ORDERING.contains(k))
                .distinct()
                .toList();
    }

    private static long negators(List<Token> words) {
        return words.stream().filter(t -> NEGATORS.contains(t.key())).count();
    }

    private static boolean isOpposite(Set<String> written, Set<String> said) {
        return written.stream()
                .anyMatch(w -> !said.contains(w)
                        && OPPOSITES.getOrDefault(w, Set.of()).stream()
                                .anyMatch(o -> said.contains(o) && !written.contains(o)));
    }

    private static Set<String> keys(List<Token> words) {
        return words.stream().map(Token::key).collect(Collectors.toSet());
    }

    private static Set<String> numbers(List<Token> words) {
        return words.stream()
                .filter(t -> t.isNumber() && !t.key().equals("#1"))
                .map(Token::key)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<Token> words) {
        return words.stream()
                .filter(t ->
                        t.capital() && !t.first() && t.weight() > 4 && t.key().length() > 1)
                .map(Token::key)
                .collect(Collectors.toSet());
    }
}
