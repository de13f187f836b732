package dixit.web.json;

import dixit.archive.DocumentSummary;
import dixit.web.view.Urls;
import org.jspecify.annotations.Nullable;

/** A document in a list. */
public record DocumentJson(
        String hash,
        String id,
        String mediaType,
        String genre,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url,
        @Nullable String language,
        int characters,
        int statements,
        String imported,
        String version,
        @Nullable String model,
        @Nullable String knowledge,
        String address) {
    public static DocumentJson of(DocumentSummary d) {
        return new DocumentJson(
                d.hash(),
                d.id(),
                d.mediaType(),
                d.genre().code(),
                d.title(),
                d.outlet(),
                d.published(),
                d.url(),
                d.language(),
                d.characters(),
                d.statements(),
                d.imported().toString(),
                d.producerVersion(),
                d.model(),
                d.knowledge(),
                Urls.document(d.hash()));
    }
}
