package dixit.knowledge;

/**
 * Somebody who held, or may have held, an office at a date.
 *
 * @param person who
 * @param office which office
 * @param term the term that says so
 * @param held how surely
 */
public record Holder(Person person, Office office, Term term, Held held) {}
