package dixit.extract.time;

/**
 * Tokens that a rule reads as an expression of time.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param meaning what they say
 * @param rule name of the rule
 * @param score how many of its like are right, 0 to 1
 */
record Match(int from, int to, Meaning meaning, String rule, double score) {
    Match {
        if (to <= from) {
            throw new IllegalArgumentException(rule + " matches nothing");
        }
    }

    static Match known(int from, int to, String edtf, String rule, double score) {
        return new Match(from, to, new Meaning.Known(edtf), rule, score);
    }

    /** The same expression with words before or behind it. */
    Match widened(int first, int last) {
        return new Match(Math.min(first, from), Math.max(last, to), meaning, rule, score);
    }
}
