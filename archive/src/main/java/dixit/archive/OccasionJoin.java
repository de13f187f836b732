package dixit.archive;

import dixit.record.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which occasions that several documents tell are one. Pure; the order of the input decides nothing.
 *
 * <p>Never joined: two of one document, of different forms, principals or days, or with outlets, houses or towns that
 * differ. What is left is joined by the rules below, each with its score. From {@link #SURE} on two are one; below, they
 * are only if nothing else could be meant: if all that could be one with either could be one with all of them.
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><td>{@code same-outlet}</td><td>an interview to the same outlet, on the same day</td><td>0.95</td></tr>
 * <tr><td>{@code same-house}</td><td>the same house or outlet, on the same day</td><td>0.9</td></tr>
 * <tr><td>{@code same-town}</td><td>the same town, on the same day</td><td>0.8</td></tr>
 * <tr><td>{@code same-on-one-of-days}</td><td>outlet or house are the same, and of the days that the dates leave open one
 * or all</td><td>0.75</td></tr>
 * <tr><td>{@code outlet-not-named}</td><td>an interview on the same day, one telling no outlet</td><td>0.65</td></tr>
 * <tr><td>{@code same-form-and-day}</td><td>a speech, press conference, briefing, hearing or debate on the same day, nothing
 * said against it</td><td>0.6</td></tr>
 * </table>
 */
final class OccasionJoin {
    /** From this score on no other possibility is looked at. */
    static final double SURE = 0.8;

    /** Forms of which a speaker seldom has two on a day. */
    private static final Set<String> SELDOM =
            Set.of("speech", "press_conference", "briefing", "hearing", "debate", "session");

    private OccasionJoin() {}

    /**
     * Occasions that are one.
     *
     * @param id its address: the first of those of its members
     * @param members the record first, where there is one, then those that print it, the longest first
     * @param because for each member the surest rule that ties it to another; null where it is alone
     * @param hasRecord the first member is the record of it
     */
    record Joined(String id, List<Told> members, List<@Nullable Because> because, boolean hasRecord) {}

    private enum Agreement {
        YES,
        NO,
        UNKNOWN
    }

    /** Joins what may be one; all have the same {@link Told#bucket}. */
    static List<Joined> join(List<Told> told) {
        List<Told> sorted = told.stream().sorted(Comparator.comparing(Told::id)).toList();
        List<List<Told>> groups = new ArrayList<>();
        sorted.forEach(t -> groups.add(new ArrayList<>(List.of(t))));
        sure(groups);
        unsure(groups);
        return groups.stream().map(OccasionJoin::joined).toList();
    }

    /** Joins the surest pair of groups again and again, while every member of the one may be every member of the other. */
    private static void sure(List<List<Told>> groups) {
        while (true) {
            double best = SURE;
            List<Told> one = List.of();
            List<Told> other = List.of();
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double score = surest(groups.get(i), groups.get(j));
                    if (score > best || (score >= SURE && one.isEmpty())) {
                        best = score;
                        one = groups.get(i);
                        other = groups.get(j);
                    }
                }
            }
            if (one.isEmpty()) {
                return;
            }
            one.addAll(other);
            List<Told> gone = other;
            groups.removeIf(g -> g == gone);
        }
    }

    /** The score of the surest tie between two groups; 0 if a member of the one cannot be a member of the other. */
    private static double surest(List<Told> a, List<Told> b) {
        double best = 0;
        for (Told x : a) {
            for (Told y : b) {
                Optional<Because> same = same(x, y);
                if (same.isEmpty()) {
                    return 0;
                }
                best = Math.max(best, same.get().score());
            }
        }
        return best;
    }

    /** Joins groups that may be one where nothing else could be meant. */
    private static void unsure(List<List<Told>> groups) {
        List<List<Told>> left = new ArrayList<>(groups);
        while (!left.isEmpty()) {
            List<List<Told>> reach = reach(left.getFirst(), left);
            left.removeAll(reach);
            boolean allOne = reach.stream().allMatch(g -> reach.stream().allMatch(h -> g == h || surest(g, h) > 0));
            if (allOne && reach.size() > 1) {
                List<Told> whole = reach.getFirst();
                for (List<Told> other : reach.subList(1, reach.size())) {
                    whole.addAll(other);
                    groups.removeIf(g -> g == other);
                }
            }
        }
    }

    private static List<List<Told>> reach(List<Told> from, List<List<Told>> groups) {
        List<List<Told>> reach = new ArrayList<>(List.of(from));
        for (int i = 0; i < reach.size(); i++) {
            List<Told> at = reach.get(i);
            groups.stream()
                    .filter(g -> reach.stream().noneMatch(r -> r == g) && surest(at, g) > 0)
                    .forEach(reach::add);
        }
        return reach;
    }

    private static Joined joined(List<Told> group) {
        List<Told> members = group.stream()
                .sorted(Comparator.comparingInt(Told::primary)
                        .thenComparingInt(Told::length)
                        .reversed()
                        .thenComparing(Told::id))
                .toList();
        String id =
                members.stream().map(Told::id).min(Comparator.naturalOrder()).orElseThrow();
        List<@Nullable Because> because = new ArrayList<>();
        for (Told m : members) {
            because.add(members.stream()
                    .filter(o -> !o.equals(m))
                    .flatMap(o -> same(m, o).stream())
                    .max(Comparator.comparingDouble(Because::score))
                    .orElse(null));
        }
        return new Joined(id, members, because, members.getFirst().primary() > 0);
    }

    /** Why two may be one; empty if they are not. */
    static Optional<Because> same(Told a, Told b) {
        boolean comparable = !a.document().equals(b.document())
                && a.form().equals(b.form())
                && a.principal() != null
                && a.principal().equals(b.principal());
        Agreement outlet = outlet(a, b);
        Agreement venue = words(a.venue(), b.venue());
        Agreement place = words(a.place(), b.place());
        if (!comparable || outlet == Agreement.NO || venue == Agreement.NO || place == Agreement.NO) {
            return Optional.empty();
        }
        boolean firm = outlet == Agreement.YES || venue == Agreement.YES;
        return a.days().size() == 1 && a.days().equals(b.days())
                ? sameDay(a.form(), outlet, firm, place == Agreement.YES)
                : firm && oneDay(a.days(), b.days()) ? because("same-on-one-of-days", 0.75) : Optional.empty();
    }

    private static Optional<Because> sameDay(String form, Agreement outlet, boolean firm, boolean place) {
        if (form.equals("interview")) {
            return outlet == Agreement.YES ? because("same-outlet", 0.95) : because("outlet-not-named", 0.65);
        }
        if (firm) {
            return because("same-house", 0.9);
        }
        return place
                ? because("same-town", 0.8)
                : SELDOM.contains(form) ? because("same-form-and-day", 0.6) : Optional.empty();
    }

    private static Optional<Because> because(String rule, double score) {
        return Optional.of(new Because("occasion." + rule, score));
    }

    /** True if the days are the same ones, or have just one in common. */
    private static boolean oneDay(List<Integer> a, List<Integer> b) {
        long common = a.stream().filter(b::contains).count();
        return common == 1 || (common > 0 && a.equals(b));
    }

    private static Agreement outlet(Told a, Told b) {
        if (a.outlet() != null && a.outlet().equals(b.outlet())) {
            return Agreement.YES;
        }
        return words(a.medium(), b.medium());
    }

    /** Names agree if the words of the one are among those of the other. */
    private static Agreement words(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return a.containsAll(b) || b.containsAll(a) ? Agreement.YES : Agreement.NO;
    }
}
