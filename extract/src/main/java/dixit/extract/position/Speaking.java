package dixit.extract.position;

import dixit.extract.claim.Assertion;
import dixit.extract.claim.Assertions;
import dixit.extract.claim.Scene;
import dixit.record.ActorRef;
import dixit.record.Span;
import dixit.record.Statement;
import dixit.record.StatementKind;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who "I" and "we" are at a place, and whose claim it is. Immutable. */
final class Speaking {
    private final Scene scene;
    private final Assertions assertions;
    /** Statements of a few quoted words whose speaker the sentence does not name, by where they begin. */
    private final NavigableMap<Integer, Statement> quoted = new TreeMap<>();

    Speaking(Scene scene) {
        this.scene = scene;
        this.assertions = new Assertions(scene);
        for (Statement s : scene.statements()) {
            if (s.kind() == StatementKind.MIXED
                    && s.source().isEmpty()
                    && s.cue().isEmpty()
                    && !s.doubtful()) {
                quoted.put(s.content().getFirst().start(), s);
            }
        }
    }

    Assertion at(int offset) {
        return assertions.at(offset);
    }

    /** The state of whoever says "we" here; null where he speaks for none. */
    @Nullable
    String we(int offset) {
        Statement s = assertions.at(offset).said();
        return s == null ? null : scene.side(s);
    }

    /**
     * Whose words a sentence renders that says "I" nowhere: the speaker of the few words in it that are quoted without
     * naming him; null if there are none.
     */
    @Nullable
    String rendered(Span sentence) {
        for (Statement s : quoted.subMap(sentence.start(), sentence.end()).values()) {
            ActorRef who = s.speaker();
            if (who != null) {
                return who.id() == null ? who.name() : who.id();
            }
        }
        return null;
    }

    /** Whether both places are words of one statement that somebody makes. */
    boolean together(int a, int b) {
        Statement s = assertions.at(a).said();
        return s != null && s.equals(assertions.at(b).said());
    }

    /** Whether somebody else than the author says the words here. */
    boolean said(int offset) {
        return assertions.at(offset).said() != null;
    }

    /** Whoever says "I" here; null in words that name nobody as their author. */
    @Nullable
    String self(int offset) {
        String by = assertions.at(offset).by();
        return by.equals(Assertions.NOBODY_NAMED) ? null : by;
    }

    /**
     * Who asserts that the speaker at this place holds what his words imply: he himself where they are his own words, else
     * whoever puts it in words for him.
     */
    Assertion implied(int offset) {
        Assertion there = assertions.at(offset);
        Statement s = there.said();
        if (s == null || s.speaker() == null) {
            return there;
        }
        boolean own =
                switch (s.kind()) {
                    case TURN, DIRECT -> true;
                    case MIXED -> s.quotes().stream().anyMatch(q -> q.contains(offset));
                    case INDIRECT -> false;
                };
        return own ? there : assertions.around(s);
    }
}
