package dixit.extract.position;

/**
 * Whose stance a predicate tells.
 *
 * @param actor id or name
 * @param from index of the first word that names him; that of the predicate where he is only implied
 * @param sure factor for the score
 * @param implied nobody is named: it is whoever asserts the words
 */
record Holder(String actor, int from, double sure, boolean implied) {
    Holder(String actor, int from, double sure) {
        this(actor, from, sure, false);
    }
}
