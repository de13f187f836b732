package dixit.extract.structure;

import dixit.record.Span;

/**
 * What may be a speaker's label at the head of a paragraph.
 *
 * @param name the words of the label, without notes such as "(in Russian)" and without the colon
 * @param cue the colon or stop after it
 * @param contentStart where the words of the speaker begin
 * @param key the label folded, for counting
 * @param look how it is written
 */
record Label(Span name, Span cue, int contentStart, String key, Look look) {
    /** How a label is written, the surest first. */
    enum Look {
        /** "Question", "Q", "Reporter". */
        QUESTION_WORD,
        /** "Answer", "A". */
        ANSWER_WORD,
        /** "TRUMP", "MR. HOLM". */
        CAPITALS,
        /** "Ada Holm", "A.B. Holm", "Holm". */
        NAME
    }
}
