package dixit.record;

/**
 * Why the program holds something: the rule or model that decided, and how sure it is.
 *
 * @param rule name of the rule or model, stable across versions as far as possible
 * @param score between 0 and 1
 */
public record Because(String rule, double score) {
    /** @throws IllegalArgumentException if the rule has no name or the score lies outside 0 to 1 */
    public Because {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a rule needs a name");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score of " + rule + " is " + score + ", not between 0 and 1");
        }
    }
}
