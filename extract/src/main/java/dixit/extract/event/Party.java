package dixit.extract.event;

/**
 * Words of a sentence that name somebody who can act.
 *
 * @param from first word
 * @param to after the last word
 * @param who id of an actor of the record, or a name
 * @param named whether the record knows the actor; false for words that only describe somebody
 */
record Party(int from, int to, String who, boolean named) {
    boolean overlaps(int first, int end) {
        return from < end && first < to;
    }
}
