package dixit.record;

/**
 * A stretch that is on the page but not in the document: caption, credit, related story, form.
 *
 * @param span where, in UTF-16 units
 * @param kind such as {@code caption}, {@code photo_credit}, {@code related_story}, {@code author_bio}
 * @param because the rule that decided
 */
public record Furniture(Span span, String kind, Because because) {}
