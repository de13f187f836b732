package dixit.extract.position;

import dixit.record.Stance;
import org.jspecify.annotations.Nullable;

/** What a word makes of the thing that it governs, or of the word that follows it. */
enum Effect {
    SUPPORTS("+"),
    OPPOSES("-"),
    ASKS("?"),
    NEUTRAL("0"),
    /** Means to do what follows: "ready to". */
    INTENDS("i"),
    /** Does not want to do what follows: "refuses to". */
    REFUSES("r"),
    /** What follows decides: "continues to". */
    AS_FOLLOWS("="),
    /** No stance by itself: "discuss". */
    PLAIN("p");

    private final String sign;

    Effect(String sign) {
        this.sign = sign;
    }

    /** @throws IllegalArgumentException for a sign that stands for none */
    static Effect of(String sign) {
        for (Effect e : values()) {
            if (e.sign.equals(sign)) {
                return e;
            }
        }
        throw new IllegalArgumentException("no effect is written " + sign);
    }

    /**
     * This word before another: "refuses to support".
     *
     * @param deed whether the inner word is a deed that can be left undone
     */
    Effect before(Effect inner, boolean deed) {
        return switch (this) {
            case INTENDS -> inner == PLAIN ? SUPPORTS : inner;
            case REFUSES ->
                switch (inner) {
                    case SUPPORTS, PLAIN, ASKS, NEUTRAL, INTENDS -> OPPOSES;
                    default -> deed ? SUPPORTS : NEUTRAL;
                };
            case AS_FOLLOWS -> inner;
            case ASKS -> inner == OPPOSES || inner == REFUSES ? OPPOSES : ASKS;
            case NEUTRAL -> NEUTRAL;
            default -> this;
        };
    }

    /** This word before a thing: "ready for talks". */
    Effect ofThing() {
        return switch (this) {
            case INTENDS -> SUPPORTS;
            case REFUSES -> OPPOSES;
            case AS_FOLLOWS -> PLAIN;
            default -> this;
        };
    }

    /**
     * Not so: "does not support".
     *
     * @param fact the word itself is a deed that is told as not done: "has not signed"
     * @param intended a deed that somebody does not mean to do: "does not intend to leave"
     */
    Effect denied(boolean fact, boolean intended) {
        return switch (this) {
            case SUPPORTS -> fact ? NEUTRAL : OPPOSES;
            case OPPOSES -> intended ? SUPPORTS : NEUTRAL;
            case ASKS -> NEUTRAL;
            default -> PLAIN;
        };
    }

    /** Towards a thing of which the words name the end: "opposes the withdrawal from". */
    Effect turned() {
        return switch (this) {
            case SUPPORTS -> OPPOSES;
            case OPPOSES -> SUPPORTS;
            default -> this;
        };
    }

    /** The stance in the record; null where this is none. */
    @Nullable
    Stance stance() {
        return switch (this) {
            case SUPPORTS -> Stance.SUPPORTS;
            case OPPOSES -> Stance.OPPOSES;
            case ASKS -> Stance.ASKS;
            case NEUTRAL -> Stance.NEUTRAL;
            default -> null;
        };
    }
}
