package dixit.archive;

/**
 * A value of a facet and how many results have it.
 *
 * @param value the value to filter by; for {@link Facet#KIND} and {@link Facet#GENRE} the code of the exchange format, for
 *     {@link Facet#SPEAKER} the actor's id where he has one
 * @param label the value as people call it: the name of a speaker; two may have the same
 * @param count results with this value under the filters of all other facets
 * @param selected the request filters by it
 */
public record FacetCount(String value, String label, long count, boolean selected) {
    /** A value that is called by its own words. */
    public FacetCount(String value, long count, boolean selected) {
        this(value, value, count, selected);
    }
}
