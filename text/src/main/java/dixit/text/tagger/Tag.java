package dixit.text.tagger;

/** What a word is part of, beginning or inside; the order is that of the model's numbers. */
public enum Tag {
    NONE,
    BEGIN_SOURCE,
    IN_SOURCE,
    BEGIN_CUE,
    IN_CUE,
    BEGIN_CONTENT,
    IN_CONTENT;

    private static final Tag[] ALL = values();

    static Tag of(int number) {
        return ALL[number];
    }

    /** The role of the span that the word is part of; null for none. */
    public @org.jspecify.annotations.Nullable Role role() {
        return switch (this) {
            case NONE -> null;
            case BEGIN_SOURCE, IN_SOURCE -> Role.SOURCE;
            case BEGIN_CUE, IN_CUE -> Role.CUE;
            case BEGIN_CONTENT, IN_CONTENT -> Role.CONTENT;
        };
    }

    /** Whether a span begins with the word. */
    public boolean begins() {
        return this == BEGIN_SOURCE || this == BEGIN_CUE || this == BEGIN_CONTENT;
    }

    /** The tag of a word that goes on with the span. */
    public Tag goingOn() {
        return switch (this) {
            case NONE -> NONE;
            case BEGIN_SOURCE, IN_SOURCE -> IN_SOURCE;
            case BEGIN_CUE, IN_CUE -> IN_CUE;
            case BEGIN_CONTENT, IN_CONTENT -> IN_CONTENT;
        };
    }

    /** What a span is to its attribution. */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT
    }
}
