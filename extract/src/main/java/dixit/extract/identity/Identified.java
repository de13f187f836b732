package dixit.extract.identity;

/**
 * A person of the knowledge base whom a name in a document means.
 *
 * @param who the person
 * @param rule the rule that decided
 * @param score how sure, 0 to 1
 * @param otherName true if the text's name is not a name of that person: a wrong given name, another initial
 */
record Identified(dixit.knowledge.Person who, String rule, double score, boolean otherName) {
    Sex sex() {
        return switch (who.sex()) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case UNKNOWN -> Sex.UNKNOWN;
        };
    }
}
