package dixit.extract.identity;

import dixit.extract.structure.Paragraph;
import dixit.knowledge.Held;
import dixit.knowledge.Holder;
import dixit.record.Span;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The foreign minister", "the top diplomat", "Russia's president": the person of the document who holds that office. */
final class OfficeRules {
    private static final Set<String> ARTICLES =
            Set.of("the", "its", "their", "his", "her", "our", "mr", "madam", "mme");
    private static final double ENOUGH = 0.7;

    private final Scene scene;
    private final OfficeReader reader;

    OfficeRules(Scene scene) {
        this.scene = scene;
        this.reader = new OfficeReader(scene.gazetteer());
    }

    /** Whom the office means, or null if the source is no definite office or nobody, or more than one, fits. */
    @Nullable
    Resolution resolve(Span source) {
        Words words = Words.of(scene.text(), source);
        int from = 0;
        while (from < words.size() && ARTICLES.contains(words.folded(from))) {
            from++;
        }
        boolean definite = from > 0 || (words.size() > 0 && words.capital(0));
        if (from >= words.size() || !definite) {
            return null;
        }
        OfficeReader.Found f = reader.at(words, from);
        boolean whole =
                f != null && (f.to() == words.size() || words.gap(f.to() - 1).startsWith(","));
        if (f == null || !whole) {
            return null;
        }
        Resolution inText = holder(f.office(), source.start());
        Resolution known = inText == null ? knownHolder(f.office(), source.start()) : inText;
        return known == null ? headlined(f.office(), source) : known;
    }

    /**
     * A report may open with the office and name its holder in the next lines: the one person of the title, if the first paragraph names
     * nobody and nothing else is said of him.
     */
    private @Nullable Resolution headlined(Office office, Span source) {
        if (office.tenure() != Office.Tenure.HOLDS
                || scene.people().holders().stream()
                        .anyMatch(p -> p.offices().stream().anyMatch(o -> office.fit(o) > 0))) {
            return null;
        }
        Paragraph lead = scene.structure().paragraphs().stream()
                .filter(p -> p.role() == Paragraph.Role.BODY)
                .findFirst()
                .orElse(null);
        Person p = titled();
        boolean silent = lead != null
                && lead.span().contains(source)
                && scene.within(lead.span()).stream().allMatch(m -> m.person() == null);
        return p == null || !silent || !p.offices().isEmpty()
                ? null
                : Resolution.of(p, office.text(), "office-of-headline", 0.7);
    }

    /** The only person whom the title names, if the text names him first of all, too. */
    private @Nullable Person titled() {
        String title = scene.structure().info().parts().getFirst().title();
        if (title == null) {
            return null;
        }
        Words words = Words.of(title);
        Set<Person> in = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (int end = i + 1; end <= Math.min(words.size(), i + 3); end++) {
                Person p = words.capital(i) ? scene.people().named(MentionFinder.key(words, i, end)) : null;
                if (p != null) {
                    in.add(p);
                }
            }
        }
        Person first = scene.mentions().stream()
                .map(Found::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return in.size() == 1 && in.contains(first) ? first : null;
    }

    /** The holder at the date of the part, where the office has a state and the text says nothing against it. */
    private @Nullable Resolution knownHolder(Office office, int at) {
        if (office.tenure() != Office.Tenure.HOLDS) {
            return null;
        }
        Holder h = scene.known().holder(office, scene.dates().at(at));
        if (h == null || contested(office)) {
            return null;
        }
        double score = h.held() == Held.CERTAIN ? 0.8 : 0.7;
        return Resolution.of(h, office.text(), "office-at-date", score);
    }

    /** Somebody in the text holds the same office: the table may be wrong here. */
    private boolean contested(Office office) {
        return scene.people().holders().stream()
                .anyMatch(p -> p.offices().stream().anyMatch(o -> office.fit(o) >= 0.99));
    }

    private @Nullable Resolution holder(Office office, int at) {
        Person best = null;
        double top = 0;
        double second = 0;
        for (Person p : scene.people().holders()) {
            double fit = p.offices().stream().mapToDouble(office::fit).max().orElse(0);
            double score = fit == 0 ? 0 : fit + near(p, at);
            if (score > top) {
                second = top;
                top = score;
                best = p;
            } else if (score > second) {
                second = score;
            }
        }
        if (best == null || top < ENOUGH || top - second < 0.05) {
            return null;
        }
        return Resolution.of(best, office.text(), "office", Math.min(0.9, 0.85 * Math.min(1, top)));
    }

    /** A little for having been named shortly before. */
    private double near(Person p, int at) {
        int i = scene.mentionAt(at) - 1;
        for (int n = 0; i >= 0 && n < 12; i--, n++) {
            if (p.equals(scene.mentions().get(i).person())) {
                return 0.15 - 0.012 * n;
            }
        }
        return 0;
    }
}
