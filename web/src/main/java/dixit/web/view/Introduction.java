package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.DocumentEntry;
import dixit.archive.Hit;
import dixit.archive.StatementEntry;
import dixit.knowledge.KnowledgeBase;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents say an institution is, in their words: nothing here is the program's.
 *
 * @param quotes the sentences that introduce it, at most {@value #MOST}
 * @param parties named in the words that name it
 * @param places in which the same clause puts it
 * @param near places that the sentence before speaks of
 * @param alike entries of the knowledge base of the same kind between the same parties whose names have one of these places
 */
public record Introduction(
        List<Quote> quotes,
        List<PartyView> parties,
        List<PartyView> places,
        List<PartyView> near,
        List<PartyView> alike) {
    /** Nothing is known. */
    public static final Introduction NONE = new Introduction(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 2;

    /**
     * Sentences of a document.
     *
     * @param speaker who says so; empty for nobody named, and where they are the author's own words
     * @param speakerHref his page, or a search for what he said
     * @param own nobody is quoted: the outlet or author says so
     * @param words exactly; a gap where words are left out
     * @param title of the document
     * @param href where the words stand
     * @param statement page of the statement; empty for the author's own words
     * @param outlet empty if unknown
     * @param date in words; empty if unknown
     */
    public record Quote(
            String speaker,
            String speakerHref,
            boolean own,
            List<Excerpt.Piece> words,
            String title,
            String href,
            String statement,
            String outlet,
            String date) {}

    public Introduction {
        quotes = List.copyOf(quotes);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        near = List.copyOf(near);
        alike = List.copyOf(alike);
    }

    /**
     * Those of these documents that introduce it best, each speaker's and document's once.
     *
     * @param kind of the institution
     */
    public static Introduction of(
            String id, String kind, List<DocumentEntry> documents, KnowledgeBase knowledge, PartyView.Pages pages) {
        List<Introducing.Passage> best = new ArrayList<>();
        documents.stream()
                .flatMap(d -> Introducing.in(d, id).stream())
                .sorted(Comparator.comparingInt((Introducing.Passage p) -> -p.score())
                        .thenComparing(p -> p.document().summary().hash()))
                .filter(p -> best.stream().noneMatch(b -> sameVoice(b, p)))
                .limit(MOST)
                .forEach(best::add);
        Map<String, PartyView> parties = new LinkedHashMap<>();
        Map<String, PartyView> places = new LinkedHashMap<>();
        Map<String, PartyView> near = new LinkedHashMap<>();
        for (Introducing.Passage p : best) {
            NamedWith named = new NamedWith(knowledge, p);
            put(parties, named.parties(id), pages);
            put(places, named.places(), pages);
            put(near, named.near(), pages);
        }
        places.keySet().forEach(near::remove);
        return new Introduction(
                best.stream().map(Introduction::quote).toList(),
                List.copyOf(parties.values()),
                List.copyOf(places.values()),
                List.copyOf(near.values()),
                alike(
                        kind,
                        parties.values(),
                        Stream.concat(places.values().stream(), near.values().stream()),
                        knowledge));
    }

    private static List<PartyView> alike(
            String kind, Collection<PartyView> parties, Stream<PartyView> places, KnowledgeBase knowledge) {
        Set<String> between = parties.stream().map(PartyView::id).collect(Collectors.toSet());
        List<String> where = places.map(PartyView::name).toList();
        return between.size() < 2
                ? List.of()
                : knowledge.institutions().stream()
                        .filter(i -> i.kind().code().equals(kind) && between.equals(Set.copyOf(i.parties())))
                        .filter(i -> Stream.concat(Stream.of(i.name()), i.otherNames().stream())
                                .anyMatch(name -> where.stream().anyMatch(place -> hasWords(name, place))))
                        .map(i -> new PartyView(i.id(), i.name(), kind, Urls.institution(i.id())))
                        .toList();
    }

    /** "Niger" is not in "Nigeria". */
    private static boolean hasWords(String name, String words) {
        int at = name.indexOf(words);
        int end = at + words.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
                && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
    }

    private static boolean sameVoice(Introducing.Passage a, Introducing.Passage b) {
        return !voice(a).isEmpty() && voice(a).equals(voice(b));
    }

    private static String voice(Introducing.Passage p) {
        StatementEntry s = p.statement();
        return s == null
                ? HitView.orEmpty(p.document().summary().outlet())
                : s.speakerId() == null ? HitView.orEmpty(s.speakerName()) : s.speakerId();
    }

    private static void put(Map<String, PartyView> to, List<NamedWith.Named> named, PartyView.Pages pages) {
        named.forEach(n -> to.putIfAbsent(n.id(), new PartyView(n.id(), n.name(), "", pages.of(n.id()))));
    }

    private static Quote quote(Introducing.Passage p) {
        StatementEntry s = p.statement();
        String id = s == null ? "" : HitView.orEmpty(s.speakerId());
        String name = s == null ? "" : HitView.orEmpty(s.speakerName());
        String own = p.document().summary().title();
        return new Quote(
                name,
                id.isEmpty() ? name.isEmpty() ? "" : Urls.saidBy(name) : Urls.speaker(id),
                s == null,
                words(p),
                s != null && s.title() != null
                        ? s.title()
                        : own == null ? p.document().summary().name() : own,
                s == null ? Urls.document(p.document().summary().hash()) : HitView.inDocument(s),
                s == null ? "" : Urls.statement(s.key()),
                HitView.orEmpty(s == null ? p.document().summary().outlet() : s.outlet()),
                DateWords.of(s == null ? p.document().summary().published() : s.date()));
    }

    /** The sentences with the name marked; those with no word between them are one piece. */
    private static List<Excerpt.Piece> words(Introducing.Passage p) {
        String text = p.text();
        List<Span> spans = new ArrayList<>(List.of(p.sentence()));
        List<Boolean> gaps = new ArrayList<>(List.of(false));
        for (Span next : p.following()) {
            String between = text.substring(spans.getLast().end(), next.start());
            if (between.isBlank() && between.indexOf('\n') < 0) {
                spans.set(spans.size() - 1, spans.getLast().cover(next));
            } else {
                spans.add(next);
                gaps.add(between.codePoints().anyMatch(Character::isLetterOrDigit));
            }
        }
        List<List<Hit.Run>> runs =
                spans.stream().map(s -> runs(text, s, p.mention())).toList();
        return Excerpt.of(runs, gaps::get, Integer.MAX_VALUE);
    }

    private static List<Hit.Run> runs(String text, Span span, Span mention) {
        if (!span.contains(mention)) {
            return List.of(new Hit.Run(span.in(text), false));
        }
        return List.of(
                        new Hit.Run(text.substring(span.start(), mention.start()), false),
                        new Hit.Run(mention.in(text), true),
                        new Hit.Run(text.substring(mention.end(), span.end()), false))
                .stream()
                .filter(r -> !r.text().isEmpty())
                .toList();
    }
}
