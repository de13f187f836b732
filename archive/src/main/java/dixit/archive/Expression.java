package dixit.archive;

import dixit.archive.words.Word;
import java.util.List;

/** A query as it was understood. */
sealed interface Expression {
    /** Matches every statement. */
    record Everything() implements Expression {}

    /** All of these. */
    record And(List<Expression> parts) implements Expression {}

    /** At least one of these. */
    record Or(List<Expression> parts) implements Expression {}

    /** Anything but this. */
    record Not(Expression part) implements Expression {}

    /** One word, in any form of it. */
    record Term(QueryField field, Word word) implements Expression {}

    /** Words one after another, exactly these but for case and accents. */
    record Phrase(QueryField field, List<Word> words) implements Expression {}

    /**
     * Said by somebody.
     *
     * @param words of the name, or of the source as written
     * @param asked the name or id as it was asked for
     * @param actors ids of whom it means
     */
    record Speaker(Expression words, String asked, List<String> actors) implements Expression {
        public Speaker {
            actors = List.copyOf(actors);
        }
    }

    /**
     * Mentions an institution.
     *
     * @param words of its name
     * @param asked the name or id as it was asked for
     * @param ids of those it means
     */
    record Mentions(Expression words, String asked, List<String> ids) implements Expression {
        public Mentions {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Is about an actor or institution.
     *
     * @param words that may be said of it
     * @param asked the name, id or word as it was asked for
     * @param ids of those it means
     */
    record About(Expression words, String asked, List<String> ids) implements Expression {
        public About {
            ids = List.copyOf(ids);
        }
    }

    /** Words that begin so. */
    record Prefix(QueryField field, String start) implements Expression {}

    /** Words that differ in at most so many letters. */
    record Fuzzy(QueryField field, String word, int edits) implements Expression {}

    /** A statement of this kind, in a part of this genre, with such an event or stance, or made on the occasion with this address. */
    record Code(QueryField field, String code) implements Expression {}

    /** Said, as far as known, between two days, both inclusive, as {@code yyyymmdd}. */
    record Between(int first, int last) implements Expression {}

    /** Said between two days, both inclusive, as {@code yyyymmdd}, by a date of saying that the text gives. */
    record Said(int first, int last) implements Expression {}

    /** In the document with this id, hash or beginning of a hash. */
    record InDocument(String key) implements Expression {}
}
