package dixit.web.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dixit.archive.check.Checked;
import dixit.archive.check.Explain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a check as schema.org's ClaimReview (JSON-LD). The reviewer is left to the newsroom, which answers for the
 * review. Stateless.
 */
final class ClaimReview {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BEST = 5;
    private static final int WORST = 1;

    private ClaimReview() {}

    /**
     * @param record address of the record below the server's; null if nothing was found
     * @param address of the server, without a slash at the end
     */
    static String of(Checked c, @Nullable String record, String address) {
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("@context", "https://schema.org");
        review.put("@type", "ClaimReview");
        review.put("datePublished", LocalDate.now(ZoneOffset.UTC).toString());
        review.put("url", address + check(c));
        review.put("claimReviewed", CheckedView.strip(c.request().quote()));
        review.put("itemReviewed", claim(c));
        review.put("reviewRating", rating(c));
        if (record != null) {
            review.put("isBasedOn", address + record);
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(review);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a review has no JSON form", e);
        }
    }

    /** The address of the Check page for this quote. */
    private static String check(Checked c) {
        String by = c.request().speaker() == null
                ? ""
                : "&speaker=" + encoded(c.request().speaker());
        String on = c.request().date() == null || !c.request().ofTheWords()
                ? ""
                : "&date=" + encoded(c.request().date());
        return "/check?quote=" + encoded(c.request().quote()) + by + on;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> claim(Checked c) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("@type", "Claim");
        if (c.request().speaker() != null) {
            claim.put("author", Map.of("@type", "Person", "name", c.request().speaker()));
        }
        if (c.request().date() != null) {
            claim.put("datePublished", c.request().date());
        }
        return claim;
    }

    private static Map<String, Object> rating(Checked c) {
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("@type", "Rating");
        rating.put("ratingValue", value(c));
        rating.put("bestRating", BEST);
        rating.put("worstRating", WORST);
        rating.put("alternateName", Explain.headline(c));
        rating.put("ratingExplanation", Explain.sentence(c));
        return rating;
    }

    /** How far the quote holds: 5 the same words, 1 nothing like it, or words that mean something else or are another's. */
    private static int value(Checked c) {
        boolean misgiven = c.speakerMismatch() || c.given().dateMismatch();
        int value =
                switch (c.verdict()) {
                    case VERBATIM -> BEST;
                    case PARAPHRASE -> 4;
                    case ALTERED_WORDING -> c.meaningChanged() ? 2 : 4;
                    case SPLICED -> c.meaningChanged() ? 2 : 3;
                    case OUT_OF_CONTEXT -> 2;
                    case NOT_FOUND_IN_RECORD -> WORST;
                };
        return c.speakerMismatch() ? WORST : misgiven ? Math.min(value, 3) : value;
    }
}
