package dixit.extract.identity;

import dixit.knowledge.Entry;
import dixit.knowledge.Held;
import dixit.knowledge.Holder;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.PartialDate;
import dixit.knowledge.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base as the rules of identity ask it: names in a text, offices as a text writes them, holders at the dates
 * that a part may have. Immutable and thread-safe; made once for each knowledge base.
 */
final class Known {
    private final KnowledgeBase base;
    private final Gazetteer gazetteer;
    private final Set<String> fullNames;
    private final Set<String> leaders;
    private final OfficeTitles titles;

    Known(KnowledgeBase base) {
        this.base = base;
        this.gazetteer = Gazetteer.of(base);
        this.titles = new OfficeTitles(base);
        Set<String> full = new HashSet<>();
        for (dixit.knowledge.Person p : base.persons()) {
            full.add(Fold.plain(p.name()));
            p.otherNames().forEach(n -> full.add(Fold.plain(n)));
        }
        full.removeIf(n -> n.indexOf(' ') < 0);
        this.fullNames = full;
        this.leaders = leaders(base);
    }

    /** What ships with the program. */
    static Known shipped() {
        return of(KnowledgeBase.shipped());
    }

    /** Made of this base when first asked for. */
    static Known of(KnowledgeBase base) {
        return base.derived(Known.class, Known::new);
    }

    KnowledgeBase base() {
        return base;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** True if this is the full name, folded by {@link Fold#plain}, of a person in the tables. */
    boolean isFullName(String folded) {
        return fullNames.contains(folded);
    }

    /** True if this, folded by {@link Fold#plain}, is the family name of somebody who led a state or its diplomacy. */
    boolean isLeader(String surname) {
        return leaders.contains(surname);
    }

    private static Set<String> leaders(KnowledgeBase base) {
        Set<String> leading = new HashSet<>();
        for (Term t : base.terms()) {
            base.entry(t.office())
                    .filter(e -> e instanceof dixit.knowledge.Office o && OfficeTitles.leads(o))
                    .ifPresent(o -> leading.add(t.person()));
        }
        Set<String> out = new HashSet<>();
        for (dixit.knowledge.Person p : base.persons()) {
            if (leading.contains(p.id())) {
                out.add(Fold.plain(dixit.knowledge.names.PersonName.of(p.name()).family()));
            }
        }
        out.removeIf(s -> s.length() < 3);
        return out;
    }

    /** How an office of a text fits what a person is known to have held. */
    enum Fit {
        /** The person never held anything in that state or body, but offices elsewhere. */
        AGAINST,
        /** Nothing is known. */
        NONE,
        /** Held at some other time. */
        EVER,
        /** Held at that date, or may have been. */
        THEN
    }

    /** The fit, and how surely the office was held. */
    record Fitting(Fit fit, Held held, boolean single) {}

    /** How {@code said}, an office in the text, fits a person at all of these dates; no dates: at any time. */
    Fitting fitting(String person, Office said, List<PartialDate> dates) {
        Fitting best = new Fitting(Fit.NONE, Held.NO, false);
        boolean elsewhere = said.state() != null && said.state().startsWith("state/");
        for (Term t : base.terms(person)) {
            Entry e = base.entry(t.office()).orElse(null);
            if (!(e instanceof dixit.knowledge.Office office)) {
                continue;
            }
            boolean body = titles.sameBody(said, office);
            elsewhere &= !body;
            if (!body || !titles.sameTitle(said, office)) {
                continue;
            }
            Held held = held(office.id(), person, dates);
            Fit fit = held == Held.NO ? Fit.EVER : Fit.THEN;
            if (fit.compareTo(best.fit()) > 0 || (fit == best.fit() && held.compareTo(best.held()) > 0)) {
                best = new Fitting(fit, held, office.role().single());
            }
        }
        if (best.fit() == Fit.NONE && elsewhere && !base.terms(person).isEmpty()) {
            return new Fitting(Fit.AGAINST, Held.NO, false);
        }
        return best;
    }

    /** How surely a person held an office at whichever of the dates; {@code NO} if there are none. */
    Held held(String office, String person, List<PartialDate> dates) {
        Held least = dates.isEmpty() ? Held.NO : Held.CERTAIN;
        for (PartialDate d : dates) {
            Held at = Held.NO;
            for (Holder h : base.holders(office, d)) {
                if (h.person().id().equals(person) && h.held().compareTo(at) > 0) {
                    at = h.held();
                }
            }
            least = at.compareTo(least) < 0 ? at : least;
        }
        return least;
    }

    /** The one person who surely held this office at whichever of the dates, or null. */
    @Nullable
    Holder holder(Office said, List<PartialDate> dates) {
        String state = said.state();
        if (dates.isEmpty() || state == null || state.startsWith("?")) {
            return null;
        }
        Holder only = null;
        for (dixit.knowledge.Office office : titles.offices(said, state)) {
            Holder h = office.role().single() ? holder(office.id(), dates) : null;
            if (h != null
                    && only != null
                    && !h.person().id().equals(only.person().id())) {
                return null;
            }
            only = h == null ? only : h;
        }
        return only;
    }

    private @Nullable Holder holder(String office, List<PartialDate> dates) {
        Holder one = null;
        for (PartialDate d : dates) {
            List<Holder> sure = base.holders(office, d).stream()
                    .filter(h -> h.held().compareTo(Held.LIKELY) >= 0)
                    .toList();
            if (sure.size() != 1
                    || (one != null && !one.person().equals(sure.getFirst().person()))) {
                return null;
            }
            Holder h = sure.getFirst();
            one = one == null || h.held().compareTo(one.held()) < 0 ? h : one;
        }
        return one;
    }

    /** True if the person led a state or its diplomacy at every one of the dates, or at any time if there are none. */
    boolean ledAt(String person, List<PartialDate> dates) {
        for (Term t : base.terms(person)) {
            Entry e = base.entry(t.office()).orElse(null);
            boolean leads = e instanceof dixit.knowledge.Office o && OfficeTitles.leads(o);
            if (leads && (dates.isEmpty() || held(t.office(), person, dates).compareTo(Held.LIKELY) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** True if the person came to lead a state or its diplomacy within the year after each of the dates: a candidate. */
    boolean soonLed(String person, List<PartialDate> dates) {
        for (Term t : base.terms(person)) {
            Entry e = base.entry(t.office()).orElse(null);
            PartialDate from = t.from().date();
            boolean leads = e instanceof dixit.knowledge.Office o && OfficeTitles.leads(o);
            boolean soon = leads
                    && from != null
                    && !dates.isEmpty()
                    && dates.stream()
                            .allMatch(d -> d.earliest().plusYears(1).isAfter(from.earliest())
                                    && !d.latest().isAfter(from.latest()));
            if (soon) {
                return true;
            }
        }
        return false;
    }

    /** True unless every known term of the person lies more than {@code years} from every date. */
    boolean livedAt(String person, List<PartialDate> dates, int years) {
        List<Term> terms = base.terms(person);
        if (terms.isEmpty() || dates.isEmpty()) {
            return true;
        }
        for (Term t : terms) {
            for (PartialDate d : dates) {
                boolean early = !t.from().unknown()
                        && d.year() < t.from().earliest().getYear() - years
                        && t.from().earliest().getYear() > 0;
                boolean late = !t.to().unknown()
                        && t.to().latest().getYear() < 9999
                        && d.year() > t.to().latest().getYear() + years;
                if (!early && !late) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The main office at these dates in words, "foreign minister of Russia"; null if none is sure. */
    @Nullable
    String roleAt(String person, List<PartialDate> dates) {
        if (dates.isEmpty()) {
            return null;
        }
        Map<String, Holder> common = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Holder h : base.officesOf(person, dates.getFirst())) {
            if (h.held().compareTo(Held.LIKELY) >= 0
                    && held(h.office().id(), person, dates).compareTo(Held.LIKELY) >= 0
                    && common.putIfAbsent(h.office().id(), h) == null) {
                order.add(h.office().id());
            }
        }
        for (String id : order) {
            dixit.knowledge.Office o =
                    java.util.Objects.requireNonNull(common.get(id)).office();
            if (OfficeTitles.leads(o) || order.size() == 1) {
                return titles.shown(o);
            }
        }
        return order.isEmpty()
                ? null
                : titles.shown(java.util.Objects.requireNonNull(common.get(order.getFirst()))
                        .office());
    }
}
