package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import dixit.record.Span;
import java.util.List;

/**
 * A place that names an institution.
 *
 * @param span where
 * @param what which
 */
record Found(Span span, What what) {
    /**
     * An institution as one document has it.
     *
     * @param id stable across documents for those that are named, of this document alone for those described
     * @param name canonical
     * @param kind what it is
     * @param parties names
     * @param heads nouns in small letters that stand in its names: "treaty"; by them words point back to it
     */
    record What(String id, String name, Kind kind, List<String> parties, List<String> heads) {}
}
