package dixit.knowledge;

/**
 * Somebody or something that a form of words may mean.
 *
 * @param entry what may be meant
 * @param sense why
 * @param form the form as the table has it
 * @param score {@link Sense#weight}, less where capitals differ in a short form ("who" for "WHO")
 */
public record Candidate(Entry entry, Sense sense, String form, double score) {}
