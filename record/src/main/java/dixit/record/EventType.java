package dixit.record;

/**
 * What kind of event: the sixteen types of PLOVER, the Political Language Ontology for Verifiable Event Records (Open
 * Event Data Alliance), in its order from cooperation to conflict.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
