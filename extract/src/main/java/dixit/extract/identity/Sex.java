package dixit.extract.identity;

/** What a name, a title or a pronoun tells of a person's sex: only used to keep "he" and "she" apart. */
enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    static Sex of(String code) {
        return switch (code) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean agrees(Sex other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
