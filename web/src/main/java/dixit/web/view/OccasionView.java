package dixit.web.view;

import dixit.archive.DateWords;
import dixit.archive.Hit;
import dixit.archive.OccasionEntry;
import dixit.archive.StatementEntry;
import dixit.record.ActorRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The occasion page.
 *
 * @param title such as “Interview of Ada Holm to Harbour Radio”
 * @param facts what is known of it
 * @param speaker page of the principal; empty if there is none
 * @param reports all documents that report it, the record first
 * @param beside statements of the reports beside the record
 * @param statements of the record, or of the only report
 * @param total how many statements all reports have
 * @param search all of them
 */
public record OccasionView(
        String title,
        List<Fact> facts,
        String speaker,
        List<ReportView> reports,
        List<Beside> beside,
        List<HitView> statements,
        int total,
        String search) {
    private static final int MOST = 40;

    /**
     * Something known of it.
     *
     * @param href empty if it leads nowhere
     */
    public record Fact(String label, String value, String href) {}

    /**
     * A document that reports it.
     *
     * @param record it is the record
     * @param tells what it tells of outlet, house, town and day
     * @param why it is held to be the same occasion; empty if it is the only report
     */
    public record ReportView(
            String title,
            String href,
            String outlet,
            String date,
            String genre,
            boolean record,
            String tells,
            String why,
            int statements) {}

    /**
     * A statement of a report beside the record.
     *
     * @param nearest the nearest words of the record; empty if none are near
     * @param nearestHref the statement of the record that has them
     * @param common how many words they share, in words
     */
    public record Beside(HitView report, String nearest, String nearestHref, String common) {}

    public static OccasionView of(OccasionEntry o) {
        OccasionEntry.Report first = o.reports().getFirst();
        boolean told = o.reports().size() > 1 && first.record();
        ActorRef principal = o.principal();
        return new OccasionView(
                title(o),
                facts(o),
                principal == null || principal.id() == null ? "" : Urls.speaker(principal.id()),
                o.reports().stream().map(OccasionView::report).toList(),
                told ? beside(o) : List.of(),
                (told || o.reports().size() == 1 ? first.statements() : all(o))
                        .stream().limit(MOST).map(OccasionView::hit).toList(),
                all(o).size(),
                "/?q=" + Urls.encode("occasion:" + o.id()));
    }

    private static List<StatementEntry> all(OccasionEntry o) {
        return o.reports().stream().flatMap(r -> r.statements().stream()).toList();
    }

    /** What it is in words: “Interview of Ada Holm to Harbour Radio”. */
    public static String title(OccasionEntry o) {
        return title(o.form(), o.principal(), o.medium(), o.venue(), o.place());
    }

    static String title(
            String form,
            @Nullable ActorRef who,
            @Nullable String medium,
            @Nullable String venue,
            @Nullable String place) {
        String where = medium != null
                ? (form.equals("interview") ? " to " : " in ") + medium
                : venue != null ? " at " + venue : place != null ? " in " + place : "";
        return Say.sentence(form) + (who == null ? "" : " of " + who.name()) + where;
    }

    private static List<Fact> facts(OccasionEntry o) {
        List<Fact> facts = new ArrayList<>();
        ActorRef who = o.principal();
        add(
                facts,
                "Speaker",
                who == null ? null : who.name(),
                who == null || who.id() == null ? "" : Urls.speaker(who.id()));
        add(facts, "Date", DateWords.of(o.date()), "");
        add(facts, "Outlet", o.medium(), "");
        add(facts, "House", o.venue(), "");
        add(facts, "Place", o.place(), "");
        add(facts, "Also there", String.join(", ", o.participants()), "");
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value, String href) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value, href));
        }
    }

    private static ReportView report(OccasionEntry.Report r) {
        String tells = Stream.of(
                        r.occasion().medium(),
                        r.occasion().venue(),
                        r.occasion().place(),
                        DateWords.of(r.occasion().date()))
                .filter(s -> s != null && !s.isEmpty())
                .collect(Collectors.joining(", "));
        return new ReportView(
                r.document().name(),
                Urls.document(r.document().hash()),
                HitView.orEmpty(r.document().outlet()),
                DateWords.of(r.document().published()),
                Say.genre(r.document().genre()),
                r.record(),
                tells,
                r.because() == null
                        ? ""
                        : r.because().rule() + ", score "
                                + Say.score(r.because().score()),
                r.statements().size());
    }

    private static List<Beside> beside(OccasionEntry o) {
        Nearest record = new Nearest(o.reports().getFirst().statements());
        return o.reports().stream()
                .skip(1)
                .flatMap(r -> r.statements().stream())
                .limit(MOST)
                .map(s -> record.to(s)
                        .map(p -> new Beside(
                                hit(s),
                                p.words(),
                                Urls.statement(p.statement().key()),
                                p.common() + " of its " + p.of() + " words"))
                        .orElseGet(() -> new Beside(hit(s), "", "", "")))
                .toList();
    }

    private static HitView hit(StatementEntry e) {
        return HitView.of(new Hit(e, List.of(), 0));
    }
}
