package dixit.web.json;

import dixit.archive.DocumentSummary;
import dixit.archive.Hit;
import dixit.archive.InstitutionEntry;
import dixit.web.view.Chart;
import dixit.web.view.InstitutionView;
import dixit.web.view.Introduction;
import dixit.web.view.Known;
import dixit.web.view.StandView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An institution with a page of the statements that mention it, newest first.
 *
 * @param known what the knowledge base has of it, with its source
 * @param parties names that documents give it, where the knowledge base has none
 * @param mentions how often documents name it
 * @param statements how many mention it
 * @param speaker whose statements are shown; empty for everybody's
 * @param shown how many of them there are
 * @param charts for each its rows
 * @param forms by which documents name it
 * @param introduction what documents say it is, in their words; empty where the knowledge base has it
 * @param stand what is said to have become of it, and who is for or against it
 * @param hits a page of the statements
 * @param documents that name it, the last imported
 */
public record InstitutionJson(
        String id,
        String name,
        String kind,
        String address,
        @Nullable Known known,
        List<String> parties,
        long mentions,
        long statements,
        String speaker,
        long shown,
        int page,
        Map<String, List<ActorJson.Count>> charts,
        List<InstitutionEntry.Form> forms,
        Introduction introduction,
        StandView stand,
        List<HitJson> hits,
        long documentCount,
        List<DocumentJson> documents) {
    public static InstitutionJson of(InstitutionView v, int page, List<Hit> hits, List<DocumentSummary> documents) {
        Map<String, List<ActorJson.Count>> charts = new LinkedHashMap<>();
        for (Chart c : v.charts()) {
            charts.put(
                    c.code(),
                    c.rows().stream()
                            .map(r -> new ActorJson.Count(r.label(), r.n(), r.href()))
                            .toList());
        }
        return new InstitutionJson(
                v.id(),
                v.name(),
                v.kind(),
                v.base(),
                v.known(),
                v.parties(),
                v.mentions(),
                v.statements(),
                v.speaker(),
                v.shown(),
                page,
                charts,
                v.forms(),
                v.introduction(),
                v.stand(),
                hits.stream().map(HitJson::of).toList(),
                v.documentCount(),
                documents.stream().map(DocumentJson::of).toList());
    }
}
