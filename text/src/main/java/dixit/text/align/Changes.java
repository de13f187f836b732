package dixit.text.align;

import dixit.text.CalendarWords;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells from the words that differ what they change in the meaning. Each difference is looked at alone. The lists are the
 * closed classes of English grammar: negators, quantifiers, modal and auxiliary verbs. Stateless.
 */
final class Changes {
    private static final Set<String> NEGATORS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "nowhere",
            "without",
            "hardly",
            "barely",
            "scarcely");
    private static final List<String> NEGATIVE_PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non");
    private static final Set<String> QUANTIFIERS = Set.of(
            "all",
            "every",
            "each",
            "some",
            "most",
            "many",
            "few",
            "half",
            "several",
            "dozen",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "everybody",
            "everyone",
            "somebody",
            "both",
            "double",
            "twice",
            "more",
            "less",
            "fewer",
            "only");
    private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Map<String, String> MODALS = Map.ofEntries(
            Map.entry("will", "will"),
            Map.entry("shall", "will"),
            Map.entry("would", "would"),
            Map.entry("'d", "would"),
            Map.entry("should", "should"),
            Map.entry("ought", "should"),
            Map.entry("can", "can"),
            Map.entry("could", "could"),
            Map.entry("may", "may"),
            Map.entry("might", "may"),
            Map.entry("must", "must"),
            Map.entry("perhaps", "perhaps"),
            Map.entry("maybe", "perhaps"),
            Map.entry("probably", "perhaps"),
            Map.entry("possibly", "perhaps"));

    private Changes() {}

    static Set<Change> of(List<Token> quote, List<Token> record, List<Difference> differences) {
        Set<Change> out = EnumSet.noneOf(Change.class);
        for (Difference d : differences) {
            boolean stumble = d.quote().isEmpty() && isRepeated(record, d.record());
            if (!d.gap() && !stumble) {
                List<Token> written = d.quote().stream().map(quote::get).toList();
                List<Token> said = d.record().stream().map(record::get).toList();
                add(written, said, out);
            }
        }
        return out;
    }

    /** True for a word or two that the speaker said twice in a row, as one does when one stumbles. */
    private static boolean isRepeated(List<Token> record, List<Integer> said) {
        if (said.isEmpty() || said.size() > 3 || said.getLast() - said.getFirst() != said.size() - 1) {
            return false;
        }
        int n = said.size();
        return isSame(record, said.getFirst(), said.getFirst() + n, n)
                || isSame(record, said.getFirst(), said.getFirst() - n, n);
    }

    private static boolean isSame(List<Token> record, int a, int b, int n) {
        if (b < 0 || a + n > record.size() || b + n > record.size()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            boolean here = record.get(a + i).sentence() == record.get(b + i).sentence();
            if (!here || !record.get(a + i).key().equals(record.get(b + i).key())) {
                return false;
            }
        }
        return true;
    }

    /** What these words instead of those change. */
    static Set<Change> of(List<Token> written, List<Token> said) {
        Set<Change> out = EnumSet.noneOf(Change.class);
        add(written, said, out);
        return out;
    }

    private static void add(List<Token> written, List<Token> said, Set<Change> out) {
        if (isNegated(written) != isNegated(said) || isPrefixed(written, said)) {
            out.add(Change.NEGATION);
        }
        if (differ(written, said, Changes::quantity)) {
            out.add(Change.QUANTITY);
        }
        if (differ(written, said, Changes::date)) {
            out.add(Change.DATE);
        }
        if (isOtherName(written, said)) {
            out.add(Change.NAME);
        }
        if (differ(written, said, t -> MODALS.getOrDefault(t.key(), ""))) {
            out.add(Change.MODALITY);
        }
        if (isOtherTense(written, said)) {
            out.add(Change.TENSE);
        }
    }

    private static boolean isNegated(List<Token> words) {
        return words.stream().filter(t -> NEGATORS.contains(t.key())).count() % 2 == 1;
    }

    private static boolean isPrefixed(List<Token> written, List<Token> said) {
        for (Token a : written) {
            for (Token b : said) {
                if (isPrefix(a.key(), b.key()) || isPrefix(b.key(), a.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPrefix(String longer, String shorter) {
        return shorter.length() > 3 && NEGATIVE_PREFIXES.stream().anyMatch(p -> longer.equals(p + shorter));
    }

    private static boolean differ(List<Token> written, List<Token> said, Function<Token, String> what) {
        return !values(written, what).equals(values(said, what));
    }

    private static Set<String> values(List<Token> words, Function<Token, String> what) {
        Set<String> out = new HashSet<>();
        for (Token t : words) {
            String value = what.apply(t);
            if (!value.isEmpty()) {
                out.add(value);
            }
        }
        return out;
    }

    private static String quantity(Token t) {
        boolean number = t.isNumber() && !t.key().equals("#1") && !isYear(t.key());
        return number || QUANTIFIERS.contains(t.key()) ? t.key() : "";
    }

    private static String date(Token t) {
        String k = t.key();
        boolean month = t.capital() && CalendarWords.isMonth(k);
        return month || CalendarWords.isWeekday(k) || DAYS.contains(k) || isYear(k) ? k : "";
    }

    private static boolean isYear(String key) {
        return key.length() == 5 && (key.startsWith("#19") || key.startsWith("#20"));
    }

    private static boolean isOtherName(List<Token> written, List<Token> said) {
        Set<String> a = values(written, Changes::name);
        Set<String> b = values(said, Changes::name);
        boolean either = !a.isEmpty() && !b.isEmpty();
        return either && !a.containsAll(b) && !b.containsAll(a);
    }

    private static String name(Token t) {
        boolean calendar = CalendarWords.isMonth(t.key()) || CalendarWords.isWeekday(t.key());
        return t.capital() && !t.first() && !calendar && t.key().length() > 1 && !Weights.isGrammar(t.key())
                ? t.key()
                : "";
    }

    private static boolean isOtherTense(List<Token> written, List<Token> said) {
        if (written.size() != said.size() || written.size() > 3) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            if (Verbs.differInTense(written.get(i).key(), said.get(i).key())) {
                return true;
            }
        }
        return false;
    }
}
