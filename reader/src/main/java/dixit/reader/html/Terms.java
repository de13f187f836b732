package dixit.reader.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that authors of pages give to elements (class, id, role) say about them. The words are those that
 * Readability (arc90, Mozilla) and trafilatura found to be common on the web, and more of the kind.
 */
final class Terms {
    private static final int LONGEST = 400;
    private static final Pattern CUT = Pattern.compile("[^a-z]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Words of names of what is no reading. */
    private static final Set<String> AWAY = WordList.set("""
            comment | comments | disqus | respond | reply | replies | share | sharing | shares | sharebar |
            sharebox | sharedaddy | addthis | addtoany | social | socials | related | relatedposts | recommend |
            recommended | recommendations | recirc | recirculation | outbrain | taboola | zergnet | revcontent |
            newsletter | newsletters | subscribe | subscription | subscriptions | signup | paywall | promo |
            promos | promotion | advert | advertisement | advertisements | advertising | ads | adsense | adbox |
            sponsor | sponsored | sponsors | sidebar | breadcrumb | breadcrumbs | cookie | cookies | gdpr |
            consent | popup | modal | lightbox | overlay | footer | masthead | menu | nav | navbar | navigation
            | pagination | pager | toolbar | toolbox | tags | taglist | tagcloud | toc | skip | skiplink |
            trending | mostread | popular | hidden | byline | dateline | timestamp | pubdate | meta | metadata |
            postmeta | author | bio | authorbox | print | caption | captions | credit | credits | copyright |
            gallery | slideshow | carousel | slider | teaser | teasers | readmore | morestories | donate |
            donation | rating | ratings | votes | login | noprint | nocontent | banner | tooltip | shoutbox |
            syndication | livefyre | fblike | facebook | whatsapp | storylinks | jumplinks | infobox | factbox |
            correction | disclaimer | widget | widgets | follow""");

    private Terms() {}

    private static final Set<String> FIRMLY_AWAY = Set.of(
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "privacy",
            "comment",
            "comments",
            "disqus",
            "related",
            "relatedposts",
            "recommended",
            "recommendations",
            "newsletter",
            "outbrain",
            "taboola",
            "recirc",
            "cli",
            "trending",
            "popular",
            "footer",
            "sidebar");
    private static final Set<String> STANDFIRST = Set.of(
            "standfirst",
            "dek",
            "deck",
            "subtitle",
            "subhead",
            "subheadline",
            "subheading",
            "kicker",
            "strapline",
            "subline",
            "tagline");

    /** True if a word of the element's names says that it is no reading. */
    static boolean isAway(Element e) {
        return hasWord(e, AWAY);
    }

    /** The same for words that leave no doubt. */
    static boolean isFirmlyAway(Element e) {
        return hasWord(e, FIRMLY_AWAY);
    }

    /** True for the sentence between headline and text. */
    static boolean isStandfirst(Element e) {
        return hasWord(e, STANDFIRST);
    }

    private static boolean hasWord(Element e, Set<String> words) {
        String names = e.className() + " " + e.id() + " " + e.attr("role") + " " + e.attr("data-component") + " "
                + e.attr("data-testid");
        if (names.isBlank()) {
            return false;
        }
        if (names.length() > LONGEST) {
            names = names.substring(0, LONGEST);
        }
        for (String word : CUT.split(CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT), -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
