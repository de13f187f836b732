package dixit.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import dixit.reader.content.SourceDates;
import dixit.record.Metadata;
import dixit.record.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, the most careful source first: JSON-LD, then the {@code meta} elements of OpenGraph
 * and others, then what readers see. Must see the page before anything is taken away from it.
 */
final class PageMetadata {
    private static final int LONGEST = 1000;
    private static final List<String> TITLE_KEYS = List.of(
            "og:title",
            "twitter:title",
            "citation_title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "title");
    private static final List<String> PUBLISHER_KEYS = List.of(
            "og:site_name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "article:publisher",
            "application-name",
            "cre",
            "source");
    private static final List<String> DATE_KEYS = WordList.list("""
            article:published_time | og:article:published_time | og:published_time | datepublished |
            dc.date.issued | dcterms.issued | dcterms.date | dc.date | dcterms.created | parsely-pub-date |
            sailthru.date | citation_publication_date | citation_date | pubdate | publishdate | publish-date |
            publish_date | published_time_telegram | cxenseparse:recs:publishtime | cxense:publishtime |
            article.published | ptime | pdate | originalpublicationdate | date""");
    private static final List<String> AUTHOR_KEYS = List.of(
            "author",
            "article:author",
            "citation_author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "article:author_name",
            "article.author");

    private final Document page;
    private final JsonNode article;
    private final Map<String, List<String>> meta = new LinkedHashMap<>();

    private PageMetadata(Document page, JsonNode article) {
        this.page = page;
        this.article = article;
        for (Element m : page.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String key = m.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && !m.attr("content").isBlank()) {
                    meta.computeIfAbsent(key, k -> new ArrayList<>()).add(m.attr("content"));
                }
            }
        }
    }

    /** @param article the JSON-LD object of the page's article, or missing */
    static Metadata of(Document page, JsonNode article) {
        PageMetadata m = new PageMetadata(page, article);
        @Nullable Sourced publisher = m.publisher();
        return new Metadata(
                m.title(publisher),
                publisher,
                new Authors(page, article, m::values).find(AUTHOR_KEYS),
                m.published(),
                m.language(),
                m.url());
    }

    private List<String> values(String key) {
        return meta.getOrDefault(key, List.of());
    }

    private @Nullable Sourced title(@Nullable Sourced publisher) {
        return fromArticle("headline")
                .or(() -> fromMeta(TITLE_KEYS))
                .or(() -> seen("h1[itemprop=headline]", "h1").or(() -> seen("h1", "h1")))
                .or(() -> sourced(page.title(), "title"))
                .flatMap(s -> sourced(withoutSite(s.value(), publisher), s.basis()))
                .orElse(null);
    }

    /** {@code Rain expected | The Daily Holm} is {@code Rain expected} if that is the site's name. */
    private static String withoutSite(String title, @Nullable Sourced publisher) {
        if (publisher == null) {
            return title;
        }
        for (String sign : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
            int at = title.lastIndexOf(sign);
            if (at > 0 && title.substring(at + sign.length()).strip().equalsIgnoreCase(publisher.value())) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private @Nullable Sourced publisher() {
        return JsonLd.words(article.path("publisher"))
                .flatMap(v -> sourced(v, "json-ld:publisher"))
                .or(() -> fromMeta(PUBLISHER_KEYS))
                .filter(s -> !isAddress(s.value()))
                .orElse(null);
    }

    private @Nullable Sourced published() {
        return date(JsonLd.words(article.path("datePublished")), "json-ld:datePublished")
                .or(this::publishedInMeta)
                .or(() -> publishedInTime("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]"))
                .or(() -> date(JsonLd.words(article.path("dateCreated")), "json-ld:dateCreated"))
                .or(() -> publishedInTime("article time, main time"))
                .or(() -> publishedInTime("time"))
                .or(this::publishedAsSeen)
                .orElse(null);
    }

    private Optional<Sourced> publishedInMeta() {
        for (String key : DATE_KEYS) {
            for (String value : values(key)) {
                Optional<Sourced> found = date(Optional.of(value), "meta:" + key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sourced> publishedInTime(String selector) {
        for (Element time : page.select(selector)) {
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Optional<Sourced> found = date(Optional.of(value), "time:datetime")
                    .or(() -> SourceDates.edtf(time.text()).map(d -> new Sourced(d, "time")));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A date in words in a short element that the page itself calls date or byline. */
    private Optional<Sourced> publishedAsSeen() {
        for (Element e : page.select("[class*=date], [class*=Date], [id*=date], [class*=byline], [class*=posted], "
                + "[class*=publish], [class*=time]")) {
            String words = e.text();
            if (words.length() <= 120) {
                Optional<String> found = SourceDates.edtf(words).or(() -> SourceDates.inWords(words));
                if (found.filter(d -> d.length() == 10).isPresent()) {
                    return found.map(d -> new Sourced(d, "dateline"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Sourced> date(Optional<String> value, String basis) {
        return value.flatMap(SourceDates::edtf).map(d -> new Sourced(d, basis));
    }

    private @Nullable Sourced language() {
        return tag(page.select("html").attr("lang"), "html:lang")
                .or(() -> tag(page.select("html").attr("xml:lang"), "html:xml:lang"))
                .or(() -> JsonLd.words(article.path("inLanguage")).flatMap(v -> tag(v, "json-ld:inLanguage")))
                .or(() -> firstTag(List.of("content-language", "language", "dc.language", "og:locale")))
                .orElse(null);
    }

    private Optional<Sourced> firstTag(List<String> keys) {
        return keys.stream()
                .flatMap(key ->
                        values(key).stream().map(v -> tag(v, "meta:" + key)).flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<Sourced> tag(String value, String basis) {
        if (value.isBlank() || value.length() > 40) {
            return Optional.empty();
        }
        String tag = Locale.forLanguageTag(value.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(new Sourced(tag, basis));
    }

    private @Nullable Sourced url() {
        return sourced(page.select("link[rel=canonical]").attr("href"), "link:canonical")
                .filter(s -> isAddress(s.value()))
                .or(() -> fromMeta(List.of("og:url", "parsely-link")).filter(s -> isAddress(s.value())))
                .or(() -> fromArticle("url").filter(s -> isAddress(s.value())))
                .orElse(null);
    }

    private Optional<Sourced> fromArticle(String key) {
        return JsonLd.words(article.path(key)).flatMap(v -> sourced(v, "json-ld:" + key));
    }

    private Optional<Sourced> fromMeta(List<String> keys) {
        return keys.stream()
                .flatMap(key ->
                        values(key).stream().map(v -> sourced(v, "meta:" + key)).flatMap(Optional::stream))
                .findFirst();
    }

    private Optional<Sourced> seen(String selector, String basis) {
        Element e = page.selectFirst(selector);
        return e == null ? Optional.empty() : sourced(e.text(), basis);
    }

    static boolean isAddress(String value) {
        String low = value.toLowerCase(Locale.ROOT);
        return low.startsWith("http://") || low.startsWith("https://");
    }

    /** Words without entities that pages escape twice, in one line; none if blank or far too long for metadata. */
    static Optional<Sourced> sourced(String value, String basis) {
        if (value.isBlank() || value.length() > LONGEST) {
            return Optional.empty();
        }
        String words =
                Parser.unescapeEntities(value, false).replaceAll("\\s+", " ").strip();
        return words.isBlank() ? Optional.empty() : Optional.of(new Sourced(words, basis));
    }
}
