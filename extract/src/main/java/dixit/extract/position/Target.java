package dixit.extract.position;

/**
 * What a stance is on.
 *
 * @param id of an institution or actor, or the words of a policy
 * @param kind which of these
 * @param turned the words name its end or its breach: whoever opposes that supports it
 * @param from first word
 * @param to after the last word
 */
record Target(String id, Kind kind, boolean turned, int from, int to) {
    /** What is meant. */
    enum Kind {
        INSTITUTION(1),
        /** "it", "this". */
        POINTED_AT(0.85),
        ACTOR(0.8),
        POLICY(0.82);

        final double sure;

        Kind(double sure) {
            this.sure = sure;
        }
    }
}
