package dixit.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Terms by office and by person, and who held an office when. Immutable once made. */
final class TermIndex {
    /** For so long after the last date known of him is the last known holder likely to be in office still. */
    private static final int YEARS_LIKELY = 3;

    /** Longer after the last date known, nobody is held to be in office for want of a date. */
    private static final int YEARS_POSSIBLE = 12;

    private static final Comparator<Term> EARLIEST = Comparator.comparing(TermIndex::beginning)
            .thenComparing(t -> t.to().latest())
            .thenComparing(Term::person)
            .thenComparing(Term::office);

    private final Map<String, List<Term>> byOffice = new HashMap<>();
    private final Map<String, List<Term>> byPerson = new HashMap<>(1 << 14);

    TermIndex(List<Term> terms) {
        for (Term t : terms) {
            byOffice.computeIfAbsent(t.office(), k -> new ArrayList<>()).add(t);
            byPerson.computeIfAbsent(t.person(), k -> new ArrayList<>(2)).add(t);
        }
        byOffice.values().forEach(l -> l.sort(EARLIEST));
        byPerson.values().forEach(l -> l.sort(EARLIEST));
    }

    /** The first day that may be the term's; a day near its end where that is all that is known. */
    private static LocalDate beginning(Term t) {
        if (!t.from().earliest().equals(LocalDate.MIN)) {
            return t.from().earliest();
        }
        return t.from().unknown() ? t.to().earliest() : t.from().latest();
    }

    List<Term> ofPerson(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    List<Term> ofOffice(String office) {
        return List.copyOf(byOffice.getOrDefault(office, List.of()));
    }

    /** The terms in an office that cover a date, or may. */
    Map<Term, Held> at(Office office, PartialDate date) {
        List<Term> all = byOffice.getOrDefault(office.id(), List.of());
        Map<Term, Held> out = new LinkedHashMap<>();
        Term last = null;
        for (Term t : all) {
            Held how = t.at(date);
            boolean over = open(t, date) && !within(t, date, YEARS_POSSIBLE);
            if (how == Held.POSSIBLE && (over || (office.role().single() && followed(t, all, date)))) {
                how = Held.NO;
            }
            if (how != Held.NO) {
                out.put(t, how);
                last = open(t, date) ? t : last;
            }
        }
        if (last != null && !out.containsValue(Held.CERTAIN) && within(last, date, YEARS_LIKELY)) {
            out.put(last, Held.LIKELY);
        }
        return out;
    }

    /** True if the end of the term is not known, and somebody else had begun before the date. */
    private static boolean followed(Term t, List<Term> all, PartialDate date) {
        boolean ended = !t.to().unknown() && t.to().bound() == When.Bound.AT;
        if (ended || t.from().unknown()) {
            return false;
        }
        return all.stream()
                .anyMatch(s -> !s.person().equals(t.person())
                        && !s.from().unknown()
                        && s.from().bound() == When.Bound.AT
                        && s.from().earliest().isAfter(t.from().latest())
                        && s.from().latest().isBefore(date.earliest()));
    }

    /** True if only the unknown end leaves the term open at the date. */
    private static boolean open(Term t, PartialDate date) {
        boolean begun =
                !t.from().unknown() && !date.earliest().isBefore(t.from().latest());
        return begun && t.at(date) == Held.POSSIBLE && t.to().latest().equals(LocalDate.MAX);
    }

    private static boolean within(Term t, PartialDate date, int years) {
        LocalDate known = Objects.requireNonNull(later(t.from().date(), t.to().date()), "an open term has begun");
        return date.latest().isBefore(known.plusYears(years));
    }

    private static @Nullable LocalDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a != null ? a.latest() : b == null ? null : b.latest();
        }
        return a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    }
}
