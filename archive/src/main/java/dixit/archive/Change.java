package dixit.archive;

import dixit.record.Span;
import java.util.List;

/** What a person corrects in a statement. */
public sealed interface Change {
    /** The name used in the store and in answers. */
    String code();

    /**
     * Somebody else said it.
     *
     * @param speaker full name; empty if nobody knows who
     */
    record WrongSpeaker(String speaker) implements Change {
        public WrongSpeaker {
            speaker = speaker.strip();
        }

        @Override
        public String code() {
            return "wrong_speaker";
        }
    }

    /** It is not a statement: a caption, a title, an idiom. */
    record NotAStatement() implements Change {
        @Override
        public String code() {
            return "not_a_statement";
        }
    }

    /**
     * The statement is right, but its words begin or end elsewhere.
     *
     * @param content the right words, UTF-16 units of the document's text; sorted, disjoint, none empty
     */
    record WrongWords(List<Span> content) implements Change {
        /** @throws IllegalArgumentException if the spans are empty, overlap or are out of order */
        public WrongWords {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement needs words");
            }
            int last = -1;
            for (Span s : content) {
                if (s.isEmpty() || s.start() < last) {
                    throw new IllegalArgumentException("spans must be sorted, disjoint and not empty: " + content);
                }
                last = s.end();
            }
        }

        @Override
        public String code() {
            return "wrong_words";
        }
    }
}
