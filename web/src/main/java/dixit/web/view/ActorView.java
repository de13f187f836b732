package dixit.web.view;

import dixit.archive.ActorEntry;
import dixit.archive.DocumentEntry;
import dixit.archive.DocumentSummary;
import dixit.archive.StatementEntry;
import dixit.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of somebody who appears in the archive.
 *
 * @param id of the actor
 * @param name to show
 * @param kind in words
 * @param statements how many in all
 * @param counted how many of them the charts count, the newest
 * @param offices known of, then those that documents name
 * @param years the scale of the offices
 * @param charts what the statements are counted by; the first is in order of time
 * @param names by which documents call the actor
 * @param found whom the program had, where that is somebody else
 * @param documents in which the actor appears
 * @param corrections of who this is, newest first
 * @param ties where the page leads in the system
 * @param base address of this page
 * @param search everything that the actor said
 */
public record ActorView(
        String id,
        String name,
        String kind,
        long statements,
        int counted,
        List<OfficeView> offices,
        Years years,
        List<Chart> charts,
        List<NameView> names,
        List<ActorEntry.Found> found,
        List<DocumentView> documents,
        List<ActorCorrectionView> corrections,
        TiesView ties,
        String base,
        String search) {

    /**
     * An office for a time.
     *
     * @param known the knowledge base knows it; else documents name it
     * @param from in words; empty if unknown
     * @param to in words; empty if unknown or not over
     * @param x where its bar begins on the scale of years
     * @param wide how long it is; 0 if no year is known
     * @param open one end is not known
     */
    public record OfficeView(
            String name, boolean known, String from, String to, String source, int x, int wide, boolean open) {}

    /** The first and last year of the scale of offices; 0 if there is none. */
    public record Years(int first, int last) {}

    /** A form of the name with documents that use it. */
    public record NameView(String words, boolean other, String times, List<DocumentView> documents, long more) {}

    /** A document in a list. */
    public record DocumentView(String hash, String title, String href, String about) {
        static DocumentView of(DocumentSummary d) {
            List<String> about = Facts.headline(d);
            return new DocumentView(
                    d.hash(), d.name(), Urls.document(d.hash()), String.join(", ", about.subList(0, about.size() - 1)));
        }
    }

    /**
     * The page.
     *
     * @param total how many statements the archive has
     * @param newest those that are counted, newest first
     * @param latest documents in which the actor speaks, for the counterparts
     * @param appears documents in which the actor appears
     * @param ties where the page leads in the system
     */
    public static ActorView of(
            ActorEntry actor,
            KnowledgeBase base,
            long total,
            List<StatementEntry> newest,
            List<DocumentEntry> latest,
            List<DocumentSummary> appears,
            TiesView ties) {
        Profile profile = new Profile(actor.id(), newest);
        List<Offices.Held> known = Offices.known(base, actor.id());
        List<Offices.Held> named = Offices.named(newest);
        Years years = years(known, named);
        List<OfficeView> offices = new ArrayList<>();
        known.forEach(h -> offices.add(office(h, true, years)));
        named.forEach(h -> offices.add(office(h, false, years)));
        return new ActorView(
                actor.id(),
                actor.name(),
                Say.sentence(actor.kind()),
                total,
                newest.size(),
                offices,
                years,
                List.of(profile.time(), profile.words(), profile.outlets(), profile.counterparts(actor.id(), latest)),
                actor.names().stream().map(ActorView::name).toList(),
                actor.found().stream().filter(f -> !f.id().equals(actor.id())).toList(),
                appears.stream().map(DocumentView::of).toList(),
                actor.corrections().stream().map(ActorCorrectionView::of).toList(),
                ties,
                Urls.speaker(actor.id()),
                "/?q=" + Urls.encode("speaker:" + actor.id()));
    }

    /** By month or year. */
    public Chart time() {
        return charts.getFirst();
    }

    /** All but that by time. */
    public List<Chart> bars() {
        return charts.subList(1, charts.size());
    }

    private static NameView name(ActorEntry.Name n) {
        return new NameView(
                n.words(),
                n.other(),
                Say.number(n.times()) + (n.times() == 1 ? " time" : " times"),
                n.some().stream().map(DocumentView::of).toList(),
                n.documents() - n.some().size());
    }

    private static Years years(List<Offices.Held> known, List<Offices.Held> named) {
        List<Integer> all = new ArrayList<>();
        known.forEach(h -> all.addAll(List.of(h.first(), h.last())));
        named.forEach(h -> all.addAll(List.of(h.first(), h.last())));
        all.removeIf(y -> y == 0);
        int first = all.stream().mapToInt(y -> y).min().orElse(0);
        return new Years(first, all.stream().mapToInt(y -> y).max().orElse(0));
    }

    private static OfficeView office(Offices.Held h, boolean known, Years years) {
        boolean open = h.first() == 0
                || h.last() == 0
                || h.to().endsWith("..")
                || h.from().startsWith("..");
        int from = h.first() == 0 ? (h.last() == 0 ? 0 : years.first()) : h.first();
        int to = h.last() == 0 ? (h.first() == 0 ? 0 : years.last()) : h.last();
        int span = Math.max(1, years.last() - years.first() + 1);
        boolean dated = from > 0 && to >= from;
        return new OfficeView(
                h.name(),
                known,
                date(h.from()),
                date(h.to()),
                h.source(),
                dated ? Chart.SCALE * (from - years.first()) / span : 0,
                dated ? Math.max(6, Chart.SCALE * (to - from + 1) / span) : 0,
                open);
    }

    private static String date(String date) {
        if (date.startsWith("..")) {
            return dixit.archive.DateWords.of(date.substring(2)) + " or before";
        }
        return date.endsWith("..")
                ? dixit.archive.DateWords.of(date.substring(0, date.length() - 2)) + " or later"
                : dixit.archive.DateWords.of(date);
    }
}
