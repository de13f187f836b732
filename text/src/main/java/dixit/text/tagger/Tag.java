package dixit.text.tagger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a word is part of, beginning or inside; the order is that of the model's numbers. */
public enum Tag {
    NONE(0),
    BEGIN_SOURCE(1),
    IN_SOURCE(2),
    BEGIN_CUE(3),
    IN_CUE(4),
    BEGIN_CONTENT(5),
    IN_CONTENT(6);

    private static final List<Tag> ALL = List.of(values());

    private final int number;

    Tag(int number) {
        this.number = number;
    }

    /** The tag with this number of the model's. */
    public static Tag of(int number) {
        return ALL.get(number);
    }

    /** The model's number of the tag. */
    public int number() {
        return number;
    }

    /** The role of the span that the word is part of; null for none. */
    public @Nullable Role role() {
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
