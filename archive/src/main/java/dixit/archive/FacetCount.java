package dixit.archive;

/**
 * A value of a facet and how many results have it.
 *
 * @param value the value to filter by; for {@link Facet#KIND} and {@link Facet#GENRE} the code of the exchange format
 * @param count results with this value under the filters of all other facets
 * @param selected the request filters by it
 */
public record FacetCount(String value, long count, boolean selected) {}
