package dixit.extract.institution;

import dixit.record.ActorKind;
import dixit.record.Document;
import dixit.record.Institution;
import dixit.record.Mention;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of one document, paragraph by paragraph in order. For one thread. */
final class Reading {
    private static final Set<String> SUPPORT = Set.of(
            "treaty",
            "agreement",
            "accord",
            "talks",
            "negotiations",
            "deal",
            "pact",
            "convention",
            "signatories",
            "inspections");

    private final Document doc;
    private final Catalogue known;
    private final List<Mention> mentions;
    private final Map<String, ActorKind> actors;
    private final OwnSide side;
    private final String key;
    private final PointingBack back = new PointingBack();
    private final Map<String, Found.What> aliases = new HashMap<>();
    private final Set<String> sure = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    /** Short abbreviations, kept if the full name turns up anywhere. */
    private final List<Found> waiting = new ArrayList<>();

    private int nextMention;

    Reading(Document doc, Catalogue known, List<Mention> mentions, Map<String, ActorKind> actors, OwnSide side) {
        this.doc = doc;
        this.known = known;
        this.mentions = InstitutionStage.sorted(mentions);
        this.actors = actors;
        this.side = side;
        String hash = doc.hash();
        this.key = hash.substring(0, Math.min(8, hash.length()));
    }

    void read(Span span) {
        Words words = new Words(doc.text(), span);
        Passage p = new Passage(words, key, side);
        List<Mention> bodies = people(p, span);
        catalogued(p);
        for (int i = 0; i < words.size(); i++) {
            if (words.capital(i) && known.isAdjective(words.folded(i))) {
                p.adjective();
            }
        }
        NamedShapes.scan(p);
        abbreviations(p);
        Coined.scan(p);
        Described.scan(p);
        organisations(p, bodies);
        back.scan(p);
        p.found().sort(Comparator.comparingInt(f -> f.span().start()));
        found.addAll(p.found());
        p.found().forEach(f -> sure.add(f.what().id()));
    }

    /** Marks who is named in the paragraph; returns the organisations. */
    private List<Mention> people(Passage p, Span span) {
        List<Mention> bodies = new ArrayList<>();
        while (nextMention < mentions.size() && mentions.get(nextMention).start() < span.end()) {
            Mention m = mentions.get(nextMention++);
            ActorKind kind = actors.get(m.actor());
            if (m.start() < span.start() || kind == null) {
                continue;
            }
            switch (kind) {
                case STATE -> p.state(m.span());
                case PERSON -> p.person(m.span());
                case BLOC, ORGANISATION, GROUP -> bodies.add(m);
            }
            if (known.organisation(m.actor()) != null) {
                p.body(m.span());
            }
        }
        return bodies;
    }

    private void catalogued(Passage p) {
        Words w = p.words();
        for (int i = 0; i < w.size(); i++) {
            Catalogue.Match m = known.at(w, i);
            if (m == null) {
                continue;
            }
            int to = i + m.words();
            boolean work = m.sure() && Nouns.titleOfWork(w, i, to) && quoted(w, i, to);
            if (m.sure() || supported(w, i, to) || sure.contains(m.what().id())) {
                if (!work) {
                    p.take(i, to, m.what());
                }
                i = to - 1;
            } else {
                waiting.add(new Found(w.span(i, to), m.what()));
            }
        }
    }

    private static boolean quoted(Words w, int from, int to) {
        return "“\"«‘'".indexOf(w.before(from)) >= 0 && "”\"»’'".indexOf(w.after(to - 1)) >= 0;
    }

    private static boolean supported(Words w, int from, int to) {
        return (w.tight(to - 1) && SUPPORT.contains(w.folded(to)))
                || (from > 0 && w.tight(from - 1) && SUPPORT.contains(w.folded(from - 1)));
    }

    /** Abbreviations in brackets behind a name, and where they stand later. */
    private void abbreviations(Passage p) {
        Words w = p.words();
        for (Found f : List.copyOf(p.found())) {
            int next = w.at(f.span().end());
            boolean bracket = next < w.size()
                    && w.initials(next)
                    && w.text().startsWith(" (", f.span().end())
                    && w.start(next) == f.span().end() + 2
                    && w.after(next) == ')';
            if (bracket) {
                aliases.putIfAbsent(w.word(next), f.what());
            }
        }
        for (int i = 0; !aliases.isEmpty() && i < w.size(); i++) {
            Found.What what = w.capital(i) && w.initials(i) ? aliases.get(w.word(i)) : null;
            if (what != null) {
                p.take(i, i + 1, what);
            }
        }
    }

    private void organisations(Passage p, List<Mention> bodies) {
        for (Mention m : bodies) {
            Found.What what = known.organisation(m.actor());
            int from = p.words().at(m.start());
            int to = p.words().at(m.end());
            boolean name = what != null && from < to && p.words().capital(from);
            if (name) {
                p.take(from, to, java.util.Objects.requireNonNull(what));
            }
        }
    }

    /** Everything found, with the abbreviations whose full name stands somewhere. */
    List<Institution> institutions() {
        for (Found f : waiting) {
            if (sure.contains(f.what().id())) {
                found.add(f);
            }
        }
        found.sort(Comparator.comparingInt((Found f) -> f.span().start())
                .thenComparingInt(f -> -f.span().end()));
        Map<String, Found.What> whats = new LinkedHashMap<>();
        Map<String, List<Span>> places = new HashMap<>();
        @Nullable Span last = null;
        for (Found f : found) {
            if (last != null && last.overlaps(f.span())) {
                continue;
            }
            last = f.span();
            whats.putIfAbsent(f.what().id(), f.what());
            places.computeIfAbsent(f.what().id(), k -> new ArrayList<>()).add(f.span());
        }
        List<Institution> out = new ArrayList<>();
        whats.forEach((id, w) -> out.add(
                new Institution(id, w.name(), w.kind().code(), places.getOrDefault(id, List.of()), w.parties())));
        return out;
    }
}
