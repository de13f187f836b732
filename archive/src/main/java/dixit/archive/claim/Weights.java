package dixit.archive.claim;

import dixit.record.EventType;

/**
 * How much an event of a type is cooperation (above 0) or conflict (below), from -10 to 10: the "PLOVER conflict–cooperation
 * scores" of the PLOVER manual (Open Event Data Alliance, <a href="https://github.com/openeventdata/PLOVER">PLOVER_MANUAL</a>,
 * section "Numeric conflict/cooperation scores"). The manual took the scores of the CAMEO categories, which go back to
 * Goldstein (1992, Journal of Conflict Resolution 36:2), weighted them by how frequent each was in eighteen months of news
 * (October 2017 to March 2019), and exchanged those of COERCE and MOBILIZE. The manual's DEMAND is today's REQUEST.
 */
public final class Weights {
    private Weights() {}

    /** The weight of a type. */
    public static double of(EventType type) {
        return switch (type) {
            case RETREAT -> 7.6;
            case AID -> 7.4;
            case COOPERATE -> 6.8;
            case CONCEDE -> 5.0;
            case SUPPORT -> 4.6;
            case AGREE -> 4.2;
            case CONSULT -> 2.1;
            case ACCUSE -> -2.0;
            case REJECT -> -4.2;
            case REQUEST -> -5.0;
            case THREATEN -> -5.1;
            case SANCTION -> -5.2;
            case MOBILIZE -> -5.3;
            case PROTEST -> -6.6;
            case COERCE -> -7.2;
            case ASSAULT -> -9.3;
        };
    }
}
