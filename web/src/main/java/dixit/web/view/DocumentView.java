package dixit.web.view;

import dixit.archive.DocumentEntry;
import dixit.archive.LinkEntry;
import dixit.archive.StatementEntry;
import dixit.record.DocumentRecord;
import dixit.record.Part;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.web.view.Mark.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document page.
 *
 * @param hash of the document
 * @param name title or id
 * @param language BCP 47 tag; null if unknown
 * @param headline the most important of what is known, without labels
 * @param facts what is known of it
 * @param occasions that it reports
 * @param institutions that it names, in the order of their first mention
 * @param persons whom it names
 * @param parts its parts, the outermost first
 * @param groups its text, furniture set apart
 * @param statements those on this page of it, by the speaker asked for
 * @param speakers who speaks in it
 * @param speaker whose statements are shown; empty for everybody's
 * @param least lowest score of the statements shown, 0 to 1
 * @param statementCount in the whole document
 * @param furnitureCount stretches of furniture on this page
 * @param links quotes beside the words that they render, its own first
 * @param claims lists of the events and positions that it claims
 * @param pager where the page is in a long document
 */
public record DocumentView(
        String hash,
        String name,
        @Nullable String language,
        List<String> headline,
        List<Fact> facts,
        List<OccasionLink> occasions,
        List<InstitutionLink> institutions,
        List<PersonLink> persons,
        List<PartView> parts,
        List<Group> groups,
        List<StatementItem> statements,
        List<SpeakerView> speakers,
        String speaker,
        double least,
        int statementCount,
        int furnitureCount,
        List<LinkView> links,
        List<TiesView.Tie> claims,
        Pager pager) {
    /** Stands for statements without a speaker in the filter. */
    public static final String UNKNOWN = "?";

    private static final int FIRST = 10;

    /**
     * Something known of a document.
     *
     * @param link the value may be followed
     * @param basis what it rests on; empty if that goes without saying
     */
    public record Fact(String label, String value, boolean link, String basis) {}

    /** A part of the document. */
    public record PartView(int number, String genre, String title, String by, String href) {}

    /** Somebody who speaks in the document. */
    public record SpeakerView(String name, int count, boolean chosen, String href) {}

    /**
     * The page for a document.
     *
     * @param entry the document
     * @param occasions for each occasion of the document, by its id there, the address
     * @param links of it, its own quotes first
     * @param claims lists of the events and positions that it claims
     * @param speaker whose statements to mark; empty for everybody's, {@value #UNKNOWN} for those of nobody known
     * @param chosen id of the statement looked at; empty for none
     * @param place words to show, of a claim that is looked at; empty for none
     * @param least hide statements that the program holds with less, 0 to 1
     * @param asked page of a long document, from 1; 0 for that of the statement looked at
     */
    public static DocumentView of(
            DocumentEntry entry,
            Map<String, String> occasions,
            List<LinkEntry> links,
            List<TiesView.Tie> claims,
            String speaker,
            String chosen,
            List<Span> place,
            double least,
            int asked) {
        return new Builder(entry, links, speaker, chosen, place, least)
                .build(OccasionLink.all(entry.record(), occasions), claims, asked);
    }

    /** The most frequent speakers and the chosen one. */
    public List<SpeakerView> firstSpeakers() {
        return speakers.stream()
                .filter(s -> s.chosen() || speakers.indexOf(s) < FIRST)
                .toList();
    }

    /** All other speakers. */
    public List<SpeakerView> otherSpeakers() {
        List<SpeakerView> first = firstSpeakers();
        return speakers.stream().filter(s -> !first.contains(s)).toList();
    }

    private static final class Builder {
        private final DocumentEntry entry;
        private final List<LinkEntry> links;
        private final DocumentRecord record;
        private final String speaker;
        private final String chosen;
        private final List<Span> place;
        private final double least;
        private final String base;
        private final List<StatementEntry> entries;
        private final Map<String, Integer> numbers = new HashMap<>();

        Builder(
                DocumentEntry entry,
                List<LinkEntry> links,
                String speaker,
                String chosen,
                List<Span> place,
                double least) {
            this.links = links;
            this.place = place;
            this.least = least;
            this.entry = entry;
            this.record = entry.record();
            this.speaker = speaker;
            this.chosen = chosen;
            this.base = Urls.document(entry.summary().hash());
            this.entries = entry.statements();
            int n = 0;
            for (StatementEntry s : entries) {
                numbers.put(s.statement().id(), ++n);
            }
        }

        DocumentView build(List<OccasionLink> occasions, List<TiesView.Tie> claims, int asked) {
            List<Span> pages = Lines.pages(record.text());
            int page = asked > 0 ? Math.min(asked, pages.size()) : pageOf(chosen, pages);
            Span window = pages.get(page - 1);
            List<StatementItem> items = items(window, page);
            List<Block> blocks = Marking.blocks(record.text(), window, marks(items), partStarts());
            return new DocumentView(
                    entry.summary().hash(),
                    entry.summary().name(),
                    record.document().language(),
                    Facts.headline(entry.summary()),
                    Facts.of(entry),
                    occasions,
                    InstitutionLink.all(record.institutions()),
                    PersonLink.all(record),
                    parts(pages),
                    Group.of(blocks),
                    items,
                    speakers(),
                    speaker,
                    least,
                    entry.summary().statements(),
                    (int) record.furniture().stream().filter(window::overlaps).count(),
                    LinkView.ofAll(links, entry.summary().hash()),
                    claims,
                    Pager.of(page, 1, 1, pages.size(), page < pages.size(), p -> href("", p)));
        }

        private int pageOf(String id, List<Span> pages) {
            int usual = place.isEmpty() ? 0 : place.getFirst().start();
            int start = entry.byId(id)
                    .map(s -> s.statement().content().getFirst().start())
                    .orElse(usual);
            return pageAt(start, pages);
        }

        private static int pageAt(int offset, List<Span> pages) {
            for (int i = 0; i < pages.size(); i++) {
                if (pages.get(i).contains(offset)) {
                    return i + 1;
                }
            }
            return 1;
        }

        private List<StatementItem> items(Span window, int page) {
            List<StatementItem> items = new ArrayList<>();
            for (StatementEntry e : entry.statements()) {
                Statement s = e.statement();
                boolean isChosen = s.id().equals(chosen);
                if ((matches(e) || isChosen) && s.content().stream().anyMatch(window::overlaps)) {
                    int within = s.within() == null ? 0 : numbers.getOrDefault(s.within(), 0);
                    items.add(
                            StatementItem.of(e, numbers.getOrDefault(s.id(), 0), within, isChosen, href(s.id(), page)));
                }
            }
            return items;
        }

        private boolean matches(StatementEntry e) {
            String name = e.speakerName();
            boolean asked = e.corrected() != null || e.statement().id().equals(chosen);
            if (e.statement().because().score() < least && !asked) {
                return false;
            }
            return speaker.isEmpty() || (name == null ? speaker.equals(UNKNOWN) : name.equals(speaker));
        }

        private String href(String id, int page) {
            List<String> query = new ArrayList<>();
            if (!id.isEmpty()) {
                query.add("statement=" + Urls.encode(id));
            }
            if (!speaker.isEmpty()) {
                query.add("speaker=" + Urls.encode(speaker));
            }
            if (least != Statement.DOUBTFUL) {
                query.add("least=" + Say.score(least));
            }
            if (page != 1) {
                query.add("page=" + page);
            }
            return query.isEmpty() ? base : base + "?" + String.join("&", query);
        }

        private List<Mark> marks(List<StatementItem> items) {
            List<Mark> marks = Marks.layout(entry.document().marks());
            for (int i = 0; i < record.furniture().size(); i++) {
                String kind = i < record.furnitureKinds().size()
                        ? record.furnitureKinds().get(i)
                        : "furniture";
                marks.add(Mark.of(Layer.FURNITURE, record.furniture().get(i), kind));
            }
            for (StatementItem item : items) {
                if (!item.retracted() || item.chosen()) {
                    Marks.add(marks, entries.get(item.number() - 1).statement(), item);
                }
            }
            for (int i = 0; i < place.size(); i++) {
                Segment.Ref here = new Segment.Ref("place", 0, "The words that were asked for", "#t-place", "place");
                marks.add(new Mark(Layer.CHOSEN_CONTENT, place.get(i), "place", null, i == 0 ? here : null));
            }
            return marks;
        }

        private List<Integer> partStarts() {
            return record.document().parts().stream().skip(1).map(Part::start).toList();
        }

        private List<PartView> parts(List<Span> pages) {
            List<PartView> views = new ArrayList<>();
            List<Part> parts = record.document().parts();
            for (int i = 1; i < parts.size(); i++) {
                Part p = parts.get(i);
                String href = href("", pageAt(p.start(), pages)) + "#part-" + i;
                views.add(new PartView(i, Say.genre(p.genre()), HitView.orEmpty(p.title()), Facts.by(p), href));
            }
            return views;
        }

        private List<SpeakerView> speakers() {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (StatementEntry e : entry.statements()) {
                if (e.counts()) {
                    String name = e.speakerName();
                    counts.merge(name == null ? UNKNOWN : name, 1, Integer::sum);
                }
            }
            List<SpeakerView> views = new ArrayList<>();
            counts.forEach((name, n) -> {
                boolean on = name.equals(speaker);
                String href = on ? base : base + "?speaker=" + Urls.encode(name);
                views.add(new SpeakerView(name.equals(UNKNOWN) ? "Nobody named" : name, n, on, href));
            });
            views.sort((a, b) -> b.count() - a.count());
            return views;
        }
    }
}
