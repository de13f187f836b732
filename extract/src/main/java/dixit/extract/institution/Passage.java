package dixit.extract.institution;

import dixit.knowledge.Institution.Kind;
import dixit.record.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read: its words, who is named where, and what was found. For one reading by one thread. */
final class Passage {
    private final Words words;
    private final String document;
    private final OwnSide side;
    private final BitSet states = new BitSet();
    private final BitSet persons = new BitSet();
    private final BitSet bodies = new BitSet();
    private final BitSet taken = new BitSet();
    private final List<Found> found = new ArrayList<>();
    private boolean adjective;

    Passage(Words words, String document, OwnSide side) {
        this.words = words;
        this.document = document;
        this.side = side;
    }

    Words words() {
        return words;
    }

    /** A few letters that tell this document from others. */
    String document() {
        return document;
    }

    void state(Span span) {
        mark(states, span);
    }

    void person(Span span) {
        mark(persons, span);
    }

    private void mark(BitSet set, Span span) {
        int from = words.at(span.start());
        for (int i = from; i < words.size() && words.start(i) < span.end(); i++) {
            set.set(i);
        }
    }

    /** The state that "us" means at a word; null where that is not known. */
    @Nullable
    String us(int i) {
        return i < words.size() ? side.at(words.start(i)) : null;
    }

    /** True if a state is named here. */
    boolean hasState() {
        return !states.isEmpty();
    }

    /** An organisation of states is named here. */
    void body(Span span) {
        mark(bodies, span);
    }

    boolean body(int i) {
        return i >= 0 && bodies.get(i);
    }

    /** True if a state, an organisation of states or another institution is named here. */
    boolean hasStateOrBody() {
        return !bodies.isEmpty() || hasState() || !found.isEmpty();
    }

    void adjective() {
        adjective = true;
    }

    /** True if a state is named here, or an adjective of one stands here: "the Kestrian crisis". */
    boolean isAmongStates() {
        return adjective || hasState();
    }

    boolean state(int i) {
        return i >= 0 && states.get(i);
    }

    boolean person(int i) {
        return i >= 0 && persons.get(i);
    }

    boolean free(int from, int to) {
        int next = taken.nextSetBit(from);
        return from < to && (next < 0 || next >= to);
    }

    List<Found> found() {
        return found;
    }

    /** Takes the words for an institution unless another has one of them. */
    boolean take(int from, int to, Found.What what) {
        if (!free(from, to)) {
            return false;
        }
        taken.set(from, to);
        found.add(new Found(words.span(from, to), what));
        return true;
    }

    /** An institution that is named by these words. */
    boolean named(int from, int to, Kind kind) {
        return take(from, to, What.named(words, from, to, kind));
    }

    /** One that is only described by these words: it is of this document alone. */
    boolean described(int from, int to, Kind kind) {
        return take(from, to, What.described(words, from, to, kind, document));
    }

    /** One that is only described by these words, under a name that they make. */
    boolean renamed(int from, int to, String name, Kind kind) {
        return take(from, to, What.renamed(name, kind, document));
    }
}
