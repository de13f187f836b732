package dixit.web.view;

import dixit.archive.StatementEntry;
import dixit.knowledge.Entry;
import dixit.knowledge.KnowledgeBase;
import dixit.knowledge.Office;
import dixit.knowledge.Term;
import dixit.knowledge.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Offices of a person over time: those that the knowledge base knows, and those that documents name. Pure. */
final class Offices {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Offices() {}

    /**
     * An office for a time.
     *
     * @param name such as “foreign minister of Russia”
     * @param from as far as it is known, EDTF or with two dots; empty if unknown
     * @param to as far as it is known; empty if unknown or not over
     * @param source where it was taken from
     * @param first year; 0 if unknown
     * @param last year; 0 if unknown
     */
    record Held(String name, String from, String to, String source, int first, int last) {}

    /** What the knowledge base knows, earliest first. */
    static List<Held> known(KnowledgeBase base, String person) {
        return base.terms(person).stream()
                .map(t -> new Held(
                        name(base, t),
                        t.from().toString(),
                        t.to().toString(),
                        t.source(),
                        year(t.from()),
                        year(t.to())))
                .sorted(Comparator.comparingInt(Held::first).thenComparing(Held::name))
                .toList();
    }

    private static String name(KnowledgeBase base, Term t) {
        Entry office = base.entry(t.office()).orElse(null);
        if (office instanceof Office o) {
            return o.name() + base.entry(o.body()).map(b -> " of " + b.name()).orElse("");
        }
        String path = t.office().substring(t.office().indexOf('/') + 1);
        int cut = path.lastIndexOf('/');
        String role = path.substring(cut + 1).replace('-', ' ');
        return cut < 0 ? role : role + " of " + body(base, path.substring(0, cut));
    }

    private static String body(KnowledgeBase base, String slug) {
        for (String kind : List.of("state/", "organisation/", "bloc/")) {
            String name = base.entry(kind + slug).map(Entry::name).orElse("");
            if (!name.isEmpty()) {
                return name;
            }
        }
        return slug.replace('-', ' ');
    }

    private static int year(When when) {
        return when.date() == null ? 0 : Math.clamp(when.date().year(), FIRST_YEAR, LAST_YEAR);
    }

    /** What the documents name, with the first and last year of what was said under it; earliest first. */
    static List<Held> named(List<StatementEntry> statements) {
        Map<String, List<StatementEntry>> byRole = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        statements.stream().filter(e -> e.statement().role() != null).forEach(e -> byRole.computeIfAbsent(
                        String.valueOf(e.statement().role()), r -> new ArrayList<>())
                .add(e));
        List<Held> held = new ArrayList<>();
        byRole.forEach((role, said) -> {
            List<String> dates = said.stream()
                    .map(e -> HitView.orEmpty(e.date()))
                    .filter(d -> Profile.year(d) > 0)
                    .sorted()
                    .toList();
            String from = dates.isEmpty() ? "" : dates.getFirst();
            String to = dates.isEmpty() ? "" : dates.getLast();
            long documents =
                    said.stream().map(e -> e.document().hash()).distinct().count();
            held.add(new Held(
                    role, from, to, Say.count(documents, "document") + " here", Profile.year(from), Profile.year(to)));
        });
        held.sort(Comparator.comparingInt(Held::first).thenComparing(Held::name));
        return held;
    }
}
