package dixit.web.view;

import dixit.archive.DocumentSummary;
import dixit.archive.Facet;
import dixit.archive.FacetCount;
import dixit.archive.Hit;
import dixit.archive.InstitutionEntry;
import dixit.archive.SearchResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The institution page.
 *
 * @param id of the institution
 * @param name to show
 * @param kind in words
 * @param known what the knowledge base has of it; null if nothing
 * @param parties names that documents give it, where the knowledge base has none
 * @param mentions how often documents name it
 * @param statements how many mention it
 * @param shown how many of them are asked for: all, or those by one speaker
 * @param basis how many documents, outlets and years stand behind the page
 * @param charts of the statements: by year, speaker and outlet
 * @param forms by which documents name it
 * @param introduction what documents say it is; empty where the knowledge base has it
 * @param stand what is said to have become of it, and who is for or against it
 * @param hits statements that mention it, newest first, a page of them
 * @param speaker whose statements are shown; empty for everybody's
 * @param pager where the page is
 * @param documents that name it
 * @param documentCount how many there are
 * @param base address of this page
 * @param search all statements
 */
public record InstitutionView(
        String id,
        String name,
        String kind,
        @Nullable Known known,
        List<String> parties,
        long mentions,
        long statements,
        long shown,
        String basis,
        List<Chart> charts,
        List<InstitutionEntry.Form> forms,
        Introduction introduction,
        StandView stand,
        List<HitView> hits,
        String speaker,
        Pager pager,
        List<ActorView.DocumentView> documents,
        long documentCount,
        String base,
        String search) {
    /** The charts that there are. */
    public static final List<String> CHARTS = List.of("time", "speakers", "outlets");

    private static final int MOST = 20;

    /**
     * What is shown.
     *
     * @param entry what documents have of it; null if none names it
     * @param known what the knowledge base has of it; null if nothing
     * @param all everything that mentions it, with counts
     * @param hits the page, with the mentions marked
     */
    public record Found(
            String id,
            @Nullable InstitutionEntry entry,
            @Nullable Known known,
            SearchResult all,
            List<Hit> hits,
            long shown,
            String speaker,
            Pager pager,
            List<DocumentSummary> documents,
            Introduction introduction,
            StandView stand) {}

    public static InstitutionView of(Found f) {
        InstitutionEntry entry = f.entry();
        Known known = f.known();
        String search = search(f.id());
        long documents = entry == null ? 0 : entry.summary().documents();
        return new InstitutionView(
                f.id(),
                entry != null
                        ? entry.summary().name()
                        : Objects.requireNonNull(known).name(),
                Say.sentence(
                        entry != null
                                ? entry.summary().kind()
                                : Objects.requireNonNull(known).kind()),
                known,
                entry == null || (known != null && !known.parties().isEmpty()) ? List.of() : entry.parties(),
                entry == null ? 0 : entry.summary().mentions(),
                f.all().total(),
                f.shown(),
                basis(f.all(), documents),
                List.of(time(f.all(), search), speakers(f), outlets(f.all(), search)),
                entry == null ? List.of() : entry.forms(),
                f.introduction(),
                f.stand(),
                f.hits().stream().map(HitView::of).toList(),
                f.speaker().isEmpty() ? "" : new Labels(Facet.SPEAKER, counts(f.all(), Facet.SPEAKER)).of(f.speaker()),
                f.pager(),
                f.documents().stream().map(ActorView.DocumentView::of).toList(),
                documents,
                Urls.institution(f.id()),
                search);
    }

    /** The search for everything that mentions an institution. */
    public static String search(String id) {
        return "/?q=" + Urls.encode(query(id));
    }

    /** The same as a query. */
    public static String query(String id) {
        return Urls.field("institution", id);
    }

    /** By year. */
    public Chart time() {
        return charts.getFirst();
    }

    /** All but that by year. */
    public List<Chart> bars() {
        return charts.subList(1, charts.size());
    }

    private static List<FacetCount> counts(SearchResult all, Facet facet) {
        return Objects.requireNonNullElse(all.facets().get(facet), List.<FacetCount>of()).stream()
                .filter(c -> c.count() > 0)
                .toList();
    }

    private static String basis(SearchResult all, long documents) {
        List<String> years = counts(all, Facet.YEAR).stream()
                .map(FacetCount::value)
                .filter(y -> !y.equals(Facet.UNKNOWN_YEAR))
                .sorted()
                .toList();
        String when = years.isEmpty()
                ? ""
                : years.size() == 1
                        ? ", said in " + years.getFirst()
                        : ", said from " + years.getFirst() + " to " + years.getLast();
        int outlets = counts(all, Facet.OUTLET).size();
        return Say.count(all.total(), "statement") + when + "; "
                + (outlets == 0 ? "" : Say.count(outlets, "outlet") + "; ")
                + Say.count(documents, "document") + (documents == 1 ? " names it" : " name it");
    }

    private static Chart time(SearchResult all, String search) {
        TreeMap<String, Long> years = new TreeMap<>();
        long unsure = 0;
        for (FacetCount c : counts(all, Facet.YEAR)) {
            if (c.value().equals(Facet.UNKNOWN_YEAR)) {
                unsure = c.count();
            } else {
                years.put(c.value(), c.count());
            }
        }
        Chart.fill(years);
        return Chart.inOrder(
                "time",
                "By year",
                "Year",
                years,
                year -> search + "&" + Facet.YEAR.code() + "=" + Urls.encode(year),
                unsure == 0 ? "" : Say.count(unsure, "statement") + " without a certain year.");
    }

    private static Chart speakers(Found f) {
        String base = Urls.institution(f.id()) + "?speaker=";
        List<FacetCount> counts = counts(f.all(), Facet.SPEAKER);
        Labels labels = new Labels(Facet.SPEAKER, counts);
        Map<String, String> ids = new HashMap<>();
        counts.forEach(c -> ids.put(labels.of(c), c.value()));
        return most(
                "speakers",
                "By speaker",
                "Speaker",
                counts,
                labels,
                name -> base + Urls.encode(ids.getOrDefault(name, name)) + "#statements");
    }

    private static Chart outlets(SearchResult all, String search) {
        return most(
                "outlets",
                "By outlet",
                "Outlet",
                counts(all, Facet.OUTLET),
                new Labels(Facet.OUTLET, List.of()),
                name -> search + "&" + Facet.OUTLET.code() + "=" + Urls.encode(name));
    }

    private static Chart most(
            String code, String title, String what, List<FacetCount> counts, Labels labels, Chart.Href href) {
        Map<String, Long> all = new HashMap<>();
        counts.forEach(c -> all.put(labels.of(c), c.count()));
        return Chart.mostFirst(code, title, what, all, MOST, href);
    }
}
