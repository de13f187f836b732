package dixit.knowledge;

/** In what way a form of words stands for its bearer: why it is a candidate. The surest first. */
public enum Sense {
    NAME(1),
    OFFICIAL_NAME(1),
    OTHER_NAME(.95),
    ABBREVIATION(.95),
    /** "Russians". */
    PEOPLE(.9),
    /** "Russian". */
    ADJECTIVE(.85),
    /** "the Kremlin", "Whitehall": a house or street for the government. */
    GOVERNMENT_SEAT(.85),
    /** "Moscow": the city, or the state. */
    CAPITAL(.75),
    /** ISO 3166. */
    CODE(.6),
    /** A person's family name alone. */
    SURNAME(.5);

    private final double weight;

    Sense(double weight) {
        this.weight = weight;
    }

    /** How far the form speaks for its bearer where nothing else is known; a prior, not a probability. */
    public double weight() {
        return weight;
    }
}
