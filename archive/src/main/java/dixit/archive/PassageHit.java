package dixit.archive;

import dixit.record.Span;

/**
 * A passage of a document, about a paragraph, that matches.
 *
 * @param documentHash the document
 * @param span where, UTF-16 units of its text
 * @param score relevance; comparable within one result only
 */
public record PassageHit(String documentHash, Span span, float score) {}
