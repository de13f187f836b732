package dixit.extract.identity;

import dixit.extract.identity.Known.Fit;
import dixit.extract.identity.Known.Fitting;
import dixit.knowledge.Held;
import dixit.knowledge.KnowledgeBase.PersonCandidate;
import dixit.knowledge.PartialDate;
import dixit.knowledge.names.NameMatch;
import dixit.knowledge.names.NameMatch.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons of the knowledge base behind the names of one document. Rules in order of precision, the first that
 * decides signs; each decides only if one person alone fits:
 *
 * <ol>
 *   <li>{@code known-name-and-office}: the full name and an office held at some time
 *   <li>{@code known-name}: the full name, and nothing that the text says of the person speaks against it
 *   <li>{@code office-and-surname}: the family name, alone or with the right initial, and the office at the date
 *   <li>{@code office-over-name}: the office at the date and the family name, though the given name or initial is another
 *   <li>{@code known-initials}: initials and family name of somebody who leads a state at the date
 *   <li>{@code known-surname}: the family name alone of the only one who leads a state or its diplomacy at the date
 *   <li>{@code known-label}: the same as the label of turns, in the year before
 *   <li>{@code wrong-name-again}: one more wrong name of somebody whom the text has only under a wrong name
 * </ol>
 */
final class Identification {
    /** Longer before or after every known term somebody of the same name is another. */
    private static final int LIFETIME = 40;

    /** "Then foreign minister B. Dorn", of one who was it once under another initial. */
    private static final double ONCE = 0.75;

    private final Known known;
    private final PartDates dates;
    private final Map<Candidate, Identified> found = new HashMap<>();
    private final Set<Candidate> against = new HashSet<>();

    private Identification(Known known, PartDates dates) {
        this.known = known;
        this.dates = dates;
    }

    static Identification of(List<Candidate> candidates, Known known, PartDates dates) {
        Identification it = new Identification(known, dates);
        for (Candidate c : candidates) {
            Identified i = c.named() ? it.byItself(c) : null;
            if (i != null) {
                it.found.put(c, i);
            }
        }
        it.surnames(candidates);
        it.wrongAgain(candidates);
        return it;
    }

    /** Nobody is known. */
    static Identification none() {
        return new Identification(Known.shipped(), PartDates.none());
    }

    /** Who is meant, or null. */
    @Nullable
    Identified of(Candidate c) {
        return found.get(c);
    }

    /** True if a person of this name is known, but what the text says is against it. */
    boolean namesake(Candidate c) {
        return against.contains(c);
    }

    private @Nullable Identified byItself(Candidate c) {
        List<PersonCandidate> all = known.base().personsNamed(c.name().shown());
        if (all.isEmpty()) {
            return null;
        }
        List<PartialDate> when = dates.at(c.firstAt());
        Identified i = byName(c, all, when);
        if (i == null) {
            i = byOffice(c, all, when);
        }
        return i == null ? byInitials(c, all, when) : i;
    }

    private @Nullable Identified byName(Candidate c, List<PersonCandidate> all, List<PartialDate> when) {
        if (!c.name().spelledOut()) {
            return null;
        }
        List<PersonCandidate> named =
                all.stream().filter(p -> sameName(p.match())).toList();
        List<PersonCandidate> fitting = new ArrayList<>();
        for (PersonCandidate p : named) {
            Fit fit = best(p, c, when).fit();
            boolean contradicts =
                    fit == Fit.AGAINST || !known.livedAt(p.person().id(), when, LIFETIME);
            if (contradicts) {
                against.add(c);
            } else if (fit.compareTo(Fit.EVER) >= 0) {
                return new Identified(p.person(), "known-name-and-office", 0.98, false);
            } else {
                fitting.add(p);
            }
        }
        if (fitting.size() > 1) {
            List<PersonCandidate> then = fitting.stream()
                    .filter(p -> known.ledAt(p.person().id(), when))
                    .toList();
            List<PersonCandidate> exact = fitting.stream()
                    .filter(p -> p.match().reasons().contains(Reason.SAME_NAME))
                    .toList();
            fitting = exact.size() == 1 ? exact : then;
        }
        return fitting.size() == 1 ? new Identified(fitting.getFirst().person(), "known-name", 0.93, false) : null;
    }

    /** The same full name, in one spelling or another. */
    private static boolean sameName(NameMatch m) {
        return m.reasons().stream().allMatch(r -> switch (r) {
            case SAME_NAME,
                    SAME_SURNAME,
                    SURNAME_VARIANT,
                    SAME_GIVEN,
                    GIVEN_VARIANT,
                    GIVEN_ADAPTED,
                    PATRONYMIC,
                    EXTRA_NAME -> true;
            case PART_OF_SURNAME,
                    SURNAME_SIMILAR,
                    DIFFERENT_SURNAME,
                    SURNAME_MISSING,
                    MIDDLE_AS_GIVEN,
                    INITIAL,
                    GIVEN_MISSING,
                    DIFFERENT_GIVEN,
                    DIFFERENT_INITIAL,
                    DIFFERENT_MIDDLE -> false;
        });
    }

    private Fitting best(PersonCandidate p, Candidate c, List<PartialDate> when) {
        Fitting best = new Fitting(Fit.NONE, Held.NO, false);
        boolean contradicted = false;
        for (Office o : c.offices()) {
            Fitting f = known.fitting(p.person().id(), o, when);
            contradicted |= f.fit() == Fit.AGAINST && !abroad(o);
            boolean counts = o.tenure() == Office.Tenure.HOLDS || f.fit() != Fit.THEN;
            best = counts && f.fit().compareTo(best.fit()) > 0 ? f : best;
        }
        return best.fit() == Fit.NONE && contradicted ? new Fitting(Fit.AGAINST, Held.NO, false) : best;
    }

    /** An envoy may have another state in his title than his own. */
    private static boolean abroad(Office o) {
        return o.kind().endsWith("ambassador")
                || o.kind().endsWith("envoy")
                || o.kind().endsWith("representative");
    }

    private @Nullable Identified byOffice(Candidate c, List<PersonCandidate> all, List<PartialDate> when) {
        Identified right = null;
        Identified wrong = null;
        boolean two = false;
        boolean twoWrong = false;
        for (PersonCandidate p : all) {
            boolean same = noOtherGiven(p.match());
            Identified i = same ? surnameInOffice(c, p, when) : otherNameInOffice(c, p, when);
            if (i != null && same) {
                two |= right != null && right.score() == i.score();
                right = right == null || i.score() > right.score() ? i : right;
            } else if (i != null) {
                twoWrong |= wrong != null;
                wrong = i;
            }
        }
        if (right != null) {
            return two ? null : right;
        }
        return twoWrong ? null : wrong;
    }

    private static boolean noOtherGiven(NameMatch m) {
        return !m.reasons().contains(Reason.DIFFERENT_GIVEN)
                && !m.reasons().contains(Reason.DIFFERENT_INITIAL)
                && !m.reasons().contains(Reason.DIFFERENT_MIDDLE)
                && !m.reasons().contains(Reason.SURNAME_SIMILAR);
    }

    private @Nullable Identified surnameInOffice(Candidate c, PersonCandidate p, List<PartialDate> when) {
        double best = 0;
        for (Office o : c.offices()) {
            Fitting f = known.fitting(p.person().id(), o, when);
            double score =
                    switch (o.tenure()) {
                        case HOLDS, ACTING ->
                            f.fit() == Fit.THEN ? sure(f.held()) : f.fit() == Fit.EVER && when.isEmpty() ? 0.8 : 0;
                        case PAST -> f.fit() == Fit.EVER ? 0.85 : 0;
                        case TO_COME -> 0;
                    };
            best = Math.max(best, score);
        }
        return best == 0 ? null : new Identified(p.person(), "office-and-surname", best, false);
    }

    private static double sure(Held held) {
        return switch (held) {
            case CERTAIN -> 0.95;
            case LIKELY -> 0.9;
            case POSSIBLE -> 0.75;
            case NO -> 0;
        };
    }

    private @Nullable Identified otherNameInOffice(Candidate c, PersonCandidate p, List<PartialDate> when) {
        boolean similar = p.match().reasons().contains(Reason.SURNAME_SIMILAR);
        boolean sameGiven = p.match().reasons().contains(Reason.SAME_GIVEN);
        if ((similar && !(sameGiven && c.name().spelledOut()))
                || p.match().reasons().contains(Reason.SURNAME_MISSING)) {
            return null;
        }
        double best = 0;
        for (Office o : c.offices()) {
            Fitting f = known.fitting(p.person().id(), o, when);
            boolean now = o.tenure() == Office.Tenure.HOLDS && f.fit() == Fit.THEN;
            boolean once = o.tenure() == Office.Tenure.PAST
                    && f.fit() == Fit.EVER
                    && !c.name().spelledOut();
            double score = now ? 0.9 * sure(f.held()) : once ? ONCE : 0;
            best = f.single() ? Math.max(best, score) : best;
        }
        return best == 0 ? null : new Identified(p.person(), "office-over-name", best, true);
    }

    private @Nullable Identified byInitials(Candidate c, List<PersonCandidate> all, List<PartialDate> when) {
        if (!c.name().full() || c.name().spelledOut()) {
            return null;
        }
        PersonCandidate only = null;
        for (PersonCandidate p : all) {
            boolean fits = noOtherGiven(p.match()) && known.ledAt(p.person().id(), when);
            if (fits && only != null) {
                return null;
            }
            only = fits ? p : only;
        }
        return only == null || best(only, c, when).fit() == Fit.AGAINST
                ? null
                : new Identified(only.person(), "known-initials", 0.8, false);
    }

    /** Family names that stand alone, and that nobody of the document bears with another given name. */
    private void surnames(List<Candidate> candidates) {
        Set<String> introduced = new HashSet<>();
        for (Candidate c : candidates) {
            if (c.name().full() && c.named()) {
                introduced.add(c.name().familyKey());
            }
        }
        for (Candidate c : candidates) {
            boolean bare = !c.name().full() && c.offices().isEmpty() && !found.containsKey(c);
            if (!bare
                    || introduced.contains(c.name().familyKey())
                    || !known.isLeader(Fold.plain(c.name().family()))) {
                continue;
            }
            List<PartialDate> when = dates.at(c.firstAt());
            List<PersonCandidate> leading = known.base().personsNamed(c.name().family()).stream()
                    .filter(p -> !p.match().reasons().contains(Reason.SURNAME_SIMILAR)
                            && known.ledAt(p.person().id(), when))
                    .toList();
            boolean first = when.isEmpty()
                    && Lexicon.STANDARD.isGivenName(Fold.plain(c.name().family()));
            if (first) {
                continue; // "Simon", and nothing says that it is a family name
            }
            if (leading.isEmpty() && c.labelled()) {
                byLabel(c, when);
            } else if (leading.size() == 1) {
                found.put(
                        c,
                        new Identified(
                                leading.getFirst().person(), "known-surname", when.isEmpty() ? 0.65 : 0.75, false));
            }
        }
    }

    /** A family name that is the label of turns, of the only known person who bears it, in the year before a term. */
    private void byLabel(Candidate c, List<PartialDate> when) {
        List<PersonCandidate> all = known.base().personsNamed(c.name().family()).stream()
                .filter(p -> !p.match().reasons().contains(Reason.SURNAME_SIMILAR))
                .toList();
        if (all.size() == 1 && known.soonLed(all.getFirst().person().id(), when)) {
            found.put(c, new Identified(all.getFirst().person(), "known-label", 0.65, false));
        }
    }

    private void wrongAgain(List<Candidate> candidates) {
        Map<String, Identified> onlyWrong = new HashMap<>();
        found.forEach((c, i) -> {
            if (i.otherName()) {
                onlyWrong.put(i.who().id(), i);
            }
        });
        found.forEach((c, i) -> {
            if (!i.otherName() && c.name().spelledOut()) {
                onlyWrong.remove(i.who().id());
            }
        });
        if (onlyWrong.isEmpty()) {
            return;
        }
        for (Candidate c : candidates) {
            if (found.containsKey(c)
                    || !c.name().spelledOut()
                    || !c.named()
                    || !c.offices().isEmpty()) {
                continue;
            }
            for (PersonCandidate p : known.base().personsNamed(c.name().shown())) {
                Identified i = onlyWrong.get(p.person().id());
                if (i != null && !p.match().reasons().contains(Reason.SURNAME_SIMILAR)) {
                    found.put(c, new Identified(i.who(), "wrong-name-again", 0.7 * i.score(), true));
                }
            }
        }
    }
}
