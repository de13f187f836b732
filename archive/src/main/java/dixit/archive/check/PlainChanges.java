package dixit.archive.check;

import dixit.text.align.Change;
import dixit.text.align.Comparison;
import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in plain words what differences of wording change in the meaning, with the words concerned. Stateless. */
final class PlainChanges {
    private static final Set<String> NEGATORS = Tokens.keys("not never");

    private PlainChanges() {}

    /** "A “not” was put in; the amount (“forty” for “fourteen”)". */
    static String of(List<Change> changes, List<Wording> differences) {
        return changes.stream().map(c -> of(c, differences)).collect(Collectors.joining("; "));
    }

    private static String of(Change change, List<Wording> differences) {
        List<Wording> concerned = differences.stream()
                .filter(w -> differences.size() == 1
                        || Comparison.changes(w.quote(), w.record()).contains(change))
                .toList();
        return change == Change.NEGATION ? negation(concerned) : what(change) + words(concerned);
    }

    private static String what(Change change) {
        return switch (change) {
            case NEGATION -> "what is denied is another";
            case QUANTITY -> "the number or amount is another";
            case NAME -> "a name is another";
            case DATE -> "the time is another";
            case MODALITY -> "how sure or how binding it is";
            case TENSE -> "whether it was, is or will be";
        };
    }

    private static String negation(List<Wording> concerned) {
        Set<String> put = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (Wording w : concerned) {
            put.addAll(negators(w.quote()));
            taken.addAll(negators(w.record()));
        }
        if (put.isEmpty() == taken.isEmpty()) {
            return what(Change.NEGATION) + words(concerned);
        }
        return "a “" + String.join(", ", put.isEmpty() ? taken : put) + "” was "
                + (put.isEmpty() ? "taken out" : "put in");
    }

    private static Set<String> negators(String words) {
        return Tokens.of(words).stream()
                .map(Token::key)
                .filter(NEGATORS::contains)
                .collect(Collectors.toSet());
    }

    /** " (“will” for “may”)"; nothing where the words are not known. */
    private static String words(List<Wording> concerned) {
        if (concerned.isEmpty()) {
            return "";
        }
        return concerned.stream().map(PlainChanges::words).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String words(Wording w) {
        return w.quote().isEmpty()
                ? "“" + w.record() + "” taken out"
                : w.record().isEmpty() ? "“" + w.quote() + "” put in" : "“" + w.quote() + "” for “" + w.record() + "”";
    }
}
