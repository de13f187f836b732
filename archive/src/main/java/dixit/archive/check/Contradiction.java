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
 * What speaks against two sentences having the same sense, however close their vectors lie: a negation more or less, other
 * numbers, a name that the record has not, a word against its opposite, a condition that was dropped. The lists are closed
 * classes of English grammar and its common opposites. Stateless.
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

    private static final Set<String> DEGREES =
            Tokens.keys("more most less than too better worse best worst sooner rather");
    private static final Set<String> ORDERING = Tokens.keys("first last before after than then more less better worse");
    private static final Map<String, Set<String>> OPPOSITES =
            opposites("leave/stay open/close,closed,shut,cut right/wrong,mistaken more/less,fewer first/last"
                    + " accept/reject success/failure win/lose before/after better/worse rise/fall increase/decrease,cut"
                    + " double,doubled/halve,halved keep,kept/break,broke,broken support/oppose friend,friends/enemy,enemies"
                    + " begin,start/end,stop long/short strong/weak war/peace buy/sell arrive/leave trust/distrust"
                    + " love/hate remember/forget high/low good/bad true/false all/none best/worst early/late"
                    + " raise/lower push/pull patient/impatient friendly/unfriendly necessary/unnecessary");

    private Contradiction() {}

    private static Map<String, Set<String>> opposites(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .map(p -> p.split("/", -1))
                .flatMap(p -> Stream.of(Map.entry(p[0], p[p.length - 1]), Map.entry(p[p.length - 1], p[0])))
                .flatMap(e -> Stream.of(e.getKey().split(",", -1))
                        .map(k -> Map.entry(k, Tokens.keys(e.getValue().replace(',', ' ')))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Contradiction::both));
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> out = new HashSet<>(a);
        out.addAll(b);
        return Set.copyOf(out);
    }

    /**
     * True if something speaks against it.
     *
     * @param around the words of the passage that the record's sentence stands in, for names that it only points to
     */
    static boolean is(List<Token> quote, List<Token> record, List<Token> around) {
        Set<String> written = keys(quote);
        Set<String> said = keys(record);
        return negators(quote) % 2 != negators(record) % 2
                || (negators(quote) == 0) != (negators(record) == 0)
                || !said.containsAll(numbers(quote))
                || !keys(around).containsAll(names(quote))
                || (!isAny(written, NEGATORS) && !isAny(said, NEGATORS) && isOpposite(written, said))
                || (!isAny(said, DEGREES) && degrees(quote))
                || isTurnedRound(quote, record)
                || (isAny(said, STRICT) && !isAny(written, CONDITIONS) && !isAny(written, WONDERING));
    }

    private static boolean isAny(Set<String> words, Set<String> of) {
        return words.stream().anyMatch(of::contains);
    }

    /** True for a word of degree that governs another; "too" at the end of a sentence means "also". */
    private static boolean degrees(List<Token> words) {
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
