package dixit.knowledge.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far two names agree, and in what. Symmetric: the order of the two does not matter.
 *
 * @param score 0 (other names) to 1 (the same); a measure of the names, not the chance that one person is meant
 * @param reasons what agrees and what differs, in the order of {@link Reason}
 */
public record NameMatch(double score, List<Reason> reasons) {
    /** What agrees or differs, with its factor in the score. */
    public enum Reason {
        /** Letter for letter, accents and capitals apart. */
        SAME_NAME(1),
        SAME_SURNAME(1),
        /** Another romanisation: Zelensky, Zelenskyy. */
        SURNAME_VARIANT(.97),
        /** One half of a double name: Cortez of Ocasio-Cortez. */
        PART_OF_SURNAME(.85),
        /** One letter, or vowels only: a slip, the feminine form, another name. */
        SURNAME_SIMILAR(.6),
        DIFFERENT_SURNAME(0),
        /** One has no family name: "Sergey Viktorovich". */
        SURNAME_MISSING(.5),
        SAME_GIVEN(1),
        /** Another romanisation: Sergey, Sergei. */
        GIVEN_VARIANT(.97),
        /** The same name in another language, or its short form: Mikhail, Michael; William, Bill. */
        GIVEN_ADAPTED(.9),
        /** A middle name of the one is the given name of the other. */
        MIDDLE_AS_GIVEN(.85),
        INITIAL(.85),
        GIVEN_MISSING(.6),
        DIFFERENT_GIVEN(.3),
        DIFFERENT_INITIAL(.25),
        /** One has a patronymic, the other has not. */
        PATRONYMIC(.99),
        /** One has a middle name or initial, the other has not. */
        EXTRA_NAME(.98),
        DIFFERENT_MIDDLE(.8);

        private final double factor;

        Reason(double factor) {
            this.factor = factor;
        }
    }

    private static final int LONG = 5;

    private static final Comparator<NameMatch> BEST = Comparator.comparingDouble(NameMatch::score)
            .thenComparing(m -> m.reasons.toString(), Comparator.reverseOrder());

    public NameMatch {
        reasons = List.copyOf(reasons);
    }

    /** Compares two names as they are written, in any script. */
    public static NameMatch of(String a, String b) {
        return of(PersonName.of(a), PersonName.of(b));
    }

    /** Compares two names; where a family name may stand first, the better reading counts. */
    public static NameMatch of(PersonName a, PersonName b) {
        if (Fold.key(shown(a)).equals(Fold.key(shown(b)))) {
            return new NameMatch(1, List.of(Reason.SAME_NAME));
        }
        NameMatch best = null;
        for (PersonName x : a.readings()) {
            for (PersonName y : b.readings()) {
                NameMatch m = compare(x, y);
                best = best == null || BEST.compare(m, best) > 0 ? m : best;
            }
        }
        return best == null ? new NameMatch(0, List.of(Reason.DIFFERENT_SURNAME)) : best;
    }

    private static String shown(PersonName n) {
        return String.join(" ", n.given()) + " " + n.family();
    }

    private static NameMatch compare(PersonName a, PersonName b) {
        Set<Reason> why = EnumSet.noneOf(Reason.class);
        why.add(surnames(a, b));
        if (why.contains(Reason.DIFFERENT_SURNAME)) {
            return new NameMatch(0, List.copyOf(why));
        }
        why.add(givens(a.given(), b.given()));
        boolean both = a.given().size() > 1 && b.given().size() > 1;
        if (both) {
            middle(a.given().get(1), b.given().get(1), why);
        } else if (!a.given().isEmpty()
                && !b.given().isEmpty()
                && a.given().size() != b.given().size()) {
            List<String> longer = a.given().size() > b.given().size() ? a.given() : b.given();
            why.add(PersonName.patronymic(longer.get(1)) ? Reason.PATRONYMIC : Reason.EXTRA_NAME);
        }
        double score = 1;
        for (Reason r : why) {
            score *= r.factor;
        }
        return new NameMatch(score, new ArrayList<>(why));
    }

    private static void middle(String x, String y, Set<Reason> why) {
        Reason r = given(x, y);
        if (r == Reason.DIFFERENT_GIVEN || r == Reason.DIFFERENT_INITIAL) {
            why.add(Reason.DIFFERENT_MIDDLE);
        }
    }

    private static Reason surnames(PersonName a, PersonName b) {
        if (a.family().isEmpty() || b.family().isEmpty()) {
            return Reason.SURNAME_MISSING;
        }
        if (Fold.key(PersonName.core(a.family())).equals(Fold.key(PersonName.core(b.family())))) {
            return Reason.SAME_SURNAME;
        }
        String x = a.familyKey();
        String y = b.familyKey();
        if (x.isEmpty() || y.isEmpty()) {
            return Reason.DIFFERENT_SURNAME;
        }
        if (x.equals(y)) {
            return Reason.SURNAME_VARIANT;
        }
        Set<String> halves = a.familyKeys();
        if (b.familyKeys().stream().anyMatch(halves::contains) && !a.familyFirst() && !b.familyFirst()) {
            return Reason.PART_OF_SURNAME;
        }
        return similar(x, y) ? Reason.SURNAME_SIMILAR : Reason.DIFFERENT_SURNAME;
    }

    private static boolean similar(String x, String y) {
        if (Math.min(x.length(), y.length()) < LONG - 1) {
            return false;
        }
        String c = Romanisation.consonants(x);
        return (c.length() > 2 && c.equals(Romanisation.consonants(y)))
                || (Math.min(x.length(), y.length()) >= LONG && oneEdit(x, y));
    }

    /** True if one letter is changed, added, left out, or two neighbours change places. */
    private static boolean oneEdit(String x, String y) {
        int n = Math.min(x.length(), y.length());
        int i = 0;
        while (i < n && x.charAt(i) == y.charAt(i)) {
            i++;
        }
        String a = x.substring(i);
        String b = y.substring(i);
        if (a.length() == b.length()) {
            boolean swapped = a.length() > 1
                    && a.charAt(0) == b.charAt(1)
                    && a.charAt(1) == b.charAt(0)
                    && a.substring(2).equals(b.substring(2));
            return swapped || a.substring(1).equals(b.substring(1));
        }
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return longer.substring(1).equals(shorter);
    }

    private static Reason givens(List<String> a, List<String> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return Reason.SAME_GIVEN;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return Reason.GIVEN_MISSING;
        }
        Reason r = given(a.getFirst(), b.getFirst());
        if (r != Reason.DIFFERENT_GIVEN && r != Reason.DIFFERENT_INITIAL) {
            return r;
        }
        return middleNamed(a, b) || middleNamed(b, a) ? Reason.MIDDLE_AS_GIVEN : r;
    }

    private static boolean middleNamed(List<String> a, List<String> b) {
        String first = b.getFirst();
        return !PersonName.initial(first)
                && a.stream()
                        .skip(1)
                        .anyMatch(g ->
                                !PersonName.initial(g) && Romanisation.key(g).equals(Romanisation.key(first)));
    }

    private static Reason given(String a, String b) {
        String x = Romanisation.key(a);
        String y = Romanisation.key(b);
        if (Fold.key(a).equals(Fold.key(b))) {
            return Reason.SAME_GIVEN;
        }
        if (x.isEmpty() || y.isEmpty()) {
            return Reason.DIFFERENT_GIVEN;
        }
        if (PersonName.initial(a) || PersonName.initial(b)) {
            return sameInitial(a, b, x, y) ? Reason.INITIAL : Reason.DIFFERENT_INITIAL;
        }
        if (x.equals(y)) {
            return Reason.GIVEN_VARIANT;
        }
        if (GivenNames.same(x, y)) {
            return Reason.GIVEN_ADAPTED;
        }
        String c = Romanisation.consonants(x);
        return c.length() > 2 && c.equals(Romanisation.consonants(y)) ? Reason.GIVEN_VARIANT : Reason.DIFFERENT_GIVEN;
    }

    /** The initial may be that of a form of the name: "M. Gorbachev", "Ye. Primakov" and "E. Primakov". */
    private static boolean sameInitial(String a, String b, String x, String y) {
        if (x.charAt(0) == y.charAt(0)) {
            return true;
        }
        char p = Fold.key(a).charAt(0);
        char q = Fold.key(b).charAt(0);
        return p == q || (PersonName.initial(a) ? GivenNames.begins(y, x) : GivenNames.begins(x, y));
    }
}
